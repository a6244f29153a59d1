"""The forms that dates are printed in, as one regular expression over the codes of a sentence's tokens."""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.extract.calendar.calendar_words import WEEKDAYS
from checker.extract.text import Tokens
from checker.model import CalendarDate

Found = tuple[int, int, CalendarDate]  # first token, one past the last, the date

_ONE_DAY = r"(?:W\.?,?)?t?Do?"
_IN_BRACKETS = r"(?:,?\(a?W\))?"
_THAT_YEAR = r"(?:,?f?LU)?"
# The letters are the codes of `calendar_words`; the first form that fits is taken.
GRAMMAR = re.compile(
    rf"(?P<iso>Y-D-D{_IN_BRACKETS})"  # 2024-06-27 (Thursday)
    r"|(?P<slashed>[DN]/[DN]/[YDN]|[DN]-[DN]-[YDN])"  # 27/06/2024  12-29-2014
    # Thursday 4 to Saturday 6 July
    rf"|(?P<days_month>{_ONE_DAY}(?:,{_ONE_DAY}){{0,9}}(?:,?&|-(?=W)){_ONE_DAY}f?M\.?(?:,?Y|{_THAT_YEAR}))"
    rf"|(?P<day_month>L?(?:W\.?,?)?t?[DN]o?(?:-Do?)?f?M\.?(?:,?Y|'[DN]|{_THAT_YEAR}){_IN_BRACKETS})"  # 4-6 July 2024
    rf"|(?P<month_days>(?:W\.?,?)?M\.?Do?(?:,Do?){{0,9}},?&t?Do?(?!\.?[M:pz/])(?:,?Y|{_THAT_YEAR}))"  # July 8 and 9
    rf"|(?P<month_day>L?(?:W\.?,?t?)?M\.?t?[DN]o?(?:-Do?)?(?:,?Y|{_THAT_YEAR}){_IN_BRACKETS})"  # Tues., Sept. 25, 2000
    r"|(?P<month_year>(?:i-)?M\.?(?:[,f]?Y(?:/[DN](?!/))?|'[DN]))"  # March 2024  March '67
    r"|(?P<decade>(?:i-)?(?:Y'?d|'[DN]d|(?<=t)Nd))"  # mid-1990s  the '90s
    r"|(?P<season>Y[-/][DN](?!/))"  # 2023/24
    r"|(?P<last_named>L[WM])"  # last Friday
    r"|(?P<relative>R|L[UHC]|t?P[UH]|[at][UH]e|[at]Ub(?=[,.);]|$)|[UH]-e)"  # yesterday  last week  a year earlier
    r"|(?P<quarter>O-?H(?:F?U?Y|fF?U?Y|f?[tL]U)?|qD(?:f?F?U?-?(?:Y|'?[DN]))?|Dq[FYDN]?Y?|Ohf(?:F?U?Y|[tL]U))"
    r"|(?P<fiscal>FU?(?:Y|N|D)(?:[-/][DN])?)"  # FY2024  fiscal year 2003/04
    r"|(?P<century>(?:i-)?(?:Do|[OX])-?C)"  # 19th century
    rf"|(?P<month>(?:i-)?M{_THAT_YEAR})"
    r"|(?P<weekday>W)"
    r"|(?P<year>(?:i-)?Y)"
)
# Where a date may begin; everything else is skipped without a look at the grammar.
BEGINS = re.compile(
    r"[WMYRLPUOXFH]|N(?=[/of\-M])|D(?=[o/f\-,&Mq])|q(?=D)|t(?=[DUHP])|a(?=[UH])|i(?=-[MYDOX])|'(?=[DN]d)"
)


class Stretch(NamedTuple):
    """The tokens from `at` up to `stop`, which have the form of a date, in their sentence."""

    tokens: Tokens
    codes: str
    at: int
    stop: int

    def places(self, wanted: str) -> list[int]:
        """The tokens that have one of the wanted codes."""
        return [place for place in range(self.at, self.stop) if self.codes[place] in wanted]

    def place(self, code: str) -> int:
        """The first token that has the code, -1 if none has."""
        return self.codes.find(code, self.at, self.stop)

    def weekday(self) -> int | None:
        """The weekday among the tokens, 0 for Monday."""
        place = self.place("W")
        return WEEKDAYS[self.tokens.lower[place]] if place >= 0 else None

    def part(self, at: int, stop: int) -> Stretch:
        """The same sentence's tokens from `at` up to `stop`."""
        return Stretch(self.tokens, self.codes, at, stop)


def found(
    stretch: Stretch,
    kind: str = "date",
    *,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    weekday: int | None = None,
    relative: str = "",
    century_step: int = 0,
    possible: bool = True,
    day_end: int | None = None,
) -> list[Found]:
    """The date that a stretch of tokens prints, without a full stop, comma or 's at its end."""
    tokens, at, stop = stretch.tokens, stretch.at, stretch.stop
    while stretch.codes[stop - 1] in ".,":
        stop -= 1
    end = tokens.end[stop - 1] - (2 if tokens.lower[stop - 1].endswith("'s") else 0)
    date = CalendarDate(
        kind, tokens.start[at], end, year, month, day, weekday, relative, century_step, possible, day_end
    )
    return [(at, stop, date)]
