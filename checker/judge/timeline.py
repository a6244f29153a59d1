"""Dates as stretches of days, and what a printed length of time leaves open."""

from __future__ import annotations

import re
from datetime import date, timedelta
from fractions import Fraction

from checker.extract.calendar.datelines import written
from checker.extract.calendar.resolve import FAR, candidates
from checker.intervals import Interval
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading
from checker.precision import SOFT, interval

Stretch = tuple[date, date]  # the first and the last day that a date may mean

_UNIT_DAYS = {
    "second": Fraction(1, 86400), "minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": Fraction(1),
    "night": Fraction(1), "week": Fraction(7), "fortnight": Fraction(14), "month": Fraction(3044, 100),
    "year": Fraction(36525, 100), "decade": Fraction(36525, 10), "century": Fraction(36525),
}  # fmt: skip
# How far the time that passed may lie below and above a printed length, in its unit. An ordinary reader counts full
# units or rounds; beyond that, one unit is a matter of counting both ends or neither.
_SOFT: dict[str, tuple[Fraction | int, Fraction | int]] = {
    "second": (0, 0), "minute": (1, 1), "hour": (Fraction(1, 2), 1), "day": (1, 1), "night": (0, 1),
    "week": (Fraction(3, 4), 1), "month": (Fraction(3, 4), 1), "year": (Fraction(1, 2), 1),
    "decade": (Fraction(1, 2), Fraction(1, 2)), "century": (Fraction(1, 20), Fraction(1, 20)),
}  # fmt: skip
_HARD: dict[str, tuple[Fraction | int, Fraction | int]] = {
    "second": (1, 1), "minute": (2, 2), "hour": (1, 1), "day": (1, 1), "night": (1, 1), "week": (1, 1),
    "month": (1, 1), "year": (1, 1), "decade": (Fraction(7, 10), 1), "century": (Fraction(1, 10), Fraction(1, 10)),
}  # fmt: skip
_AGO = {"year": "year", "month": "month", "week": "week", "decade": "decade", "day": "day", "century": "century"}
_ONE_STEP = re.compile(r"an? (\w+) (?:ago|earlier|later)|the (?:following|next) (\w+)")
_SEASON = re.compile(r"\d[/–-]\d|\bF\.?Y|fiscal|financial", re.IGNORECASE)
_HALF_OF_DAY = re.compile(r"[ap]\.?m|noon|midnight", re.IGNORECASE)
_FIRST_YEAR = 1
_ANY_YEAR = 2001  # neither it nor the year after has 29 February
_ANY_TIME = 100  # years within which a date without a year may lie after another, in copy of no day
SLACK = timedelta(2)  # time zones, and copy that is dated the day after


def when_written(reading: Reading) -> Stretch | None:
    """When the copy was written, as it says or as its date of publication says; None where neither does."""
    days = written(reading)
    return (min(days), max(days)) if days else None


def stretch(reading: Reading, mention: Mention) -> Stretch | None:
    """The days that a date or year may mean, from the first to the last; None where the copy leaves it open."""
    if not isinstance(mention, CalendarDate) or not mention.possible:
        return None
    if mention.month is not None and mention.day is not None:
        days = candidates(reading, mention)
        return (days[0], days[0]) if len(days) == 1 else None
    if mention.year is None:
        return _in_that_year(reading, mention) or _relative(reading, mention.relative)
    if not _FIRST_YEAR <= mention.year <= 2900:
        return None
    if mention.month is not None:
        return date(mention.year, mention.month, 1), _month_end(mention.year, mention.month)
    text = reading.document.text[mention.start : mention.end]
    around = 1 if _SEASON.search(text) or mention.relative else 0
    last = mention.year + max(mention.century_step - 1, 0)
    return date(mention.year - (around and 1), 1, 1), date(last + around, 12, 31)


def days_of(reading: Reading, value: object) -> Stretch | None:
    """The days that a value of a rule may mean, if it is a date."""
    return stretch(reading, value) if isinstance(value, CalendarDate) else None


