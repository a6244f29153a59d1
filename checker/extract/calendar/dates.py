"""Dates, years and times of day in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import repeat
from types import MappingProxyType

from checker.extract.calendar import full_dates, periods
from checker.extract.calendar.calendar_words import CODES
from checker.extract.calendar.clock import find_times
from checker.extract.calendar.date_grammar import BEGINS, GRAMMAR, Found, Stretch
from checker.extract.text import Tokens
from checker.model import CalendarDate, ClockTime

_READERS: Mapping[str, Callable[[Stretch], list[Found]]] = MappingProxyType(
    {
        "iso": full_dates.iso,
        "slashed": full_dates.slashed,
        "days_month": full_dates.days_month,
        "day_month": full_dates.day_month,
        "month_days": full_dates.month_days,
        "month_day": full_dates.month_day,
        "month_year": periods.month_year,
        "decade": periods.decade,
        "season": periods.season,
        "last_named": periods.last_named,
        "relative": periods.relative,
        "quarter": periods.quarter,
        "fiscal": periods.fiscal,
        "century": periods.century,
        "month": periods.month_alone,
        "weekday": periods.weekday_alone,
        "year": periods.year,
    }
)


def find_dates(tokens: Tokens, text: str) -> list[tuple[int, int, CalendarDate | ClockTime]]:
    """Find the dates, years and times of day among the tokens of one sentence of the text.

    Returns the first token, one past the last token, and the mention; in order, none overlapping.
    """
    codes = "".join(map(CODES.get, tokens.lower, repeat("x")))
    begin = BEGINS.search(codes)
    timed = ":" in codes or "p" in codes or "z" in codes or "k" in codes  # most sentences name no time of day
    times = find_times(tokens, codes) if timed else []
    if begin is None:
        return list(times)
    for first, last, _ in times:  # what is a time is no date
        codes = codes[:first] + "x" * (last - first) + codes[last:]
    found: list[tuple[int, int, CalendarDate | ClockTime]] = list(times)
    while begin is not None:
        at = begin.start()
        match = GRAMMAR.match(codes, at)
        if match is not None and match.lastgroup is not None:
            dates = _READERS[match.lastgroup](Stretch(tokens, codes, at, match.end()))
            if dates:
                found.extend(dates)
                at = dates[-1][1] - 1
        begin = BEGINS.search(codes, at + 1)
    if times:
        found.sort(key=lambda one: one[0])
    return found
