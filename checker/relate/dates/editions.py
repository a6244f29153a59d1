"""The number of a yearly event with the year of the first and the years left out: "begun in 2015 … the tenth"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, ordinal_at
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_YEAR, _DATE, _COUNT, _TIMES = KINDS["year"], KINDS["date"], KINDS["count"], KINDS["multiple"]
_NTH = rf"(?P<nth>{KINDS['ordinal']}|{'|'.join(ORDINAL_WORDS[2:])})(?![\w-])"
_KIND = (
    r"(?:editions?|runnings?|stagings?|renewal|outing|annual|festival|fair|show|regatta|race|marathon|carnival"
    r"|conference"
    r"|convention|games|tournament|contest|competition|ceremony|awards|gala|parade|pageant|fete|market|feast|exhibition"
    r"|biennale|season|run)\b"
)
_EDITION = late(
    rf"\b(?:the|its|their|this) {_NTH} (?:annual |yearly )?(?:[\w'-]+ ){{0,3}}?{_KIND}"
    rf"|\b(?:is|was|be|being|made|makes|making) (?:it |this |that )?(?:the|its) {_NTH.replace('nth', 'last')}"
    rf"(?=[.,;]|$| (?:this year|of its kind|in all)\b| (?!(?:in|of|on|to|at|for|since|who|that|from|with|person|man"
    rf"|woman)\b)[a-z]+ [a-z]+(?: [a-z]+)?[.,]?$)"
)
_HELD = r"(?:held|staged|run|rowed|played|sailed|ridden|organi[sz]ed|mounted|put on)"
_BEGAN = late(
    rf"\b(?:(?:was |were |been |being )?(?:first {_HELD}|begun|began|launched|started|founded|established|set up)"
    rf"|(?:the|its) first (?:edition |one |of them |event )?(?:was {_HELD}|took place|came)|dat(?:es|ing) (?:from"
    rf"|back to)"
    rf"|(?:going|running|{_HELD}) since) (?:back )?(?:in )?(?P<a>[{_YEAR}{_DATE}])"
    rf"|\bevery (?:year|summer|spring|autumn|fall|winter|[a-z]+day)(?: [a-z ]{{2,20}})? from (?P<b>{_YEAR}) (?:to"
    rf"|until) {_YEAR}"
    rf"|\bevery (?:year|summer|spring|autumn|fall|winter) since (?P<c>{_YEAR})"
)
_NO_BREAK = late(
    r"\b(?:every|each) (?:single )?(?:year|summer|spring|autumn|fall|winter|may|june|july|august)\b[^.;]{0,15}"
    r"\b(?:since|without)\b|\bwithout (?:a break|interruption|a gap|fail|missing)\b|\bnever (?:missed|been cancel)"
    r"|\bannually since|\buninterrupted"
)
_BREAKS = late(
    rf"\b(?:miss(?:ed|ing)|skipp(?:ed|ing)|cancel\w+|called off|not {_HELD}|except(?:ing)?(?: for| in)?|apart from"
    rf"|bar(?:ring)?|lost)\b(?: out| only| just| for| in| it| to| the| on)*"
    rf" (?P<what>(?P<once>once)|{_TIMES}|(?P<count>{_COUNT}) (?:summers?|years?|editions?|times?|seasons?){HEAD_END}?"
    rf"|{_YEAR}(?:(?:,|,? and)(?: in)? {_YEAR})*)"
)
_UNSURE = late(
    r"\b(?:biennial|every (?:two|other|second|four)|twice a year|relaunched|revived|renamed|re-?started|merged)\b"
)
_REACH = 2  # sentences with figures between the number and the year of the first


class _Told(NamedTuple):
    figure: Mention
    sentence: Sentence


def editions(reading: Reading, rule: str) -> Iterator[Relation]:
    """The number of a yearly event, the year of the first, and how many years the copy says were left out."""
    for order, sentence in sentences_told(reading, rule):
        starts = list(_starts(sentence))
        if len(starts) != 1:
            continue
        window = reading.sentences[max(0, order - _REACH) : order + _REACH + 1]
        told = [one for each in window for one in _numbers(each)]
        breaks = _left_out([one for one in window if abs(one.block - sentence.block) <= 1])
        if breaks is None or any(_UNSURE.search(one.form) for one in window):
            continue
        if len({one.figure.value for one in told if isinstance(one.figure, Quantity)}) == 1:
            roles: dict[str, Role] = {"number": told[0].figure, "start": starts[0].figure, "breaks": breaks}
            found = sorted((told[0].sentence, sentence), key=lambda one: one.start)
            yield Relation(rule, roles, tuple(dict.fromkeys(found)))


def _starts(sentence: Sentence) -> Iterator[_Told]:
    """The years in which the first was held, as a sentence tells them."""
    for match in _BEGAN.finditer(sentence.form):
        when = marked(sentence).get(max(match.start(group) for group in "abc"))
        if isinstance(when, CalendarDate) and when.year is not None and not when.century_step:
            yield _Told(when, sentence)


def _numbers(sentence: Sentence) -> Iterator[_Told]:
    """The numbers of yearly events that a sentence names."""
    for match in _EDITION.finditer(sentence.form):
        group = "nth" if match["nth"] else "last"
        told = ordinal_at(sentence, match.start(group), match[group])
        if told is not None:
            yield _Told(told, sentence)


def _left_out(window: list[Sentence]) -> Word | None:
    """How many years were left out by the words of these sentences; None if they do not say."""
    numbers = [(_number(one, match), match) for one in window for match in _BREAKS.finditer(one.form)]
    if numbers:
        number = numbers[0][0]
        return None if len(numbers) > 1 or number is None else Word("with breaks", "breaks", number)
    return Word("with no break", "breaks", 0) if any(_NO_BREAK.search(one.form) for one in window) else None


def _number(sentence: Sentence, match: re.Match[str]) -> int | None:
    if match["once"]:
        return 1
    figures = marked(sentence)
    told = [figures[at] for at in range(match.start("what"), match.end("what")) if at in figures]
    if isinstance(told[0], Quantity):
        whole = told[0].value is not None and not told[0].hedge
        return int(told[0].value or 0) if whole else None
    return len(told)


LINKERS: Linkers = {
    "editions": Linker(
        frozenset({"number", "start", "breaks"}),
        editions,
        told=((_BEGAN,), (_EDITION,)),
    ),
}
