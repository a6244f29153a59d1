"""Whoever stands before a court: told of without a name in the lead ("a 34-year-old man"), and by name below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.dates.ages import ages_of_people, is_of_the_day
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_AGE, _NUMBER, _DATE = KINDS["age"], KINDS["count"], KINDS["date"]
LEAD = 900  # characters at the head of the copy, in which the one without a name stands
_TRIED = (
    r"(?:jailed|gaoled|sentenced|imprisoned|locked up|convicted|found guilty|fined|charged|arraigned|indicted|accused"
    r"|spared (?:jail|prison)|remanded|banned from driving|due (?:to appear|in court|before)|to appear (?:in|before|at)"
    r"|given (?:an? )?(?:suspended|community|life|\S+ jail)|handed (?:an? )?(?:suspended|community|life|\S+ jail))\b"
)
_IS = (
    r"(?:(?:has|had) (?:also )?been|was|is|is being|will be|being|(?:is|was) (?:scheduled|expected|set|due) to be)"
    r" (?:[a-z]+ly )?(?:(?:on|this) \S+ )?"
)
_DID = r"(?:has )?(?:pleaded|pled|admitted|denied|appeared (?:in|before|at)|appears (?:in|before|at))\b"
_ACCUSED = rf"(?:{_IS}{_TRIED}|{_DID})"
_WHO = r"(?:,? (?:who|from|of|formerly|accused|charged|convicted|caught|found|living)\b[^.;:]{2,120}?,?)?"
_UNNAMED = late(
    rf"(?:^|\b(?:that|as) |{_DATE} |[,:{DASH}] )an? (?:(?:[a-z'-]+ ){{0,3}}?(?P<before>{_AGE})(?: [a-z'-]+){{0,5}}?"
    rf"|(?:(?!(?:mother|father|parent|pair|gang|one) of )[a-z'-]+ ){{0,4}}[a-z'-]+,? \(?(?P<after>[{_AGE}{_NUMBER}])"
    rf"\)?,?){_WHO} {_ACCUSED}"
)
_THE_ONE = (
    r"(?:(?:identified|named) (?:the|her|him)(?: [a-z]+){0,3} as|(?:the|a) [a-z -]{2,30}, (?:identified|named) as"
    r"|the (?:defendant|accused|suspect|offender|driver|killer|man|woman),?) [^.;:]{2,60}?, ?\Z"
)
_NAMED_BEFORE = late(_THE_ONE)
_NAMED_AFTER = late(
    rf"\)?,? (?:(?:of|from|who|formerly|both|a|an|now)\b[^.;:]{{2,120}}?,? |[^.;:,]{{2,40}}, )?{_ACCUSED}"
)
# "Police named the accused as": there is no other.
_THE_ONLY_ONE = late(r"\b(?:identified|named) the (?:defendant|accused|suspect|offender|driver|killer|man|woman) as\b")
# The name, age and town on a line of their own, as a court list has them.
_LISTED = late(rf"[a-z][a-z .'’-]+, {_AGE}(?:, [a-z][a-z .'’-]+)?")
_LIST = late(r"^(?:Defendant|Accused)s?:?$", re.MULTILINE)
# One who may be before the court too, and more than one.
_ANOTHER = late(
    r"\b(?:(?:his|her) (?:brother|sister|wife|husband|partner|father|mother|son|daughter)"
    r"|(?:another|other|second|third|older|younger) (?:man|woman|teenager|driver|suspect|defendant)s?)\b",
    re.IGNORECASE,
)
_SEVERAL = late(
    r"\b(?:co-?(?:defendant|accused|conspirator)s?|accomplices?|both (?:men|women|of them|brothers|sisters|drivers)"
    r"|pair|trio|duo|couple|alongside|jointly|separately"
    r"|(?:men|women|teenagers|people|suspects|brothers|sisters|defendants|drivers|gang|others)(?: [a-z]+){0,4}?"
    rf" (?:were|have been|are|will be) (?:also )?{_TRIED}|(?:were|are) (?:both|all|also|each) {_TRIED})",
    re.IGNORECASE,
)


class _Aged(NamedTuple):
    age: Quantity
    sentence: Sentence


def is_of_several(reading: Reading) -> bool:
    """May the copy have more than one person before the court?"""
    text = reading.document.text
    return bool(_SEVERAL.search(text) or (_ANOTHER.search(text) and not _THE_ONLY_ONE.search(text)))


def _accused(reading: Reading) -> tuple[_Aged, _Aged] | None:
    """The age of the one whom the lead calls to court without a name, and that of the one who is named below.

    None where the copy may speak of two: it has several before the court, or ages of several of them.
    """
    unnamed = [one for sentence in reading.sentences if sentence.start < LEAD for one in _unnamed(reading, sentence)]
    if len(unnamed) != 1 or is_of_several(reading):
        return None
    named = [one for one in _named(reading) if one.age.start > unnamed[0].age.end]
    if len({one.age.value for one in named}) != 1:
        return None
    return unnamed[0], named[0]


def _unnamed(reading: Reading, sentence: Sentence) -> Iterator[_Aged]:
    for match in _UNNAMED.finditer(sentence.form) if _AGE in sentence.form or _NUMBER in sentence.form else ():
        age = marked(sentence).get(match.start("before") if match["before"] else match.start("after"))
        if isinstance(age, Quantity) and _is_whole(age) and _is_now(reading.document.text, age, sentence):
            yield _Aged(age, sentence)


def _is_now(text: str, age: Quantity, sentence: Sentence) -> bool:
    """Is it the age on the day of the copy? "A 58-year-old man who hid in 1996 has been jailed" is 58 today."""
    who = text.find(" who ", age.end, sentence.end)
    return is_of_the_day(text[: who if who >= 0 else sentence.end], age)


def _is_whole(age: Quantity) -> bool:
    of_years = age.kind == "age" and age.unit == "year"
    bare = age.kind == "count" and not age.noun and not age.unit
    return (of_years or bare) and not age.hedge and not age.range_part and age.value is not None


def _named(reading: Reading) -> Iterator[_Aged]:
    """The ages of people who are before the court by name."""
    has_list = _LIST.search(reading.document.text) is not None
    for one in ages_of_people(reading):
        form = one.sentence.form
        at = next((place for place, mention in marked(one.sentence).items() if mention is one.age), None)
        if at is not None and (
            _NAMED_AFTER.match(form, at + 1)
            or _NAMED_BEFORE.search(form, 0, at)
            or (has_list and _LISTED.fullmatch(form))
        ):
            yield _Aged(one.age, one.sentence)


def ages_of_accused(reading: Reading, rule: str) -> Iterator[Relation]:
    """The age of the one before the court in the lead, with the age beside the name below."""
    found = _accused(reading)
    if found is None:
        return
    first, again = found
    why = ("both are before the court, and the copy has nobody else there",)
    yield Relation(rule, {"one": first.age, "other": again.age}, (first.sentence, again.sentence), why)


LINKERS: Linkers = {"accused": Linker(frozenset({"one", "other"}), ages_of_accused, ((_AGE,), (late(_ACCUSED),)))}
