"""Percentages of those who chose the steps of one scale: strongly for to strongly against, better, the same, worse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.late import late
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sums.percentages import GROUPS, PERCENT, percentages

_FOR = r"(?:support\w*|favou?r\w*|agree[ds]?|approv\w+|satisfied|in favou?r|likely|confident|for)"
_AGAINST = r"(?:oppos\w+|disagree[ds]?|disapprov\w+|dissatisfied|unlikely|against|unfavou?rabl\w+)"
_STRONG = r"(?:strongly|very|completely|totally|fully|firmly|entirely)"
_WEAK = r"(?:somewhat|fairly|slightly|mildly|moderately|rather|quite|tend\w* to|partly|mostly)"
_NONE = (
    r"(?:no (?:opinion|view|answer|preference|reply)|undecided|unsure|not sure|don't know|did not know|do not know"
    r"|neither|neutral)"
)
_SCALE = tuple(
    late(rf"^[^.;:]{{0,50}}?\b{step}\b")
    for step in (
        rf"{_STRONG} {_FOR}", rf"{_WEAK} {_FOR}", rf"{_WEAK} {_AGAINST}", rf"{_STRONG} {_AGAINST}", _NONE
    )
)  # fmt: skip
_TREND = tuple(
    late(rf"^[^.;:]{{0,60}}?\b{step}\b")
    for step in (
        r"(?:worse|worsen\w*|deteriorat\w+|declin\w+|fallen|gone down|decreased)",
        r"(?:the same|no change|unchanged|not changed|no different|no difference|stayed as)",
        r"(?:better|improv\w+|risen|gone up|increased)",
    )
)
# Of several groups, or of several times.
_APART = late(
    r"\b(?:among|compared|respectively|last (?:year|time|month)|up from|down from|than (?:in|the)|multiple|rose|fell)\b"
)
_MOST = 3  # sentences that tell of one question


def scale_answers(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of all steps of a scale, from strongly for to strongly against, and of those without a view."""
    yield from _complete(reading, rule, _SCALE)


def trend_answers(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of those who said that something had got worse, was the same, or had got better."""
    yield from _complete(reading, rule, _TREND)


def _complete(reading: Reading, rule: str, steps: Sequence[re.Pattern[str]]) -> Iterator[Relation]:
    """The percentages of sentences in a row that name every step once, and have no others."""
    told = [sentence for _, sentence in sentences_told(reading, rule)]
    for first, start in enumerate(told):
        run: list[Sentence] = []
        chosen: list[tuple[int | None, Quantity]] = []
        for sentence in told[first : first + _MOST]:
            if sentence.block != start.block or GROUPS.search(sentence.form) or _APART.search(sentence.form):
                break
            run.append(sentence)
            chosen += _chosen(reading, sentence, steps)
            if len(chosen) == len(steps) == len({step for step, _ in chosen} - {None}):
                yield Relation(rule, {"parts": tuple(figure for _, figure in chosen)}, tuple(run))
                return


def _chosen(
    reading: Reading, sentence: Sentence, steps: Sequence[re.Pattern[str]]
) -> Iterator[tuple[int | None, Quantity]]:
    """Each percentage of a sentence with the step that the words behind it name; None if they name none or two."""
    at = percentages(reading, sentence)
    for place, end in pairwise([*at, len(sentence.form)]):
        named = [order for order, step in enumerate(steps) if step.search(sentence.form[place + 1 : end])]
        yield (named[0] if len(named) == 1 else None), at[place]


LINKERS: Linkers = {
    "scale-answers": Linker(frozenset({"parts"}), scale_answers, told=((PERCENT,),)),
    "trend-answers": Linker(frozenset({"parts"}), trend_answers, told=((PERCENT,),)),
}
