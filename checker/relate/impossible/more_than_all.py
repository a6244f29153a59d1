"""More than there can be: a crowd that its ground does not hold, or more answers than people were asked."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_COUNT = KINDS["count"]
_CROWD = late(
    rf"\b(?:crowds?|attendance|audience|gate|house) (?:of|was|is) (?P<a>{_COUNT})"
    rf"|(?P<b>{_COUNT}) (?:people|fans|spectators|supporters|concert-?goers|worshippers|guests){HEAD_END}?"
    r" (?:watched|saw|were (?:there|in)|packed|filled|crowded into|attended|turned out|came)"
)
_HOLDS = late(
    rf"\b(?:which|that|it|and|ground|stadium|hall|arena|venue|theatre|theater|church) (?:only |just |can )?"
    rf"(?:holds?|seats?|accommodates?) (?P<a>{_COUNT})"
    rf"|\bcapacity (?:of|is|was) (?P<b>{_COUNT})|(?P<c>{_COUNT})-(?:capacity|seat|seater)\b|\broom for (?P<d>{_COUNT})"
)
_MANY_TIMES = late(
    r"\b(?:over|across|total|combined|days|nights|season|twice|each|average|performances|shows|matches|games|weekend|tour"
    r"|outside|record|used to|expand\w*|temporary|overspill|streets?)\b"
)
_SAMPLE = late(
    rf"(?P<a>{_COUNT}) (?:[a-z-]+ )*?(?:people|adults|voters|respondents|residents|women|men|patients|pupils|students"
    rf"|readers|workers|households|participants|volunteers|parents|members|firms|businesses|farmers){HEAD_END}?"
    rf"(?: [a-z]+){{0,2}}? (?:interviewed|polled|surveyed|questioned|canvassed|quizzed|took part|replied|responded"
    rf"|who (?:took part|answered|replied|responded))"
    rf"|\b(?:poll(?:ed)?|survey(?:ed)?|sample|interviewed|questioned|study)(?: of)?(?: about| some)? (?P<b>{_COUNT})"
)
_ANSWERS = late(rf"\bthe (?P<part>{_COUNT}) (?:respondents|interviewees|participants)\b")
_PEOPLE = frozenset(
    "person adult voter woman man patient pupil student reader worker household participant volunteer parent".split()
)
_REACH = 1  # sentences with figures between a crowd and what its ground holds


def crowds(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each crowd with what its ground holds, told in its sentence or the one beside it."""
    for order, sentence in sentences_told(reading, rule):
        match = _CROWD.search(sentence.form)
        crowd = _count(sentence, match.start("a" if match["a"] else "b")) if match else None
        if crowd is None or _MANY_TIMES.search(sentence.form):
            continue
        for one in reading.sentences[max(0, order - _REACH) : order + _REACH + 1]:
            held = _HOLDS.search(one.form) if one.block == sentence.block else None
            most = _count(one, next(at for at in map(held.start, "abcd") if at >= 0)) if held else None
            if most is not None and not _MANY_TIMES.search(one.form):
                yield Relation(rule, {"part": crowd, "whole": most}, both(sentence, one))
                break


def answers_of_all(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of "the 512 respondents" with the largest number of people that the copy says were asked."""
    asked: list[tuple[Quantity, Sentence]] = []
    for sentence in reading.sentences:
        for match in _SAMPLE.finditer(sentence.form) if _COUNT in sentence.form else ():
            told = _count(sentence, match.start("a" if match["a"] else "b"))
            asked += [(told, sentence)] if told is not None else []
    for _, sentence in sentences_told(reading, rule):
        for match in _ANSWERS.finditer(sentence.form):
            part = _count(sentence, match.start("part"))
            wholes = [one for one in asked if one[0] is not part]
            if part is not None and wholes:
                whole, where = max(wholes, key=lambda one: one[0].value or 0)
                if (part.value or 0) > (whole.value or 0) and _has_larger(reading, part):
                    continue
                yield Relation(rule, {"part": part, "whole": whole}, both(sentence, where))


def _has_larger(reading: Reading, part: Quantity) -> bool:
    """Does the copy count more people than these, of whom they may be some?"""
    counts = (one for one in reading.mentions() if isinstance(one, Quantity) and one.kind == "count")
    return any(one.noun in _PEOPLE and (one.value or 0) > (part.value or 0) for one in counts)


def _count(sentence: Sentence, at: int) -> Quantity | None:
    """The exact count at a place in the form, if one is there."""
    told = marked(sentence).get(at)
    exact = isinstance(told, Quantity) and told.value is not None and not told.hedge and not told.range_part
    return told if exact and isinstance(told, Quantity) else None


_ROLES = frozenset({"part", "whole"})

LINKERS: Linkers = {
    "crowds": Linker(_ROLES, crowds, told=((_CROWD,), (_HOLDS,))),
    "answers-of-all": Linker(_ROLES, answers_of_all, told=((_ANSWERS,), (_SAMPLE,))),
}