def _month_end(year: int, month: int) -> date:
    return (date(year + month // 12, month % 12 + 1, 1)) - timedelta(1)


def _relative(reading: Reading, words: str) -> Stretch | None:
    """The days of "last year", "today" and their like, by the day when the copy was written."""
    now = when_written(reading)
    away = {"last year": -1, "this year": 0, "next year": 1}.get(words)
    if now is None:
        return None
    if away is not None:
        return date(now[0].year + away, 1, 1), date(now[1].year + away, 12, 31)
    if words == "this month":
        return date(now[0].year, now[0].month, 1), _month_end(now[1].year, now[1].month)
    days = {"yesterday": -1, "today": 0, "tomorrow": 1}.get(words)
    return None if days is None else (now[0] + timedelta(days - 1), now[1] + timedelta(days + 1))


def _in_that_year(reading: Reading, month: CalendarDate) -> Stretch | None:
    """The days of "that June", which is one of the year named last before it in the same sentence."""
    if month.month is None or not reading.document.text.endswith("that ", 0, month.start):
        return None
    for sentence in reading.sentences:
        if sentence.start <= month.start < sentence.end:
            years = [one.year for one in sentence.mentions if isinstance(one, CalendarDate) and one.end < month.start]
            return _in_year(month, years[-1]) if years and years[-1] is not None else None
    return None


def last_day(mention: Mention, days: Stretch) -> Stretch:
    """The stretch from the last day of "4-6 July" on, where two days stand in one mention."""
    if isinstance(mention, CalendarDate) and mention.day_end is not None:
        end = days[1].replace(day=mention.day_end)
        return end, end
    return days


def passages(reading: Reading, start: Mention, end: Mention | None) -> tuple[Interval, ...]:
    """The days from one date to another (or until the copy was written): the least and the most that may have passed.

    An end without a year may lie in any year from that of the start on, and each gives a length. Two times of day give
    the time from the first to the second, within a day. Nothing where either end is left open.
    """
    if isinstance(start, ClockTime) and isinstance(end, ClockTime):
        return (Interval.point(Fraction(minutes_between(reading, start, end)[0], 1440)),)
    one = stretch(reading, start)
    other = when_written(reading) if end is None else stretch(reading, end)
    if one is not None and end is not None:
        days = _days_after(reading, one, end) if other is None or _is_guessed(reading, end, other) else []
        if days:
            return tuple(_between(one, last_day(end, day)) for day in days)
    if one is None and other is not None and end is not None:
        one = _last_before(start, other)
        one = one and _or_earlier(reading, start, one)
    if one is None or other is None:
        in_one_year = None if end is None else _in_one_year(start, end)
        return () if in_one_year is None else (in_one_year,)
    return (_between(one, other if end is None else last_day(end, other)),)


def _is_guessed(reading: Reading, end: Mention, day: Stretch) -> bool:
    """Is a day without a year placed by the dates beside it alone, or so that its weekday does not fit?"""
    if not isinstance(end, CalendarDate) or end.year is not None or end.month is None or end.day is None:
        return False
    return not end.relative and (when_written(reading) is None or end.weekday not in (None, day[0].weekday()))


def _between(start: Stretch, end: Stretch) -> Interval:
    return Interval(Fraction((end[0] - start[1]).days), Fraction((end[1] - start[0]).days))


def _days_after(reading: Reading, start: Stretch, end: Mention) -> list[Stretch]:
    """The days after the start that an end without a year can be: "from 3 June 2014 to 20 June", or years on.

    None lies farther ahead of the copy than a date without a year would. A weekday beside it chooses among them.
    """
    if start[0] != start[1] or not isinstance(end, CalendarDate) or end.year is not None or end.relative:
        return []
    if not end.possible or end.month is None or end.day is None or (end.month, end.day) == (2, 29):
        return []
    first, now = start[0], when_written(reading)
    year = first.year + ((end.month, end.day) < (first.month, first.day))
    last = now[1] + timedelta(FAR) if now is not None else date(year + _ANY_TIME, 12, 31)
    days = [date(one, end.month, end.day) for one in range(year, max(last.year, year) + 1)]
    days = [day for day in days if day <= last] or days[:1]
    of_weekday = [day for day in days if end.weekday in (None, day.weekday())]
    return [(day, day) for day in of_weekday or days]


def _last_before(start: Mention, end: Stretch) -> Stretch | None:
    """The last days before the end that a start without a year can be: "from 3 June to 20 June 2014"."""
    if not isinstance(start, CalendarDate) or start.year is not None or start.month is None or not start.possible:
        return None
    year = end[1].year - ((start.month, start.day or 1) > (end[1].month, end[1].day))
    days = _in_year(start, year)
    if days is not None and start.day is not None and start.weekday not in (None, days[0].weekday()):
        return None  # "Monday 9 September", which that year's was not
    return days


def _or_earlier(reading: Reading, start: Mention, latest: Stretch) -> Stretch:
    """The stretch from the first day that a start without a year may mean as well: one beside the copy's own date."""
    days = candidates(reading, start) if isinstance(start, CalendarDate) else ()
    return (min((*days, latest[0])), latest[1])


def _in_year(day: CalendarDate, year: int) -> Stretch | None:
    """The days of a date or month in a year; None for 29 February, which not every year has."""
    if day.month is None or (day.month, day.day) == (2, 29):
        return None
    if day.day is None:
        return date(year, day.month, 1), _month_end(year, day.month)
    return date(year, day.month, day.day), date(year, day.month, day.day)


def _in_one_year(start: Mention, end: Mention) -> Interval | None:
    """The days from one date to another where neither has a year; the second is the next that can be meant."""
    dates = [one for one in (start, end) if isinstance(one, CalendarDate) and one.month and one.possible]
    if len(dates) != 2 or any(one.year is not None or one.relative for one in dates):
        return None
    first = _in_year(dates[0], _ANY_YEAR)
    again = first is not None and (dates[1].month or 1, dates[1].day or 31) < (first[0].month, first[0].day)
    second = _in_year(dates[1], _ANY_YEAR + again)
    if first is None or second is None:
        return None
    second = last_day(end, second)
    leap = (first[1].month <= 2 < second[1].month) or again  # the year may be one with 29 February
    return Interval(Fraction((second[0] - first[1]).days), Fraction((second[1] - first[0]).days + leap))


def minutes_between(reading: Reading, start: ClockTime, end: ClockTime) -> tuple[int, ...]:
    """The minutes from one time of day to the next time that a clock shows the other.

    Where one or neither says a.m. or p.m., both halves of the day are possible: "7 p.m." to "10:40" may be that night.
    """
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    day = minutes % (24 * 60)
    text = reading.document.text
    said = [bool(_HALF_OF_DAY.search(text[one.start : one.end])) for one in (start, end)]
    if not any(said) and max(start.hour, end.hour) <= 12:
        return (minutes % (12 * 60),)
    return (day,) if all(said) or not any(said) else (day, (day + 12 * 60) % (24 * 60))


def passed_by_day(start: ClockTime, start_day: Mention, end: ClockTime, end_day: Mention) -> Interval | None:
    """The days between two times on two weekdays or dates of one week ("6 am on Friday" to "5 am on Monday").

    None where the days are named in two ways.
    """
    if not isinstance(start_day, CalendarDate) or not isinstance(end_day, CalendarDate):
        return None
    if start_day.weekday is not None and end_day.weekday is not None:
        days = (end_day.weekday - start_day.weekday) % 7
    else:
        between = _in_one_year(start_day, end_day)
        if between is None or between.low is None or start_day.day is None or end_day.day is None:
            return None
        days = int(between.low)
    hours = Fraction((end.hour - start.hour) * 60 + end.minute - start.minute, 1440)
    return Interval.point(days + hours)


_OF_A_QUARTER = Fraction(1, 4)  # nor does "three-quarters of an hour" stand for an hour and a half
_OF_A_HALF = Fraction(3, 4)  # who writes "three and a half years" has counted more closely than who writes "three"


def length(span: Mention, width: str) -> Interval | None:
    """The days that a printed length of time can stand for; "a decade ago" is one too. None for anything else."""
    if isinstance(span, CalendarDate):
        unit = one_unit(span)
        return _widened(Interval.point(1), unit, Fraction(0), width) if unit else None
    if not isinstance(span, Quantity) or span.unit not in _UNIT_DAYS or span.value is None:
        return None
    exactness = _OF_A_HALF if span.value.denominator > 1 else Fraction(1)
    stands_for = interval(span, width)
    if span.value < 1:
        exactness = _OF_A_QUARTER
    if span.value < 1 and span.unit == "century":  # "half a century" is no quarter of one
        stands_for, exactness = Interval.point(span.value), Fraction(1, 2)
    return _widened(stands_for, span.unit, _rounding(span), width, exactness)


def one_unit(span: CalendarDate) -> str:
    """The unit of which "a decade ago", "a week later" and "the following day" are one; "" for any other date."""
    step = _ONE_STEP.fullmatch(span.relative)
    return _AGO.get(step[1] or step[2], "") if step is not None else ""


def _widened(found: Interval, unit: str, rounding: Fraction, width: str, exactness: Fraction = Fraction(1)) -> Interval:
    below, above = (exactness * slack for slack in (_SOFT if width == SOFT else _HARD).get(unit, (1, 1)))
    if width != SOFT:
        below, above = max(below, rounding), max(above, rounding)
    day = _UNIT_DAYS[unit]
    low = None if found.low is None else (found.low - below) * day
    high = None if found.high is None else (found.high + above) * day
    return Interval(low, high)


def _rounding(span: Quantity) -> Fraction:
    """How far a round length may lie from what it was rounded from: "20 years", "45 minutes"."""
    value = span.value or Fraction(0)
    if span.unit in ("minute", "hour", "day") and value >= 15 and value % 5 == 0:
        return Fraction(5) if span.unit == "minute" else value / 20
    if span.unit in ("minute", "second", "hour", "month") and value >= 10:
        return value / 10 if span.unit != "second" else Fraction(1)
    if value >= 20 and value % 10 == 0:
        return min(value / 10, Fraction(5)) if value < 200 else value / 20
    return Fraction(0)


def in_units(days: Interval, unit: str) -> int | None:
    """The middle of a number of days in a unit, rounded; None for what has no end or no such unit."""
    middle = days.middle
    if middle is None or unit not in _UNIT_DAYS:
        return None
    return int(middle / _UNIT_DAYS[unit] + Fraction(1, 2))


def full_years(start: date, end: date) -> int:
    """The birthdays that have passed from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
