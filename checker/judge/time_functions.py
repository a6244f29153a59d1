"""Functions of the rule language about lengths of time and the order of dates."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from checker.extract.figures.units import UNITS
from checker.intervals import FALSE, TRUE, Interval, Truth
from checker.judge.amounts import Amount
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.judge.timeline import (
    SLACK,
    days_of,
    in_units,
    last_day,
    length,
    minutes_between,
    one_unit,
    passages,
    passed_by_day,
    when_written,
)
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Word
from checker.precision import POINT, SOFT

_DAYS_ON = 7  # within which a time of day may be that of a later day: "at 4 pm … 38 hours later, at 6 am"
_LATELY = 2  # years before the copy within which a date is worth a check


def _mention(value: Value) -> Mention | None:
    return value if isinstance(value, Quantity | CalendarDate | ClockTime) else None


def _passages(scope: Scope, values: tuple[Value, ...]) -> tuple[Interval, ...]:
    start = _mention(values[0])
    end = _mention(values[1]) if len(values) > 1 else None
    return () if start is None else passages(scope.reading, start, end)


def time_lasts(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lasts(span, start, end): can the length of time be that from start to end (or until the copy was written)?

    One unit more or less, as by counting both ends, is not ruled out.
    """
    span = _mention(values[0])
    passed = _passages(scope, values[1:])
    stands_for = None if span is None else length(span, SOFT if scope.width == POINT else scope.width)
    if not passed or stands_for is None:
        return TRUE
    if isinstance(span, CalendarDate) and span.relative.endswith("earlier"):
        passed = tuple(-between for between in passed)
    start, end = values[1], values[-1]
    if isinstance(start, ClockTime) and isinstance(end, ClockTime):
        minutes = minutes_between(scope.reading, start, end)
        days = (Interval.point(Fraction(one, 1440) + day) for one in minutes for day in range(_DAYS_ON))
        return known(any(stands_for.equals(between).possible for between in days))
    return known(any(stands_for.equals(between).possible for between in passed))


