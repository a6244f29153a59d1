"""The functions of the rule language that look at the calendar."""

from __future__ import annotations

import calendar
from fractions import Fraction

from checker.errors import ExpressionError
from checker.extract.calendar.resolve import candidates
from checker.intervals import TRUE, Truth
from checker.judge.amounts import plain
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value, described
from checker.model import CalendarDate, ClockTime, Quantity

_NOON = 12


def _possible(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """possible(x): does any calendar have the date, any clock the time?"""
    (value,) = values
    return known(not isinstance(value, CalendarDate | ClockTime) or value.possible)


def _anchored(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """anchored(date): does the document say in which year the date falls?"""
    (value,) = values
    return known(isinstance(value, CalendarDate) and bool(candidates(scope.reading, value)))


def _weekday_agrees(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """weekday_agrees(date): is the date the weekday that is printed beside it, in a year that it may mean?"""
    (value,) = values
    if not isinstance(value, CalendarDate) or value.weekday is None:
        return TRUE
    days = candidates(scope.reading, value)
    return known(not days or any(day.weekday() == value.weekday for day in days))


def _lone_weekdays(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lone_weekdays(a, b): are both bare weekdays, and do the sentences name no other date than these?"""
    days = [value for value in values if isinstance(value, CalendarDate) and value.weekday is not None]
    bare = [day for day in days if day.day is None and day.month is None]
    others = [
        one
        for sentence in scope.sentences
        for one in sentence.mentions
        if isinstance(one, CalendarDate) and all(one.span != day.span for day in bare)
    ]
    return known(len(bare) == len(values) and not others)


def _weekdays_apart(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """weekdays_apart(span, a, b): does the second weekday come as many days after the first?"""
    span, one, other = values
    if not isinstance(span, Quantity) or span.value is None or span.unit != "day" or span.hedge:
        return TRUE
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return TRUE
    return known(((other.weekday or 0) - (one.weekday or 0) - span.value) % _WEEK == 0)


def _go_together(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """go_together(a, b): have two days of the month the weekdays printed with them in some year, or in two in a row?"""
    one, other = values
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return TRUE
    return known(any(_both_fall(one, other, year, step) for year in _ALL_YEARS for step in (-1, 0, 1)))


def _both_fall(one: CalendarDate, other: CalendarDate, year: int, step: int) -> bool:
    """Are both the weekdays printed, if one is of that year and the other of as many years later?"""
    if step and abs((one.month or 0) - (other.month or 0)) <= _HALF_A_YEAR:
        return False
    days = ((one, year), (other, year + step))
    return all(calendar.weekday(when, day.month or 1, day.day or 1) == day.weekday for day, when in days)


_ALL_YEARS = range(2001, 2029)  # the calendar repeats itself after 28 years
_HALF_A_YEAR = 6  # months
_WEEK = 7
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _weekday(scope: Scope, values: tuple[Value, ...]) -> Value:
    """weekday(date): the name of the weekday on which the date falls ("Monday or Tuesday" if two years are meant)."""
    (value,) = values
    days = candidates(scope.reading, value) if isinstance(value, CalendarDate) else ()
    return " or ".join(dict.fromkeys(_WEEKDAYS[day.weekday()] for day in days))


def _full_date(scope: Scope, values: tuple[Value, ...]) -> Value:
    """full_date(date): the date with the year that it is taken to mean ("4 March 2024")."""
    (value,) = values
    days = candidates(scope.reading, value) if isinstance(value, CalendarDate) else ()
    return " or ".join(f"{day.day} {day:%B} {day.year}" for day in days)


def _clock(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """clock(time): the minutes from midnight to a time of day."""
    (value,) = values
    if not isinstance(value, ClockTime):
        raise ExpressionError(f"clock takes a time of day, not {described(value)}")
    return plain(Fraction(60 * value.hour + value.minute))


def _same_half(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_half(time, time): does the copy put both times in the morning, or both after noon, in so many words?"""
    text = scope.reading.document.text
    halves = {one.hour >= _NOON for one in values if isinstance(one, ClockTime)}
    told = all(isinstance(one, ClockTime) and _tells_half(text, one) for one in values)
    return known(told and len(halves) == 1)


def _tells_half(text: str, time: ClockTime) -> bool:
    """Is a time printed with a.m. or p.m., or in hours of 24?"""
    printed = text[time.start : time.end].lower()
    return "m" in printed or time.hour > _NOON or printed.startswith("0")


CALENDAR_FUNCTIONS: dict[str, Function] = {
    "lone_weekdays": Function(_lone_weekdays, 2, 2),
    "weekdays_apart": Function(_weekdays_apart, 3, 3),
    "go_together": Function(_go_together, 2, 2),
    "anchored": Function(_anchored, 1, 1),
    "clock": Function(_clock, 1, 1),
    "full_date": Function(_full_date, 1, 1),
    "possible": Function(_possible, 1, 1),
    "same_half": Function(_same_half, 2, 2),
    "weekday": Function(_weekday, 1, 1),
    "weekday_agrees": Function(_weekday_agrees, 1, 1),
}
