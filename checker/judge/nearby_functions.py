"""Functions of the rule language that look for other dates and times around a length of time."""

from __future__ import annotations

from fractions import Fraction

from checker.intervals import FALSE, Interval, Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.judge.timeline import length, minutes_between, passed
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
    between = passed(reading, one, other)
    return between is not None and stands_for.equals(between).possible


NEARBY_FUNCTIONS: dict[str, Function] = {"lasts_near": Function(_lasts_near, 1, 1)}
