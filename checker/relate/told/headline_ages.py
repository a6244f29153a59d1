"""The age of someone in the headline ("girl, 4", "4-year-old girl") against that of the only such person below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeGuard

from checker.late import late
from checker.marks import KINDS
from checker.model import Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.told.capitals import in_capitals
from checker.relate.told.stated import title_block

_AGE, _NUMBER = KINDS["age"], KINDS["count"]
_WHO = (
    "boy|girl|man|woman|teen|teenager|toddler|baby|child|mother|father|grandmother|grandfather|driver|cyclist"
    "|pensioner|student|pupil|teacher|nurse|doctor|motorist|motorcyclist|pedestrian|schoolboy|schoolgirl|widow|widower"
)
_AGED = late(
    rf"(?P<before>{_AGE}) (?:[a-z]+ )?(?P<who>{_WHO})\b"
    rf"|\b(?P<whom>{_WHO}),? \(?(?:aged )?(?P<after>[{_AGE}{_NUMBER}])(?=[),;]|$| (?:from|of|and|who|is|was|has)\b)"
)
# "… dies at 92": the age of an obituary, told again in its first sentences.
_DIES = late(rf"\b(?:dies|dead|died)(?:,? aged| at(?: the age of)?|,)? (?P<age>[{_AGE}{_NUMBER}])(?=[.,;:]|$)")
_DIED = late(
    rf"\b(?:died|dies|death|dead|passed away)\b[^.;]{{0,60}}?(?:at the age of|aged|at|was) (?P<a>[{_AGE}])"
    rf"|, (?P<b>[{_AGE}]),? (?:has |who )?(?:has )?died\b"
)
_OF_KIN = late(
    r"\b(?:wife|husband|sons?|daughters?|brother|sister|mother|father|parents|partner|widow|whose|when|ago|later|another)\b"
)
_LEAD = 4  # sentences with figures in which an obituary tells the age
_Aged = tuple[Quantity, str, Sentence]


def headline_ages(reading: Reading, rule: str) -> Iterator[Relation]:
    """The age of the headline with that of the body's people of that description, where all of these have one age.

    A headline is the title, or a stretch of capitals as releases print them.
    """
    text, title = reading.document.text, title_block(reading)
    found = [one for sentence in reading.sentences for one in _aged(sentence)]
    head = [one for one in found if one[2].block == title or in_capitals(text, one[0])]
    if not head:
        return
    told = {one.value for one in reading.mentions() if _is_age(one) and not any(one is each[0] for each in head)}
    for age, who, sentence in head:
        same = [one for one in found if one[1] == who and one not in head]
        agreed = len({one[0].value for one in same}) == 1 == len({one[0].value for one in head if one[1] == who})
        other = re.search(rf"(?i)\b(?:a|an|another|the other|two|three) (?:[a-z]+ )?{who}s?\b", text)
        if agreed and other is None and (same[0][0].value == age.value or age.value not in told):
            note = (f"the copy has one {who} with an age",)
            yield Relation(rule, {"title": age, "body": same[0][0]}, (sentence, same[0][2]), note)


def ages_at_death(reading: Reading, rule: str) -> Iterator[Relation]:
    """The age at which the headline says that someone died, with the one that the first sentences give."""
    title = title_block(reading)
    for sentence in reading.sentences[:1]:
        head = _DIES.search(sentence.form) if sentence.block == title else None
        age = marked(sentence).get(head.start("age")) if head else None
        told = [pair for one in reading.sentences[1:_LEAD] for pair in _deaths(one)]
        if isinstance(age, Quantity) and not age.hedge and not age.noun and len({one.value for one, _ in told}) == 1:
            yield Relation(rule, {"title": age, "body": told[0][0]}, (sentence, told[0][1]))


def _deaths(sentence: Sentence) -> Iterator[tuple[Quantity, Sentence]]:
    for match in _DIED.finditer(sentence.form):
        age = marked(sentence).get(match.start("a" if match["a"] else "b"))
        own = not _OF_KIN.search(sentence.form, 0, match.end())
        if isinstance(age, Quantity) and not age.hedge and age.value is not None and own:
            yield age, sentence


def _is_age(one: Mention) -> TypeGuard[Quantity]:
    return isinstance(one, Quantity) and one.kind == "age"


def _aged(sentence: Sentence) -> Iterator[_Aged]:
    if _AGE not in sentence.form and _NUMBER not in sentence.form:
        return
    figures = marked(sentence)
    for match in _AGED.finditer(sentence.form):
        age = figures.get(match.start("before") if match["before"] else match.start("after"))
        if (
            isinstance(age, Quantity)
            and not age.hedge
            and not age.range_part
            and age.value is not None
            and not age.noun
        ):
            yield age, match["who"] or match["whom"], sentence


LINKERS: Linkers = {
    "headline-ages": Linker(frozenset({"title", "body"}), headline_ages, ((_AGE,),)),
    "headline-ages-at-death": Linker(frozenset({"title", "body"}), ages_at_death, told=((_DIES,), (_DIED,))),
}
