"""What a page of the report shows, as plain values for its templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# How a state is shown: its word, and a shape that does not need colour.
STATES = {"tied": "✓", "contradicted": "✗", "review": "?", "unchecked": "○", "suppressed": "–"}
WORDS = {
    "tied": "tied",
    "contradicted": "contradicted",
    "review": "in review",
    "unchecked": "unchecked",
    "suppressed": "suppressed",
}
STATE_OF = {
    "pass": "tied",
    "fail": "contradicted",
    "review": "review",
    "open": "unchecked",
    "error": "contradicted",
    "suppressed": "suppressed",
}
STATUS_WORDS = {
    "fail": "contradiction",
    "review": "to decide",
    "pass": "ties",
    "open": "left open",
    "error": "could not be checked",
    "suppressed": "suppressed",
}
BADGES = {"fail": "✗", "review": "?", "pass": "✓", "open": "○", "error": "!", "suppressed": "–"}
MEANINGS = {
    "tied": "It agrees with the other figures, or with the table, that the copy relates it to.",
    "contradicted": "It cannot be true together with the others that its claim names.",
    "review": "It probably does not agree; a person must decide.",
    "unchecked": "No rule read a claim about it. That does not say that it is right.",
    "suppressed": "It does not agree, and somebody has said why it may stand.",
}
CLAIM_WORDS = {
    "fail": "contradiction",
    "error": "could not be checked",
    "review": "to decide",
    "suppressed": "suppressed",
    "open": "left open",
    "pass": "claims tie",
}
# A document's state in the index: that what was checked ties does not say that all of it does.
_STATE_WORDS = {**STATUS_WORDS, "pass": "no contradiction"}
_NOTHING_CHECKED = "nothing checked"
# Roles as an editor would call them; all others are called what they are.
_ROLES = {
    "delta": "stated change",
    "df": "degrees of freedom",
    "items": "item",
    "lines": "line",
    "n": "how many times",
    "new": "new value",
    "old": "old value",
    "one": "one of the two",
    "other": "the other",
    "parts": "part",
    "short": "short form",
    "values": "value",
}


def role_words(role: str) -> str:
    """A role of a rule in an editor's words."""
    return _ROLES.get(role, role.replace("_", " "))


def in_words(claims: Mapping[str, int], figures: Mapping[str, int]) -> str:
    """The counts of a page, such as "1 contradiction, 29 claims tie. 57 figures: 14 tied, 43 unchecked"."""
    found = [
        f"{count:,} contradiction{'s' if count > 1 else ''}" if status == "fail" else f"{count:,} {CLAIM_WORDS[status]}"
        for status in CLAIM_WORDS
        if (count := claims.get(status, 0))
    ]
    total = sum(figures.values())
    states = [f"{figures[state]:,} {WORDS[state]}" for state in WORDS if figures.get(state, 0)]
    of_figures = f" {total:,} figure{'s' if total > 1 else ''}: {', '.join(states)}." if total else ""
    return f"{', '.join(found) or 'No claim was read'}.{of_figures}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the copy: plain, or a figure with its number in the tie-out sheet and the cards that speak of it."""

    text: str
    anchor: str = ""
    number: int = 0
    state: str = ""
    claims: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the copy: its element, and its pieces; a table has rows of cells instead."""

    tag: str
    pieces: tuple[Piece, ...] = ()
    rows: tuple[tuple[tuple[Piece, ...], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A figure that a claim rests on, by its role and text, with all the places where it stands so.

    places: anchor in the article, "" for none, and number in the tie-out sheet, 0 for none. line: of the first.
    """

    role: str
    text: str
    places: tuple[tuple[str, int], ...]
    line: str


@dataclass(frozen=True, slots=True)
class Card:
    """A verdict as an editor reads it. weights: what speaks for reading its figures together."""

    anchor: str
    number: int
    rule: str
    status: str
    severity: str
    title: str
    message: str
    working: tuple[str, ...]
    weights: tuple[str, ...]
    suggestion: str
    suppressed: str  # who lets it stand, and why
    why: str
    links: tuple[Link, ...]
    drawing: str
    table: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A line of the tie-out sheet."""

    number: int
    anchor: str
    text: str
    place: str
    kind: str
    state: str
    rests: tuple[tuple[str, str], ...]  # anchor and name of each claim that rests on it
    note: str


@dataclass(frozen=True, slots=True)
class Story:
    """One document of the report.

    tallies: its claims by status. figures, counts: its figures, and all its marks, by state. digest: the SHA-256 of its
    text. rules: which spoke.
    """

    anchor: str
    name: str
    headline: str
    source: str
    published: str
    status: str
    tallies: tuple[tuple[str, int], ...]
    figures: tuple[tuple[str, int], ...]
    counts: tuple[tuple[str, int], ...]
    parts: tuple[Part, ...]
    cards: tuple[Card, ...]
    sheet: tuple[SheetRow, ...]
    failure: str
    remarks: tuple[str, ...]
    digest: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the index of documents. shown, words: its state as it is told."""

    anchor: str
    name: str
    headline: str
    source: str
    status: str
    shown: str
    words: str
    failures: int
    reviews: int
    tied: int
    unchecked: int
    rules: tuple[str, ...]


def row_of(story: Story) -> Row:
    """The line of the index for a document; one of which nothing was checked is not said to tie."""
    figures = dict(story.figures)
    found = [card.status for card in story.cards]
    checked = story.status != "pass" or "pass" in found
    return Row(
        anchor=story.anchor,
        name=story.name,
        headline=story.headline,
        source=story.source,
        status=story.status,
        shown=story.status if checked else "open",
        words=_STATE_WORDS[story.status] if checked else _NOTHING_CHECKED,
        failures=sum(status in ("fail", "error") for status in found) + bool(story.failure),
        reviews=found.count("review"),
        tied=figures.get("tied", 0),
        unchecked=figures.get("unchecked", 0),
        rules=story.rules,
    )
