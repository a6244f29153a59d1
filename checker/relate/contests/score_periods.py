"""Scores of one game that belong together: at half-time and at the end, of two legs and on aggregate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_SCORE = KINDS["score"]
_NO_SCORE = f"[^{_SCORE}.;]"
_BREAK = r"(?:the |a )?(?:half|half-time|halftime|break|interval|turn|turnaround|change of ends)"
_AT_HALF = late(
    rf"(?P<one>{_SCORE})(?: [a-z]+){{0,3}}? (?:at|by|into|after) {_BREAK}\b"
    rf"|\b(?:at|by) {_BREAK}\b{_NO_SCORE}{{0,50}}?(?P<two>{_SCORE})"
    rf"|\b(?:half-time|halftime|interval) (?:score|lead|scoreline|advantage"
    rf"|deficit)\b{_NO_SCORE}{{0,30}}?(?P<three>{_SCORE})"
    rf"|(?P<four>{_SCORE}) (?:half-time|halftime|interval) (?:score|lead|scoreline|advantage|deficit)\b"
)
_AT_END = late(
    rf"\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|loses|losing|defeated|defeat|drew|draw|finished|ended"
    rf"|final score"
    rf"|full-time|full time|ran out|went down|triumphed|victory|downed|edged|victors|winners|loss|rout|thrashed|fell)\b"
    rf"{_NO_SCORE}{{0,60}}?(?P<one>{_SCORE})"
    rf"|(?P<two>{_SCORE}) (?:[a-z-]+ )?(?:win|victory|defeat|loss|draw|triumph|success|rout|thrashing|final"
    rf"|full-time|at full)\b"
)
# Another game, or a score that belongs to a part of this one.
_ELSEWHERE = late(
    r"\b(?:last (?:week|month|season|year|time)|previous\w*|earlier|aggregate|legs?|set|sets|penalt\w+|shoot-?out"
    r"|series"
    r"|overtime|extra time|reverse fixture|record|tie-?break|quarter|in \d{4}|round|girls|boys|women|men|reserves"
    r"|boards|rebound\w*|glass|turnovers|free throws|shots|fouls|corners|penalties"
    r"|juniors|foursomes|singles|doubles|under-\d+|since|elsewhere|other)\b"
)
_PAIR = late(rf"{_SCORE} to {_SCORE}")  # goals and points
_AGGREGATE = late(rf"(?P<total>{_SCORE})(?: \w+){{0,3}}? (?:on|over|in) (?:aggregate|the two legs|both legs)")
_LEG = late(r"\b(?:first|second|return|home|away|opening)[ -](?:leg|match|game)|\bleg\b")
_LEVEL = late(r"\b(?:penalt\w+|away goals|shoot-?out)\b")
_HINTS = ("half", "break", "interval", " turn")


def half_and_final(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only half-time score of a report with its only final score."""
    if not any(_SCORE in sentence.form for sentence in reading.sentences):
        return
    halves = [one for _, sentence in sentences_with(reading, _HINTS) for one in _found(sentence, _AT_HALF)]
    taken = {one.start for one, _ in halves}
    ends = [
        one
        for sentence in reading.sentences
        if _SCORE in sentence.form
        for one in _found(sentence, _AT_END)
        if one[0].start not in taken
    ]
    texts = {reading.document.text[one.start : one.end] for one, _ in ends}
    if len(halves) != 1 or len(texts) != 1:
        return
    (half, here), (final, there) = halves[0], ends[0]
    dates = [one for at in (here, there) for one in at.mentions if isinstance(one, CalendarDate)]
    paired = any(_PAIR.search(at.form) for at in (here, there))
    if paired or any(one.relative.startswith("last") for one in dates):
        return
    if not any(_ELSEWHERE.search(sentence.form) for sentence in (here, *(at for _, at in ends))):
        yield Relation(rule, {"half": half, "final": final}, tuple(dict.fromkeys((here, there))))


def _found(sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[tuple[Quantity, Sentence]]:
    """The scores of a sentence that a pattern names."""
    for match in pattern.finditer(sentence.form):
        name = next(name for name, value in match.groupdict().items() if value)
        at = match.start(name)
        figure = marked(sentence).get(at)
        season = sentence.form[at - 1 : at] + sentence.form[at + 1 : at + 2] == "()"  # "beat the Hawks (2-3)"
        if isinstance(figure, Quantity) and not season:
            yield figure, sentence


def legs_and_aggregate(reading: Reading, rule: str) -> Iterator[Relation]:
    """A score on aggregate with the scores of the two legs, if these are the only others told near it."""
    for order, sentence in sentences_with(reading, ("aggregate", "legs")):
        match = _AGGREGATE.search(sentence.form)
        total = marked(sentence).get(match.start("total")) if match is not None else None
        if not isinstance(total, Quantity):
            continue
        near = reading.sentences[max(0, order - 1) : order + 2]
        said = " ".join(one.form for one in near)
        legs = [
            one
            for at in near
            for one in at.mentions
            if isinstance(one, Quantity) and one.kind == "score" and one.start != total.start
        ]
        if len(legs) == 2 and _LEG.search(said) and not _LEVEL.search(said) and "half" not in said:
            yield Relation(rule, {"total": total, "first": legs[0], "second": legs[1]}, tuple(near))


LINKERS: Linkers = {
    "half-and-final": Linker(frozenset({"half", "final"}), half_and_final, told=((_AT_HALF,), (_AT_END,))),
    "legs-and-aggregate": Linker(frozenset({"total", "first", "second"}), legs_and_aggregate, told=((_AGGREGATE,),)),
}
