"""A document result as the report shows it: its copy with every figure marked, a card a verdict, the tie-out sheet."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from checker.judge.rule import CompiledRule
from checker.model import Document, DocumentResult, Evidence, Mention, Passage, Quantity, Verdict
from checker.read.offsets import place, to_given, with_line_starts
from checker.report.characters import flat, one_line
from checker.report.claims import suppressed_because
from checker.report.html.article import Span, parts_of
from checker.report.html.drawings import drawing
from checker.report.html.view import (
    BADGES,
    CLAIM_WORDS,
    STATE_OF,
    WORDS,
    Card,
    Link,
    Piece,
    SheetRow,
    Story,
    role_words,
)
from checker.report.summary import FIGURE_STATES, figures_of

_ORDER = {"error": 0, "fail": 1, "review": 2, "suppressed": 3, "open": 4, "pass": 5}  # attention first
_LONGEST_HEADLINE, _LONGEST_BEGINNING = 160, 70  # characters
_WEIGHT = re.compile(r"([+-]\d+) (.+)")
_UNREAD = "no rule read a claim about it"
_OPEN = "a claim about it is left open"


def story_of(result: DocumentResult, anchor: str, rules: Mapping[str, CompiledRule]) -> Story:
    """The document as the report shows it; `anchor` tells it from the others of the run."""
    document = result.document
    verdicts = sorted(result.verdicts, key=lambda one: (_ORDER[one.status], _is_of_words(one)))
    marked = _marked(result, anchor, verdicts)
    statuses = Counter(verdict.status for verdict in verdicts)
    states = Counter(piece.state for piece in marked.values())
    return Story(
        anchor=anchor,
        name=one_line(document.id),
        headline=_headline(document),
        source=one_line(document.source),
        published=document.published.isoformat() if document.published else "",
        status=result.status,
        tallies=tuple((status, statuses[status]) for status in CLAIM_WORDS if statuses[status]),
        figures=tuple(Counter(state for _, state in figures_of(result)).items()),
        counts=tuple((state, states[state]) for state in FIGURE_STATES if states[state]),
        parts=tuple(parts_of(document, marked)),
        cards=tuple(_card(one, at, anchor, rules, marked) for at, one in enumerate(verdicts, 1)),
        sheet=tuple(_sheet(result, verdicts, anchor, marked)),
        failure=one_line(result.failure),
        remarks=tuple(map(one_line, result.remarks)),
        digest=hashlib.sha256(document.text.encode("utf-8", "backslashreplace")).hexdigest(),
        rules=tuple(sorted({verdict.rule for verdict in verdicts})),
    )


def _is_of_words(verdict: Verdict) -> bool:
    """Does it rest on names and the like only? Where it ties, it comes behind those of figures."""
    return verdict.status == "pass" and all(isinstance(one.mention, Passage) for one in verdict.evidence)


def _headline(document: Document) -> str:
    """What an editor knows a document by: its title, or else how it begins."""
    title = next((block for block in document.blocks if block.kind == "title"), None)
    if title is not None:
        return _shortened(document.text[title.start : title.end], _LONGEST_HEADLINE)
    first = document.blocks[0] if document.blocks else None
    return _shortened(document.text[first.start : first.end], _LONGEST_BEGINNING) if first else ""


def _shortened(text: str, longest: int) -> str:
    """A text on one line, cut between words."""
    line = one_line(text)
    return line if len(line) <= longest else f"{line[:longest].rpartition(' ')[0] or line[:longest]} …"


def _marked(result: DocumentResult, anchor: str, verdicts: list[Verdict]) -> dict[Span, Piece]:
    """The figures and whatever else a verdict rests on, by span; of two that overlap, the first."""
    states: dict[Span, str] = {mention.span: state for mention, state in figures_of(result)}
    for verdict in verdicts:
        for one in verdict.evidence:
            states.setdefault(one.mention.span, STATE_OF[verdict.status])
    cards = _cards_by_span(anchor, verdicts)
    text = result.document.text
    found: dict[Span, Piece] = {}
    last = 0
    for span in sorted(states):
        if span[0] < last:
            continue
        last = span[1]
        state, number = states[span], len(found) + 1
        label = f"figure {number}, {WORDS[state]}"
        piece = Piece(flat(text[span[0] : span[1]]), f"{anchor}-f{number}", number, state, cards.get(span, ()), label)
        found[span] = piece
    return found


def _cards_by_span(anchor: str, verdicts: list[Verdict]) -> dict[Span, tuple[str, ...]]:
    found: dict[Span, tuple[str, ...]] = {}
    for at, verdict in enumerate(verdicts, 1):
        for one in verdict.evidence:
            found[one.mention.span] = (*found.get(one.mention.span, ()), f"{anchor}-c{at}")
    return found


def _card(
    verdict: Verdict, number: int, story: str, rules: Mapping[str, CompiledRule], marked: Mapping[Span, Piece]
) -> Card:
    rule = rules[verdict.rule].rule if verdict.rule in rules else None
    proof = [line for line in map(one_line, verdict.proof) if line != one_line(verdict.message)]
    return Card(
        anchor=f"{story}-c{number}",
        number=number,
        rule=verdict.rule,
        status=verdict.status,
        severity=verdict.severity,
        title=rule.title if rule else "",
        message=one_line(verdict.message),
        working=tuple(line for line in proof if not _WEIGHT.match(line)),
        weights=tuple(_WEIGHT.sub(r"\2 (\1)", line) for line in proof if _WEIGHT.match(line)),
        suggestion=one_line(verdict.suggestion or "").replace("->", "→"),
        suppressed=suppressed_because(verdict),
        why=rule.why if rule else "",
        links=tuple(_links(verdict.evidence, marked)),
        drawing=drawing(verdict),
        table=_table_row(verdict),
    )


def _links(evidence: Sequence[Evidence], marked: Mapping[Span, Piece]) -> Iterator[Link]:
    """The figures of a claim; one that stands in several places by one role and text is told once."""
    found: dict[tuple[str, str], list[Evidence]] = {}
    for one in evidence:
        found.setdefault((role_words(one.role), one_line(one.text)), []).append(one)
    for (role, text), those in found.items():
        pieces = [_piece_at(one.mention, marked) for one in those]
        places = tuple((piece.anchor, piece.number) if piece else ("", 0) for piece in pieces)
        yield Link(role, text, places, "title" if those[0].field == "title" else f"line {those[0].line}")


def _piece_at(mention: Mention, marked: Mapping[Span, Piece]) -> Piece | None:
    """The mark of a mention, or the one that covers where it begins."""
    if mention.span in marked:
        return marked[mention.span]
    start = mention.span[0]
    return next((piece for span, piece in marked.items() if span[0] <= start < span[1]), None)


def _table_row(verdict: Verdict) -> tuple[tuple[str, str], ...]:
    """The row of a reference table that a verdict rests on, as names and values."""
    value = verdict.reference
    if value is None:
        return ()
    rows = (("table", value.table), ("file", value.source), ("row", value.row), ("column", value.column))
    return tuple((name, one_line(text)) for name, text in (*rows, ("value", value.value), ("query", value.query)))


def _sheet(
    result: DocumentResult, verdicts: list[Verdict], anchor: str, marked: Mapping[Span, Piece]
) -> Iterator[SheetRow]:
    places = with_line_starts(result.document.places)
    claims = {f"{anchor}-c{at}": (at, verdict) for at, verdict in enumerate(verdicts, 1)}
    kinds = {mention.span: mention for mention, _ in figures_of(result)}
    for span, piece in marked.items():
        field, start, _ = to_given(places, *span)
        at = place(places, start) if field == "text" else None
        rests = tuple((one, f"{BADGES[claims[one][1].status]} claim {claims[one][0]}") for one in piece.claims)
        opened = any(claims[one][1].status == "open" for one in piece.claims)
        note = "" if piece.state != "unchecked" else _OPEN if opened else _UNREAD
        yield SheetRow(
            number=piece.number,
            anchor=piece.anchor,
            text=one_line(piece.text),
            place=str(at.line) if at else "title",
            kind=_kind(kinds.get(span)),
            state=piece.state,
            rests=rests,
            note=note,
        )


def _kind(mention: Mention | None) -> str:
    if mention is None:
        return "words"
    unit = mention.unit if isinstance(mention, Quantity) and mention.unit != mention.kind else ""
    return f"{mention.kind}, {unit.replace('_', ' ')}" if unit else mention.kind
