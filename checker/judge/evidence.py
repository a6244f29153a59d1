"""Evidence: a verdict's mentions in the coordinates of the text as it was given, and the states of figures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from checker.model import Evidence, Mention, Passage, Quantity, Reading, Relation, SourceMap, Verdict, Word
from checker.precision import low_high
from checker.read.offsets import place, to_given, with_line_starts

_STATE_OF = {"pass": "tied", "suppressed": "suppressed", "review": "review", "fail": "contradicted"}
# From the weakest to the strongest: a figure takes the strongest state that its verdicts give it.
_STRENGTH = ("unchecked", "tied", "suppressed", "review", "contradicted")


def with_lines(reading: Reading) -> Reading:
    """The reading with the lines of its document counted once, for the places of any amount of evidence."""
    document = reading.document
    return replace(reading, document=replace(document, places=with_line_starts(document.places)))


def evidence_of(relation: Relation, reading: Reading) -> tuple[Evidence, ...]:
    """The evidence for a relation: each of its figures once, in order of the text."""
    figures = sorted(relation.figures(), key=_start)
    text, places = reading.document.text, reading.document.places
    return tuple([placed(role, mention, text, places) for role, mention in figures])


def words_of(relation: Relation, reading: Reading) -> tuple[Evidence, ...]:
    """The words of direction of a relation ("rose", "fewer"), each where it stands nearest to its figures."""
    text, places = reading.document.text, reading.document.places
    starts = [mention.start for _, mention in relation.figures()]
    found = []
    for role, word in relation.roles.items():
        if not isinstance(word, Word) or not word.sign or not starts:
            continue
        said = re.compile(rf"\b{re.escape(word.text)}\b", re.IGNORECASE)
        stands = [match for one in relation.sentences for match in said.finditer(text, one.start, one.end)]
        if stands:
            match = min(stands, key=lambda each: min(abs(each.start() - start) for start in starts))
            found.append(placed(role, Passage("word", match.start(), match.end(), word.text), text, places))
    return tuple(found)


def _start(figure: tuple[str, Mention]) -> int:
    return figure[1].start


def placed(role: str, mention: Mention, text: str, places: SourceMap) -> Evidence:
    """A mention of the reading text, with its role, at its place in the text as given.

    A title of its own has no lines: its place is in line 1, its column is the offset.
    """
    start, end = mention.span
    field, given_start, given_end = to_given(places, start, end)
    line, column = place(places, given_start) if field == "text" else (1, given_start + 1)
    words = " ".join(text[start:end].split())
    low: str | None = None
    high: str | None = None
    unit = ""
    if isinstance(mention, Quantity):
        low, high = low_high(mention)
        unit = mention.unit or mention.noun
    return Evidence(role, field, words, given_start, given_end, line, column, low, high, unit, mention)


def figure_states(verdicts: Iterable[Verdict]) -> dict[tuple[int, int], str]:
    """The state of each figure that a verdict rests on, by its span in the document's reading text."""
    states: dict[tuple[int, int], str] = {}
    for verdict in verdicts:
        state = _STATE_OF.get(verdict.status)
        if state is None:
            continue
        for one in verdict.evidence:
            span = one.mention.span
            if _STRENGTH.index(state) > _STRENGTH.index(states.get(span, "unchecked")):
                states[span] = state
    return states
