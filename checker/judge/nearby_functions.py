"""Functions of the rule language that look for other dates and times around a length of time."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.intervals import FALSE, TRUE, Interval, Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.judge.timeline import days_of, length, minutes_between, passages, when_written
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading
from checker.precision import HARD


def _lasts_near(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lasts_near(span): can the length of time be that between any two dates or times told where the relation is?"""
    (span,) = values
    stands_for = length(span, HARD) if isinstance(span, Quantity) else None
    if stands_for is None:
        return FALSE
    around = _around(scope)
    pairs = [(one, other) for one in around for other in around if one is not other and type(one) is type(other)]
    return known(any(_may_last(scope.reading, stands_for, *pair) for pair in pairs))


def _lasts_otherwise(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lasts_otherwise(span, one, ...): is it the time from one of these to another date, or to that of the copy?"""
    span, *ends = values
    stands_for = length(span, HARD) if isinstance(span, Quantity) else None
    if stands_for is None:
        return FALSE
    told = {_printed(one): one for one in scope.reading.mentions() if isinstance(one, CalendarDate | ClockTime)}
    now = when_written(scope.reading)
    for one in ends:
        others = [other for other in told.values() if type(one) is type(other) and other not in ends]
        if any(
            _may_last(scope.reading, stands_for, *pair) for other in others for pair in ((one, other), (other, one))
        ):
            return TRUE
        days = days_of(scope.reading, one)
        if days is not None and now is not None:
            ahead = Interval(Fraction((days[0] - now[1]).days), Fraction((days[1] - now[0]).days))
            since = Interval(Fraction((now[0] - days[1]).days), Fraction((now[1] - days[0]).days))
            if any(stands_for.equals(away).possible for away in (ahead, since)):
                return TRUE
    return FALSE


def _printed(one: Mention) -> Mention:
    return replace(one, start=0, end=0)


def _around(scope: Scope) -> list[Mention]:
    """The dates and times of the sentences of the relation and of those between them."""
    first = min((one.start for one in scope.sentences), default=0)
    last = max((one.end for one in scope.sentences), default=0)
    near = [one for one in scope.reading.sentences if first <= one.start and one.end <= last]
    return [one for sentence in near for one in sentence.mentions if isinstance(one, CalendarDate | ClockTime)]


def _may_last(reading: Reading, stands_for: Interval, one: Mention, other: Mention) -> bool:
    if isinstance(one, ClockTime) and isinstance(other, ClockTime):
        minutes = minutes_between(reading, one, other)
        return any(stands_for.equals(Interval.point(Fraction(each, 1440))).possible for each in minutes)
    return any(stands_for.equals(between).possible for between in passages(reading, one, other))


NEARBY_FUNCTIONS: dict[str, Function] = {
    "lasts_otherwise": Function(_lasts_otherwise, 2, 3),
    "lasts_near": Function(_lasts_near, 1, 1),
}
