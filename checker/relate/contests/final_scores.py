"""The final score of a match told twice: in the headline and the lead, and by somebody who is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker.extract.language.quotes import quotation_at
from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.told.stated import title_block

_SCORE = KINDS["score"]
_SIDES = late(r"(\d{1,3}) ?[-–—] ?(\d{1,3})")
_NAME = late(r"\b[A-Z][\w'’-]{2,}")
# A score of another match or of a moment in this one.
_OTHERWISE = late(
    r"\b(?:last|earlier|previous\w*|when|ago|half|half-?time|break|quarter|led|lead\w*|up|down|ahead|behind|trail\w*"
    r"|series|aggregate|record|sets?|legs?|would|could|if|vot\w+|odds|from|made it|before|meeting|to go|at|penalt\w+"
    r"|shoot-?outs?|extra time|overtime|first|second)\b"
)
_LEAD = 2  # sentences with figures right below the headline
_NEWS = 300  # characters below the headline in which these begin
_FEWEST_NAMES = 1
_ECHO = 400  # characters between a score and the quotation that takes it up


class _Score(NamedTuple):
    figure: Quantity
    sides: tuple[int, int]
    sentence: Sentence


def final_scores(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only score of the headline with that of the lead, and one that a quotation takes up from right before it.

    They are one score told twice if one side has as many in both and the copy has neither of them a second time.
    """
    found = list(_scores(reading))
    title = title_block(reading)
    heads = [one for one in found if one.sentence.block == title] if title >= 0 else []
    if len(heads) == 1:
        start = reading.document.blocks[title].end
        leads = [one for one in reading.sentences if one.block != title][:_LEAD]
        below = [one for one in found if one.sentence in leads and one.sentence.start - start < _NEWS]
        if len(below) == 1 and _name_the_same(reading, heads[0], below[0]):
            yield from _compared(rule, heads[0], below[0], found)
    for before, quoted in pairwise(found):
        near = 0 < quoted.sentence.start - before.sentence.end < _ECHO
        if near and _is_quoted(reading, quoted) and not _is_quoted(reading, before):
            yield from _compared(rule, before, quoted, found)


def _scores(reading: Reading) -> Iterator[_Score]:
    text = reading.document.text
    for _, sentence in sentences_with(reading, (_SCORE,)):
        alone = sentence.form.count(_SCORE) == 1
        for one in marked(sentence).values():
            sides = _SIDES.fullmatch(text, one.start, one.end) if one.kind == "score" else None
            if sides is not None and isinstance(one, Quantity) and alone:
                yield _Score(one, (int(sides[1]), int(sides[2])), sentence)


def _compared(rule: str, one: _Score, again: _Score, found: list[_Score]) -> Iterator[Relation]:
    """Two scores that are the same, or of which one side is another in the one than in the other."""
    same = [first == second for first, second in zip(one.sides, again.sides, strict=True)]
    sides = [each.sides for each in found]
    known = sides.count(one.sides) > 1 or sides.count(again.sides) > 1
    doubtful = any(_OTHERWISE.search(_words(each)) for each in (one, again))
    if all(same) or (any(same) and not known and not doubtful):
        yield Relation(rule, {"first": one.figure, "again": again.figure}, both(one.sentence, again.sentence))


def _words(score: _Score) -> str:
    """The words of the sentence around a score, up to its stop or to another figure."""
    form = score.sentence.form
    at = form.index(_SCORE)
    before = re.split(r"[;:()]|, (?:and|but) ", form[:at])[-1]
    return f"{before} {re.split(r'[,.;:()]', form[at + 1 :])[0]}"


def _is_quoted(reading: Reading, score: _Score) -> bool:
    block = reading.document.blocks[score.sentence.block]
    return quotation_at(reading.document.text, block.start, block.end, score.figure.start) is not None


def _name_the_same(reading: Reading, head: _Score, below: _Score) -> bool:
    """Does the sentence below name a side that the headline names?"""
    text = reading.document.text
    one, other = (set(_NAME.findall(text, each.sentence.start, each.sentence.end)) for each in (head, below))
    return len(one & other) >= _FEWEST_NAMES


LINKERS: Linkers = {"final-scores": Linker(frozenset({"first", "again"}), final_scores, ((_SCORE,),))}