def _ahead(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """ahead(span, end): can the date lie so long after the day when the copy was written, or a day or two around it?"""
    span, days, now = _mention(values[0]), days_of(scope.reading, values[1]), when_written(scope.reading)
    stands_for = None if span is None else length(span, SOFT if scope.width == POINT else scope.width)
    if stands_for is None or days is None or now is None:
        return TRUE
    to_go = Interval(Fraction((days[0] - now[1] - SLACK).days), Fraction((days[1] - now[0] + SLACK).days))
    return known(stands_for.equals(to_go).possible)


def _hours(scope: Scope, values: tuple[Value, ...]) -> Interval | None:
    start, start_day, end, end_day = (_mention(value) for value in values)
    if not isinstance(start, ClockTime) or not isinstance(end, ClockTime) or start_day is None or end_day is None:
        return None
    return passed_by_day(start, start_day, end, end_day)


def _lasts_hours(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lasts_hours(span, start, start_day, end, end_day): is that the time from a time on one day to one on another?"""
    span, between = _mention(values[0]), _hours(scope, values[1:])
    stands_for = None if span is None else length(span, SOFT if scope.width == POINT else scope.width)
    return TRUE if between is None or stands_for is None else known(stands_for.equals(between).possible)


def _hours_between(scope: Scope, values: tuple[Value, ...]) -> Value:
    """hours_between(start, start_day, end, end_day): the hours from a time on one day to one on another, in words."""
    between = _hours(scope, values)
    number = None if between is None else in_units(between, "hour")
    return "another time" if number is None else f"{number} hours"


def _elapsed(scope: Scope, values: tuple[Value, ...]) -> Value:
    """elapsed(span, start, end): the time from start to end in words, in the unit of span ("26 years")."""
    span = _mention(values[0])
    between = _nearest(span, _passages(scope, values[1:]))
    unit = span.unit if isinstance(span, Quantity) else one_unit(span) if isinstance(span, CalendarDate) else "year"
    unit = "year" if unit in ("decade", "century") else unit
    number = None if between is None else in_units(between, unit)
    if number is None:
        return "another time"
    return f"{number:,} {unit}" if abs(number) == 1 else f"{number:,} {unit}s"


def _nearest(span: Mention | None, passed: tuple[Interval, ...]) -> Interval | None:
    """Of the times that may have passed, the one that comes nearest to the printed length."""
    stands_for = None if span is None else length(span, SOFT)
    middle = None if stands_for is None else stands_for.middle
    if middle is None:
        return passed[0] if passed else None
    return min(passed, key=lambda between: abs((between.middle or 0) - middle), default=None)


def _dated(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """dated(date, ...): does the document say which days these dates mean? With no dates: when it was written."""
    if not values:
        return known(when_written(scope.reading) is not None)
    return known(all(days_of(scope.reading, value) is not None for value in values))


def _timed(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """timed(start, end): does the document say how much time passed from start to end?"""
    return known(bool(_passages(scope, values)))


def _may_precede(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """Can the first date lie before the second, or be the same?"""
    one, other = (days_of(scope.reading, value) for value in values)
    if one is None or other is None:
        return TRUE
    end = _mention(values[1])
    return known(one[0] <= (last_day(end, other) if end is not None else other)[1])


def _by_then(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """by_then(date): can the date lie before the day when the copy was written, or in that year?"""
    days, now = days_of(scope.reading, values[0]), when_written(scope.reading)
    return known(days is None or now is None or days[0].year <= (now[1] + SLACK).year)


def _gone_by(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """gone_by(date): can the date lie before the day when the copy was written, or be that day?"""
    days, now = days_of(scope.reading, values[0]), when_written(scope.reading)
    return known(days is None or now is None or days[0] <= now[1] + SLACK)


def _one_step(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """one_step(date): is it "a week later", "the following day" or their like?"""
    (step,) = values
    return known(isinstance(step, CalendarDate) and "ago" not in step.relative and bool(one_unit(step)))


def _lately(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lately(date): is the date at most two years before the copy was written, or later?"""
    days, now = days_of(scope.reading, values[0]), when_written(scope.reading)
    return known(days is not None and now is not None and days[1].year >= now[0].year - _LATELY)


def _from_then(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """from_then(date): can the date lie after the day when the copy was written, or be that day?"""
    days, now = days_of(scope.reading, values[0]), when_written(scope.reading)
    mention = _mention(values[0])
    if days is None or now is None or mention is None:
        return TRUE
    return known(last_day(mention, days)[1] >= now[0] - SLACK)


def _written_on(scope: Scope, _values: tuple[Value, ...]) -> Value:
    """written_on(): the day when the copy was written, in words."""
    now = when_written(scope.reading)
    return "" if now is None else _shown(now[1])


def _shown(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _lone_dates(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lone_dates(date, ...): do the sentences name no other date or time of day than these?"""
    spans = {one.span for value in values if (one := _mention(value)) is not None}
    others = [
        one
        for sentence in scope.sentences
        for one in sentence.mentions
        if isinstance(one, CalendarDate | ClockTime)
        and one.span not in spans
        and (_is_of_kind(one, values) or _is_day_between(one, values))
    ]
    return known(not others)


def _is_of_kind(one: Mention, values: tuple[Value, ...]) -> bool:
    """Is a date among dates, or a time of day among times of day? A bare weekday and "this year" are neither."""
    if isinstance(one, CalendarDate) and one.year is None and one.month is None and one.relative in ("", "this year"):
        return False
    return isinstance(one, ClockTime) == isinstance(values[0], ClockTime)


def _is_day_between(one: CalendarDate | ClockTime, values: tuple[Value, ...]) -> bool:
    """Is it a bare weekday that stands between two dates of days: "on Monday 3 May … on Thursday … on 8 May"?"""
    days = [value for value in values if isinstance(value, CalendarDate) and value.day is not None]
    if len(days) < 2 or not isinstance(one, CalendarDate) or one.weekday is None or one.day is not None:
        return False
    return min(day.start for day in days) < one.start < max(day.start for day in days)


def _only_spans(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """only_spans(span, ...): do the sentences name no other length of time than these?"""
    spans = {one.span for value in values if (one := _mention(value)) is not None}
    return known(
        not any(
            isinstance(one, Quantity) and one.kind == "duration" and one.span not in spans
            for sentence in scope.sentences
            for one in sentence.mentions
        )
    )


def _total_time(scope: Scope, values: tuple[Value, ...]) -> Value:
    """total_time(span, ...): lengths of time together, in months (those in weeks and days: in days)."""
    units = [UNITS[one.unit] for value in values if isinstance(one := value, Quantity) and one.unit in UNITS]
    dimension = units[0].dimension if units else ""
    unit, size = ("month", 1) if dimension == "calendar" else ("day", 86400)
    total = Interval.point(0)
    for value in values:
        if isinstance(value, Quantity) and value.unit in UNITS and UNITS[value.unit].dimension == dimension:
            total = total + scope.amount(value).interval * Interval.point(UNITS[value.unit].factor / size)
        else:
            return Amount(Interval(None, None), unit)
    return Amount(total, unit)


def _moved(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """moved(word, old, new): is the new date later than the old, or earlier for a word of bringing forward?"""
    word, old, new = values
    ahead = isinstance(word, Word) and word.list == "brought_forward"
    return _may_precede(scope, (new, old) if ahead else (old, new))


def _has_day(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """has_day(date): is the day of the month printed?"""
    return known(isinstance(values[0], CalendarDate) and values[0].day is not None)


def _year_of(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """year_of(date): is the year printed, of a date that is no decade?"""
    one = values[0]
    return known(isinstance(one, CalendarDate) and one.year is not None and not one.century_step and not one.relative)


def _later_date(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """later_date(a, b): does the first date lie after the second? Without years, by less than half a year."""
    one, other = values
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return FALSE
    if one.year is None and other.year is None and one.month and other.month and one.day and other.day:
        apart = (one.month - other.month) * 30 + one.day - (other.day_end or other.day)
        return known(0 < apart < 183)
    return ~_may_precede(scope, values)


TIME_FUNCTIONS: dict[str, Function] = {
    "ahead": Function(_ahead, 2, 2),
    "later_date": Function(_later_date, 2, 2),
    "lone_dates": Function(_lone_dates, 1, None),
    "elapsed": Function(_elapsed, 2, 3),
    "lasts_hours": Function(_lasts_hours, 5, 5),
    "hours_between": Function(_hours_between, 4, 4),
    "lately": Function(_lately, 1, 1),
    "from_then": Function(_from_then, 1, 1),
    "year_of": Function(_year_of, 1, 1),
    "gone_by": Function(_gone_by, 1, 1),
    "has_day": Function(_has_day, 1, 1),
    "lasts": Function(time_lasts, 2, 3),
    "moved": Function(_moved, 3, 3),
    "one_step": Function(_one_step, 1, 1),
    "only_spans": Function(_only_spans, 1, None),
    "timed": Function(_timed, 1, 2),
    "by_then": Function(_by_then, 1, 1),
    "dated": Function(_dated, 0, None),
    "total_time": Function(_total_time, 1, None),
    "written_on": Function(_written_on, 0, 0),
}
