"""The year that words right beside a date turn to: "two years ago, on April 12", "won in 2017. A year later, on"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from checker.extract.figures.words import ONES, TENS
from checker.late import late
from checker.model import CalendarDate

_SOME = {
    **{word: Fraction(at) for at, word in enumerate(ONES[1:], 1)},
    **{word: Fraction(10 * at) for at, word in enumerate(TENS, 2)},
    "a": Fraction(1), "a couple of": Fraction(2), "a hundred": Fraction(100), "half a": Fraction(1, 2),
    "a quarter of a": Fraction(1, 4), "a quarter": Fraction(1, 4),
}  # fmt: skip
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200, "centurie": 1200}
_ANY = "|".join(sorted(_SOME, key=len, reverse=True))
LENGTH = (
    rf"(?<![\w-])(?P<some>(?:{'|'.join(TENS)})-(?:{'|'.join(ONES[1:10])})|{_ANY}"
    r"|\d\d?\d?)[ -](?P<unit>month|year|decade|century|centurie)s?"
)
_SEASON = r"(?:year|season|spring|summer|autumn|winter)"
_TURN = (
    rf"(?:{LENGTH}(?:(?P<ago> ago)|(?P<ahead> from now|['’]s? time)|(?P<later> later| on| after that)"
    r"|(?P<earlier> earlier| before(?: that)?| previously))"
    rf"|(?P<next>(?:the|that) (?:following|next) {_SEASON}|the year after)"
    rf"|(?P<last>(?:the|that) (?:previous|preceding|prior) {_SEASON}|the year before))"
)
_BEFORE = late(
    rf"(?<![\w-]){_TURN}(?: today| this (?:week|month|year)| to the day)?,?(?: on)?(?: an?)? ?\Z", re.IGNORECASE
)
_NOT_THAN = r"\b(?! than\b| next\b)"
_BEHIND = late(
    rf"(?:,| of)? (?:about |nearly |almost |some |just over )?{_TURN}(?:(?<=ago)\b|(?=[,.;:!?)\n]|\Z))", re.IGNORECASE
)
_ANYWHERE = late(rf"(?<![\w-]){_TURN}{_NOT_THAN}", re.IGNORECASE)
# What tells of a time that is named by no year.
_OPEN = late(
    r"\b(?:years|decades|centuries|summers|winters|springs|autumns|seasons|generations) (?:ago|since|earlier|before)\b"
    r"|\b(?:is|was|been|be)\b[^.;]{0,40}\b(?:years?|decades?|months?) since\b|\bto the day since\b"
    r"|\bin the (?:early |mid-?|late )?(?:\d\d)?['’]?\d0s\b|\bduring (?:the )?(?:[\w ]+ )?war\b|\b[Oo]n this day\b"
    r"|\b[Ww]hen (?:he|she|they|I|it) (?:was|were) (?:an? |only |just |still )?(?:\d|boy|girl|child|teen|young|at )"
    r"|\bin (?:his|her|their|its) first (?:term|season|year)\b|\bin an earlier year\b|\bthe year after next\b"
    r"|\bin (?:\w+|\d+) years(?:['’] time)?,? on \Z"
)
_BESIDE = 60  # characters before a date


class Turn(NamedTuple):
    """How many months lie between a date and the copy, or a year that the copy has named."""

    months: int
    from_named: bool


def months_of(match: re.Match[str]) -> int:
    """How many months a length of time is, as printed: of "two years", "half a century", "18 months"."""
    some = " ".join(match["some"].lower().split())
    tens, _, ones = some.partition("-")
    many = Fraction(int(some)) if some.isdecimal() else _SOME[tens] + (_SOME[ones] if ones else 0)
    return round(many * _MONTHS[match["unit"].lower()])


def turn_beside(text: str, mention: CalendarDate) -> Turn | None:
    """The time that the words right before a date, or right behind it, turn to; None if they do not."""
    match = _BEFORE.search(text, max(0, mention.start - _BESIDE), mention.start) or _BEHIND.match(text, mention.end)
    return _turn(match) if match else None


def turns_before(text: str, start: int, mention: CalendarDate) -> set[int]:
    """How many years after a named one a date may lie by what stands between a place and the date."""
    turns = [_turn(match) for match in _ANYWHERE.finditer(text, start, mention.start)]
    return {turn.months // 12 for turn in turns if turn.from_named and turn.months % 12 == 0}


def is_of_open_time(text: str, start: int, mention: CalendarDate) -> bool:
    """Is a date told, from a place on, of a time that is named by no year: "years ago, on Monday, June 5"?"""
    return _OPEN.search(text, start, mention.start) is not None


def _turn(match: re.Match[str]) -> Turn:
    """The turn that some words make."""
    if match["next"] or match["last"]:
        return Turn(12 if match["next"] else -12, from_named=True)
    back = match["ago"] or match["earlier"]
    months = -months_of(match) if back else months_of(match)
    return Turn(months, from_named=bool(match["later"] or match["earlier"]))
