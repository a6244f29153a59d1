"""The jubilee told at the head of a release, and the year of founding that the lines at its foot tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_ORDINAL, _YEAR = KINDS["ordinal"], KINDS["year"]
_JUBILEE = late(
    rf"\b(?:marks?|marking|marked|celebrat(?:es|ing|ed|e)|commemorat(?:es|ing|ed)|observ(?:es|ing)|mark the)"
    rf" (?:its|their|the company's|the firm's|our) (?P<number>{_ORDINAL}) (?:business )?"
    rf"(?:anniversary(?=[,.;:!]|$| (?:this|with|and|by|in|on|today)\b| [{KINDS['date']}])|year (?:of [a-z]+ing"
    rf"|in (?:business|operation))\b"
    r"|birthday\b)"
)
_FOUNDED = late(
    rf"(?:^\"?|\b(?:was|were|is|has been|company|firm) |, |[a-z] \()(?:first )?(?:founded|established|incorporated"
    rf"|formed)(?: by [^{_YEAR};.]{{3,60}}?)? in (?P<year>{_YEAR})(?! (?:and )?(?:re-?founded|re-?launched))"
    rf"|\bsince (?:its|our) (?:founding|foundation|establishment|inception) in (?P<since>{_YEAR})"
)
_OF_ELSE = late(
    r"\b(?:foundation|subsidiary|parent|acquired|merged|museum|college|university|program(?:me)?|event|festival|award"
    r"|wedding|war|independence|stroke|birth|death|act|city|country|state|by [a-z]+ university)\b"
)
_NAME = late(r"\b[A-Z][A-Za-z&'’-]{4,}")
_HEAD = 4  # sentences with figures


def lead_jubilees(reading: Reading, rule: str) -> Iterator[Relation]:
    """The jubilee of the head with the only founding of the copy, where the line of the founding repeats the name."""
    heads = [(match, one) for one in reading.sentences[:_HEAD] for match in _JUBILEE.finditer(one.form)]
    numbers = [figure for match, one in heads if isinstance(figure := _at(one, match.start("number")), Quantity)]
    if not numbers or len({one.value for one in numbers}) != 1 or _OF_ELSE.search(heads[0][1].form):
        return
    told = [
        (year, one)
        for one in reading.sentences
        for match in _FOUNDED.finditer(one.form)
        if isinstance(year := _at(one, max(match.start("year"), match.start("since"))), CalendarDate)
    ]
    if len({year.year for year, _ in told}) != 1 or told[0][1] is heads[0][1]:
        return
    year, sentence = told[0]
    if _repeats_name(reading, heads[0][1], sentence) and not _OF_ELSE.search(sentence.form):
        yield Relation(rule, {"number": numbers[0], "start": year}, both(heads[0][1], sentence))


def _at(sentence: Sentence, mark: int) -> object:
    return marked(sentence).get(mark)


def _repeats_name(reading: Reading, head: Sentence, sentence: Sentence) -> bool:
    """Does the first name of the head stand in the sentence of the founding, or right before it?"""
    text = reading.document.text
    end = re.search(r"(?i)\b(?:marks?|marking|marked|celebrat|commemorat|observ)", text[head.start : head.end])
    names = set(_NAME.findall(text, head.start, head.start + (end.start() if end else 0)))
    return not names.isdisjoint(_NAME.findall(text, sentence.start, sentence.end))


LINKERS: Linkers = {
    "lead-jubilees": Linker(frozenset({"number", "start"}), lead_jubilees, told=((_JUBILEE,), (_FOUNDED,))),
}
