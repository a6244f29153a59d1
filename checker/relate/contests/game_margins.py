"""Margins that a match report tells beside scores: at half-time, of the whole game, of a cricket match in runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_COUNT, _SCORE = KINDS["count"], KINDS["score"]
_HALF = rf"at (?:the )?(?:half|half-time|halftime|break|interval|{KINDS['ratio']})"
_POINTS = rf"(?: (?:points?|goals?){HEAD_END}?)?"
_DOWN_AT_HALF = late(
    rf"(?P<margin>{_COUNT}){_POINTS} (?:down|behind|adrift) {_HALF}"
    rf"|\b(?:trail|trails|trailed|trailing|led|lead|leading|behind|down|ahead|up) by (?:just |only )?"
    rf"(?P<other>{_COUNT}){_POINTS} {_HALF}"
)
_SCORE_AT_HALF = late(
    rf"\b(?:led|lead|leading|trailed|trail|trailing|ahead|behind|down|up)(?: by)? (?P<score>{_SCORE}) {_HALF}"
)
_COMEBACK = late(
    rf"\b(?:came|come|coming|rally|rallied|fought|fight|battled)(?: back)? from (?P<margin>{_COUNT}){_POINTS}"
    r" (?:down|behind)(?! at)"
)
_FINAL = late(
    rf"\b(?:beat|beats|beating|sink|sank|sinks|defeat|defeated|edge|edged|win|won|wins|lost|lose|loses|downed|thrashed"
    r"|overcame|overcome|see off|saw off|outlast|outlasted|victory|defeat to|defeat by|loss to)\b"
    rf"[^.;:{_SCORE}]{{0,60}}?(?P<score>{_SCORE})"
    rf"|(?P<scored>{_SCORE}) (?:home |away |league |opening )?(?:win|victory|defeat|loss|triumph)\b"
)
_MARGIN = late(
    rf"(?P<margin>{_COUNT})[ -](?:point|goal|run|try){HEAD_END}? (?:win|victory|defeat|loss|triumph|thrashing)\b"
    rf"|\b(?:won|win|lost|lose|beaten|defeat|victory) by (?:just |only |a single )?(?P<other>{_COUNT})"
    rf" (?:points?|goals?){HEAD_END}?"
)
_OTHER_GAME = late(
    r"\b(?:last|earlier|previous\w*|since|ago|season|aggregate|average\w*|biggest|largest|heaviest|also|another"
    r"|first leg|had (?:won|lost|beaten|recorded)|meanwhile|elsewhere|wom[ae]n's|men's|reserves|champions)\b"
)


def margin_and_score(reading: Reading, rule: str) -> Iterator[Relation]:
    """A margin told at half-time or of the whole game, with the one score that is told of the same moment.

    Who "came back from 11 down" may have been further behind than at half-time: that is only tied where it agrees.
    """
    if not any(_SCORE in sentence.form for sentence in reading.sentences):
        return
    for margins, scores in ((_DOWN_AT_HALF, _SCORE_AT_HALF), (_COMEBACK, _SCORE_AT_HALF), (_MARGIN, _FINAL)):
        told = list(_found(reading, scores))
        texts = {reading.document.text[one.start : one.end] for one, _ in told}
        if len(texts) != 1 or _in_sets(told):
            continue
        for margin, sentence in _found(reading, margins):
            score, at = told[0]
            one, other = (int(side) for side in re.findall(r"\d+", next(iter(texts)))[:2])
            if margins is _COMEBACK and margin.value != abs(one - other):
                continue
            yield Relation(rule, {"margin": margin, "score": score}, (at, sentence) if at is not sentence else (at,))


def _found(reading: Reading, pattern: re.Pattern[str]) -> Iterator[tuple[Quantity, Sentence]]:
    """The figures that a pattern names, in sentences that speak of this game."""
    needed = _COUNT if "margin" in pattern.groupindex else _SCORE
    for sentence in reading.sentences:
        match = pattern.search(sentence.form) if needed in sentence.form else None
        if match is not None and not _told_of_another(sentence, match):
            name = next(name for name, value in match.groupdict().items() if value)
            figure = marked(sentence)[match.start(name)]
            if isinstance(figure, Quantity):
                yield figure, sentence


def _told_of_another(sentence: Sentence, match: re.Match[str]) -> bool:
    """Does the clause of a match, or a date such as "last week", speak of another game?"""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return any(one.relative.startswith("last") for one in dates) or bool(
        _OTHER_GAME.search(_clause(sentence.form, match))
    )


def _clause(form: str, match: re.Match[str]) -> str:
    """The words between the commas around a match."""
    return form[form.rfind(",", 0, match.start()) + 1 : match.end()] + form[match.end() :].split(",")[0]


def _in_sets(told: list[tuple[Quantity, Sentence]]) -> bool:
    """Do several scores stand in one sentence, as those of sets and legs do?"""
    return any(sentence.form.count(_SCORE) > 1 for _, sentence in told)


_RUNS = late(
    rf"\b(?:beat|won|win|victory|defeat|lost|beaten|beating)\b[^.;:{_COUNT}]{{0,60}}? by (?P<margin>{_COUNT}) runs?\b"
    rf"|(?P<other>{_COUNT})-run{HEAD_END}? (?:win|victory|defeat|loss|result|triumph|success)\b"
)
_TOTAL = late(
    rf"\b(?:bowled out for|all out for|folded for|chasing|needing|replied with|restricted to|innings (?:reached"
    rf"|closed at|ended at|closed on)|out for|dismissed for|skittled for|defended|finished on"
    rf"|(?:total|score|reply|chase) of|posted|reached|set (?:a target of )?|collapsed to) (?P<total>{_COUNT})"
)
_RAIN = late(r"\b(?:DLS|D/L|Duckworth|VJD|revised (?:target|total))\b")
_LEAST_TOTAL = 50  # fewer runs are a batter's, or a score at some moment


def runs_and_totals(reading: Reading, rule: str) -> Iterator[Relation]:
    """A cricket match won by runs, with the two totals told; of more than two, one pair must differ by the margin."""
    if " runs" not in reading.document.text and "-run " not in reading.document.text:
        return
    if _RAIN.search(reading.document.text):
        return  # the target was set anew
    margins = list(_found(reading, _RUNS))
    if not margins:
        return
    totals: dict[int, tuple[Mention, Sentence]] = {}
    for sentence in reading.sentences:
        for match in _TOTAL.finditer(sentence.form):
            figure = marked(sentence)[match.start("total")]
            if isinstance(figure, Quantity) and figure.value is not None and figure.value >= _LEAST_TOTAL:
                totals.setdefault(int(figure.value), (figure, sentence))
    for margin, at in margins:
        for (_, (one, here)), (_, (other, there)) in combinations(totals.items(), 2):
            sentences = tuple(dict.fromkeys((at, here, there)))
            yield Relation(
                rule, {"margin": margin, "one": one, "other": other}, sentences, group=f"{rule}@{margin.start}"
            )


LINKERS: Linkers = {
    "margin-and-score": Linker(
        frozenset({"margin", "score"}),
        margin_and_score,
        ((_DOWN_AT_HALF, _COMEBACK, _MARGIN), (_SCORE_AT_HALF, _FINAL), (_COUNT,), (_SCORE,)),
    ),
    "runs-and-totals": Linker(frozenset({"margin", "one", "other"}), runs_and_totals, ((_RUNS,), (_TOTAL,))),
}
