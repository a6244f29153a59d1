"""What a page of the report shows, as plain values for its templates."""

from __future__ import annotations

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
    """A figure that a claim rests on: where it stands in the article, its role, its text and its line."""

    anchor: str
    role: str
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Card:
    """A verdict as an editor reads it."""

    anchor: str
    rule: str
    status: str
    severity: str
    title: str
    message: str
    working: tuple[str, ...]
    suggestion: str
    suppressed: str  # who lets it stand, and why
    why: str
    source: str
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
    rests: tuple[tuple[str, str], ...]  # anchor and rule of each card that speaks of it
    note: str


@dataclass(frozen=True, slots=True)
class Story:
    """One document of the report. counts: its figures by state. digest: the SHA-256 of its text."""

    anchor: str
    name: str
    source: str
    published: str
    status: str
    counts: tuple[tuple[str, int], ...]
    parts: tuple[Part, ...]
    cards: tuple[Card, ...]
    sheet: tuple[SheetRow, ...]
    failure: str
    digest: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the index of documents."""

    anchor: str
    name: str
    source: str
    status: str
    failures: int
    reviews: int
    tied: int
    unchecked: int


def row_of(story: Story) -> Row:
    """The line of the index for a document."""
    counts = dict(story.counts)
    found = [card.status for card in story.cards]
    failures = sum(status in ("fail", "error") for status in found) + bool(story.failure)
    reviews = found.count("review")
    return Row(
        story.anchor, story.name, story.source, story.status, failures, reviews, counts["tied"], counts["unchecked"]
    )
