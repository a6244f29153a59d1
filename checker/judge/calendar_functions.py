"""The functions of the rule language that look at the calendar."""

from __future__ import annotations

from checker.extract.calendar.resolve import candidates
from checker.intervals import TRUE, Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.model import CalendarDate, ClockTime


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


CALENDAR_FUNCTIONS: dict[str, Function] = {
    "anchored": Function(_anchored, 1, 1),
    "full_date": Function(_full_date, 1, 1),
    "possible": Function(_possible, 1, 1),
    "weekday": Function(_weekday, 1, 1),
    "weekday_agrees": Function(_weekday_agrees, 1, 1),
}
