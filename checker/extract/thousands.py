"""Thousands set apart by a space, as South African, French and Nordic copy prints them: "32 410"."""

from __future__ import annotations

import re

from checker.extract.calendar.calendar_words import FULL_MONTHS
from checker.extract.labels.label_words import LABEL_NOUNS, LABEL_PLURALS
from checker.late import late

_SPACES = " \xa0\u2009\u202f"  # the plain one, and those that tie what they part
_TO_COMMAS = str.maketrans(dict.fromkeys(_SPACES, ","))
_CHEAP = late(rf"\d[{_SPACES}]\d{{3}}(?!\d)")
_NUMBER = rf"[1-9]\d{{0,2}}(?:[{_SPACES}]\d{{3}})+"
_CURRENCY = r"(?:[$£€¥₹]|\b(?:R|Rs|kr|EUR|USD|GBP|CHF|ZAR|SEK|NOK|DKK|ISK|PLN|CZK|XOF|XAF|MAD)\.?) ?"
# Not in a telephone number, a score or a row of figures.
_GROUPED = late(
    rf"(?:(?<![\w.,:/+)–-])|(?<=\bR))(?<!\d[{_SPACES}]){_NUMBER}(?:[-–]{_NUMBER})?(?!,?\d|[ \t\xa0]*[-–—/:x×]? ?\d)"
)
_WITH_COMMAS = late(r"\d,\d{3}(?!\d)")
_BEGINS_WITH_NOUGHT = late(rf"[{_SPACES}]0")
_AFTER_CURRENCY = late(rf"{_CURRENCY}\Z")
_ONE = rf"(?:{_CURRENCY})?{_NUMBER}"
# Two such numbers that are told of one thing: "from 32 410 to 31 240".
_PARTNERS = late(
    rf"\b(?:from|between) {_ONE}(?: [a-z-]+){{0,3}} (?:to|and) {_ONE}(?![\d-])"
    rf"|{_ONE}(?: [a-z-]+){{0,3}},? (?:(?:up |down )?from|against|versus|compared (?:with|to)|than)(?: [a-z]+){{0,2}}"
    rf" {_ONE}(?![\d-])"
)
_LAST_WORD = late(r"([^\W\d_]+)\.? \Z")
# After these the first number is a label, a day or an age: "in week 12 410 boats came".
_LABELLING = LABEL_NOUNS | LABEL_PLURALS | FULL_MONTHS | frozenset("no aged age telephone phone tel call fax".split())
# "15 747s", "50 155mm guns", "12 330 ml cans", "12 410-page books"
_OF_A_SIZE = late(r"[A-Za-z]|-[A-Za-z]| (?:[kcm]?[gmlw]|kb|mb|gb) [a-z]+s\b", re.IGNORECASE)
_BEFORE = 24  # characters


def with_commas(text: str) -> str:
    """The text with commas for the spaces inside its numbers, character for character: "32,410" for "32 410".

    A plain space may as well part two numbers ("15 747s", "in week 12 410 boats came"). It is taken for part of one
    where what follows begins with a nought, which no number does, or where the text shows that this is how it prints
    thousands: by such a number, by a price, or by two values of one thing.
    """
    if _CHEAP.search(text) is None:
        return text
    style = _is_style(text)

    def printed(match: re.Match[str]) -> str:
        tied = style or " " not in match[0]
        one = _is_certain(match) or (tied and not _may_be_two(text, match))
        return match[0].translate(_TO_COMMAS) if one else match[0]

    return _GROUPED.sub(printed, text)


def _is_certain(match: re.Match[str]) -> bool:
    return _BEGINS_WITH_NOUGHT.search(match[0]) is not None


def _is_style(text: str) -> bool:
    """Does the text show that it parts thousands by plain spaces?"""
    if _WITH_COMMAS.search(text):
        return False
    return _PARTNERS.search(text) is not None or any(
        _is_certain(one) or (_is_priced(text, one.start()) and not _may_be_two(text, one))
        for one in _GROUPED.finditer(text)
    )


def _is_priced(text: str, start: int) -> bool:
    return _AFTER_CURRENCY.search(text, max(0, start - 5), start) is not None


def _may_be_two(text: str, match: re.Match[str]) -> bool:
    """May the groups be two numbers: a label or a date and a count, or a count of things of some size?"""
    before = _LAST_WORD.search(text, max(0, match.start() - _BEFORE), match.start())
    labelled = before is not None and before[1].lower() in _LABELLING
    return labelled or _OF_A_SIZE.match(text, match.end()) is not None
