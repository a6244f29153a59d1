"""Periods as tables name them: years, financial years, halves, quarters, months, weeks and days."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october")
MONTHS = {name: at for at, name in enumerate((*_MONTHS, "november", "december"), 1)}
MONTHS |= {name[:3]: at for name, at in MONTHS.items()} | {"sept": 9}
FINANCIAL_YEAR_MONTH = 4  # where nothing else says when a year such as 2018-19 begins: April
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of days: from `start` up to, and without, `end`; `label` is how the table prints it."""

    start: date
    end: date
    label: str = ""

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.end - self.start).days

    @property
    def grain(self) -> str:
        """What it is by its length: day, week, month, quarter, half, year, or longer."""
        limits = ((1, "day"), (7, "week"), (31, "month"), (92, "quarter"), (184, "half"), (366, "year"))
        return next((name for days, name in limits if self.days <= days), "longer")

    def within(self, other: Period) -> bool:
        """Does it lie in the other one?"""
        return other.start <= self.start and self.end <= other.end

    def same_days(self, other: Period) -> bool:
        """Has it the same first and last day?"""
        return (self.start, self.end) == (other.start, other.end)

    def years_before(self, years: int = 1) -> Period:
        """The same stretch so many years earlier."""
        return Period(_in_year(self.start, -years), _in_year(self.end, -years))


def months(year: int, first: int, count: int, label: str = "") -> Period:
    """The period of `count` months from month `first` of a year; months beyond December are in the next year."""
    return Period(_month(year, first), _month(year, first + count), label)


def parse_period(text: str, header: str = "") -> Period | None:
    """The period that a cell or a column header names; None if it names none.

    header: the header of its column, which says whether a day ends a week or begins one.
    """
    plain = " ".join(text.strip().lower().replace("–", "-").replace("_", " ").split())
    for pattern, read in _READINGS:
        if match := pattern.fullmatch(plain):
            try:
                found = read(match)
            except ValueError:  # a month 13, a day 31 of June, the years 2023-01
                continue
            return Period(*_of_header(found, header), text.strip())
    return None


def _of_header(found: Period, header: str) -> tuple[date, date]:
    words = header.lower().replace("_", " ")
    if found.days != 1 or ("week" not in words and "w/e" not in words and "w/c" not in words):
        return found.start, found.end
    begins = re.search(r"start|begin|commenc|w/c", words)
    return (found.start, found.start + _WEEK) if begins else (found.end - _WEEK, found.end)


def _year(match: re.Match[str]) -> Period:
    return months(int(match["y"]), 1, 12)


def _two_years(match: re.Match[str]) -> Period:
    year, next_year = int(match["y"]), int(match["z"])
    if next_year not in (year + 1, (year + 1) % 100):
        raise ValueError(match[0])
    return months(year, FINANCIAL_YEAR_MONTH, 12)


def _quarter(match: re.Match[str]) -> Period:
    start = FINANCIAL_YEAR_MONTH if match.groupdict().get("z") else 1
    return months(int(match["y"]), start + 3 * (int(match["q"]) - 1), 3)


def _half(match: re.Match[str]) -> Period:
    start = FINANCIAL_YEAR_MONTH if match.groupdict().get("z") else 1
    return months(int(match["y"]), start + 6 * (int(match["h"]) - 1), 6)


def _numbered_month(match: re.Match[str]) -> Period:
    return months(int(match["y"]), _valid(int(match["m"])), 1)


def _named_month(match: re.Match[str]) -> Period:
    return months(int(match["y"]), MONTHS[match["m"]], 1)


def _day(match: re.Match[str]) -> Period:
    name = match["m"]
    day = date(int(match["y"]), MONTHS.get(name) or int(name), int(match["d"]))
    return Period(day, day + _DAY)


def _valid(month: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(month)
    return month


_Y = r"(?P<y>(?:1[6-9]|2[01])\d\d)"
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_SPAN = rf"{_Y}[-/ ](?P<z>\d\d(?:\d\d)?)"
_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (rf"(?:calendar year )?{_Y}", _year),
        (rf"(?:fy ?)?{_SPAN}", _two_years),
        (rf"{_Y}[- ]?q(?P<q>[1-4])", _quarter),
        (rf"q(?P<q>[1-4])[- ]?{_Y}", _quarter),
        (rf"{_SPAN}[- ]?q(?P<q>[1-4])", _quarter),
        (rf"q(?P<q>[1-4])[- ]?{_SPAN}", _quarter),
        (rf"{_Y}[- ]?h(?P<h>[12])", _half),
        (rf"h(?P<h>[12])[- ]?{_Y}", _half),
        (rf"{_SPAN}[- ]?h(?P<h>[12])", _half),
        (rf"h(?P<h>[12])[- ]?{_SPAN}", _half),
        (rf"{_Y}[-/](?P<m>0[1-9]|1[0-2])", _numbered_month),
        (rf"(?P<m>{_NAMES})\.?[- ]{_Y}", _named_month),
        (rf"{_Y}-(?P<m>\d\d)-(?P<d>\d\d)(?:[t ]00:00(?::00)?)?", _day),
        (rf"(?P<d>\d{{1,2}})[- ](?P<m>{_NAMES})\.?[- ]{_Y}", _day),
        (rf"(?P<m>{_NAMES})\.? (?P<d>\d{{1,2}}),? {_Y}", _day),
    )
)


def _month(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _in_year(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)
