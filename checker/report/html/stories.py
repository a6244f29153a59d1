"""A document result as the report shows it: its copy with every figure marked, a card a verdict, the tie-out sheet."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping

from checker.judge.rule import CompiledRule
from checker.model import DocumentResult, Evidence, Mention, Quantity, Verdict
from checker.read.offsets import place, to_given, with_line_starts
from checker.report.characters import flat, one_line
from checker.report.claims import suppressed_because
from checker.report.html.article import Span, parts_of
from checker.report.html.drawings import drawing
from checker.report.html.view import STATE_OF, STATUS_WORDS, WORDS, Card, Link, Piece, SheetRow, Story
from checker.report.summary import FIGURE_STATES, figures_of

_ORDER = {"error": 0, "fail": 1, "review": 2, "suppressed": 3, "open": 4, "pass": 5}  # attention first
_UNREAD = "no rule read a claim about it"
_OPEN = "a claim about it is left open"


def story_of(result: DocumentResult, anchor: str, rules: Mapping[str, CompiledRule]) -> Story:
    """The document as the report shows it; `anchor` tells it from the others of the run."""
    document = result.document
    ordered = sorted(enumerate(result.verdicts), key=lambda pair: (_ORDER[pair[1].status], pair[0]))
    verdicts = [verdict for _, verdict in ordered]
    marked = _marked(result, anchor, verdicts)
    counts = Counter(state for _, state in figures_of(result))
    return Story(
        anchor=anchor,
        name=one_line(document.id),
        source=one_line(document.source),
        published=document.published.isoformat() if document.published else "",
        status=result.status,
        counts=tuple((state, counts[state]) for state in FIGURE_STATES),
        parts=tuple(parts_of(document, marked)),
        cards=tuple(_card(one, f"{anchor}-c{at}", rules, marked) for at, one in enumerate(verdicts, 1)),
        sheet=tuple(_sheet(result, verdicts, anchor, marked)),
        failure=one_line(result.failure),
        digest=hashlib.sha256(document.text.encode("utf-8", "backslashreplace")).hexdigest(),
    )


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


def _card(verdict: Verdict, anchor: str, rules: Mapping[str, CompiledRule], marked: Mapping[Span, Piece]) -> Card:
    rule = rules[verdict.rule].rule if verdict.rule in rules else None
    return Card(
        anchor=anchor,
        rule=verdict.rule,
        status=verdict.status,
        severity=verdict.severity,
        title=rule.title if rule else "",
        message=one_line(verdict.message),
        working=tuple(map(one_line, verdict.proof)),
        suggestion=one_line(verdict.suggestion or ""),
        suppressed=suppressed_because(verdict),
        why=rule.why if rule else "",
        source=rule.source if rule else "",
        links=tuple(_link(one, marked) for one in verdict.evidence),
        drawing=drawing(verdict),
        table=_table_row(verdict),
    )


def _link(one: Evidence, marked: Mapping[Span, Piece]) -> Link:
    where = "title" if one.field == "title" else f"line {one.line}, column {one.column}"
    return Link(_anchor_at(one.mention, marked), one.role, one_line(one.text), where)


def _anchor_at(mention: Mention, marked: Mapping[Span, Piece]) -> str:
    """The mark of a mention, or the one that covers where it begins."""
    if mention.span in marked:
        return marked[mention.span].anchor
    start = mention.span[0]
    return next((piece.anchor for span, piece in marked.items() if span[0] <= start < span[1]), "")


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
    rules = {f"{anchor}-c{at}": verdict for at, verdict in enumerate(verdicts, 1)}
    kinds = {mention.span: mention for mention, _ in figures_of(result)}
    for span, piece in marked.items():
        field, start, _ = to_given(places, *span)
        at = place(places, start) if field == "text" else None
        rests = tuple((one, f"{STATUS_WORDS[rules[one].status]}: {rules[one].rule}") for one in piece.claims)
        opened = any(rules[one].status == "open" for one in piece.claims)
        note = "" if piece.state != "unchecked" else _OPEN if opened else _UNREAD
        yield SheetRow(
            number=piece.number,
            anchor=piece.anchor,
            text=one_line(piece.text),
            place=f"{at.line}:{at.column}" if at else "title",
            kind=_kind(kinds.get(span)),
            state=piece.state,
            rests=rests,
            note=note,
        )


def _kind(mention: Mention | None) -> str:
    if mention is None:
        return "words"
    return f"{mention.kind}, {mention.unit}" if isinstance(mention, Quantity) and mention.unit else mention.kind
