"""Functions of the rule language that look at the dates and the words around a length of time."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from checker.intervals import FALSE, TRUE, Interval, Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.judge.time_functions import time_lasts
from checker.judge.timeline import days_of, length, minutes_between, passages, when_written
from checker.late import late
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading
from checker.precision import HARD, POINT, SOFT

_SHORT = ("second", "minute", "hour", "day", "night", "week", "fortnight")
_BETWEEN = late(r"\bbetween\s+$", re.IGNORECASE)
_OF_DOING = late(r"\s+(?:of|in|at|on)\b")
_OF = late(r"\s+of\b")
_SPENT = late(r"\b(?:spent|spends|spend|spending)\s+(?:[a-z]+ )?$", re.IGNORECASE)
_LASTED = late(
    r"\b(?:last(?:ed|ing|s)?|spann(?:ed|ing)|r[au]n(?:s|ning)? for|(?:period|span|gap|stretch|wait|delay) of|or)\s+$",
    re.IGNORECASE,
)
_SINCE_ALARM = late(
    r"\s+after\s+(?:the|that|their|its)\s+(?:first\s+)?(?:alarm|alert|call(?:-?out)?|mayday|crash|collision|accident|fire|blaze"
    r"|breakdown|explosion|blast|derailment|attack|shooting|stabbing|robbery|raid)\b"
)
_CLOCKS_CHANGE = 2 * 60  # minutes after midnight: a night may be an hour longer or shorter
_WORDS = 30  # characters before a mention in which the words that tie it stand


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


def _lasts_within(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lasts_within(span, start, end): does it last from start to end or, of days of something within them, no longer?

    Between two months nobody counts the days, so that "eight days of strikes" may lie anywhere within them; both ends
    are counted.
    """
    span, start, end = values
    if not isinstance(span, Quantity) or not isinstance(start, CalendarDate) or not isinstance(end, CalendarDate):
        return time_lasts(scope, values)
    stands_for = length(span, SOFT if scope.width == POINT else scope.width)
    if stands_for is None or not _is_within(scope.reading.document.text, span, start, end):
        return time_lasts(scope, values)
    lowest = stands_for.low or 0
    longest = [one.high for one in passages(scope.reading, start, end)]
    return known(not longest or any(high is None or lowest <= high + 1 for high in longest))


def _is_within(text: str, span: Quantity, start: CalendarDate, end: CalendarDate) -> bool:
    """Do the words tell of so much time within the dates, not of the length from one to the other?"""
    between = _BETWEEN.search(text, max(0, start.start - _WORDS), start.start) is not None
    finer = span.unit in _SHORT[:3] or (span.unit in _SHORT and None in (start.day, end.day))
    finer = finer or (span.unit == "month" and start.month is None)
    if span.start > start.start:
        return between and finer
    if not between:
        return finer and span.unit in _SHORT and _OF_DOING.match(text, span.end, start.start) is not None
    before = max(0, span.start - _WORDS)
    if finer or _OF.match(text, span.end, start.start) or _SPENT.search(text, before, span.start):
        return True
    return span.unit in _SHORT and not _LASTED.search(text, before, span.start)


def _hours_off(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """hours_off(span, start, end): is the time since an alarm another number of full hours, by any times told near?

    Nobody rounds four hours to the minute up to five. What is told since a departure may lie in two time zones.
    """
    span, start, end = values
    if not isinstance(span, Quantity) or not isinstance(start, ClockTime) or not isinstance(end, ClockTime):
        return FALSE
    stands_for, text = length(span, SOFT), scope.reading.document.text
    if stands_for is None or span.unit != "hour" or span.hedge or _SINCE_ALARM.match(text, span.end) is None:
        return FALSE
    begins = start.hour * 60 + start.minute
    passed = minutes_between(scope.reading, start, end)
    full = all(minutes % 60 == 0 and (_CLOCKS_CHANGE - begins) % (24 * 60) >= minutes for minutes in passed)
    times = [one for one in _around(scope) if isinstance(one, ClockTime)]
    others = any(_may_last(scope.reading, stands_for, one, other) for one in times for other in times)
    return known(full and not others)


def _to_the_hour(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """to_the_hour(span, start, end): does it last so, hours since an alarm being counted to the full?"""
    return time_lasts(scope, values) & ~_hours_off(scope, values)


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
    "hours_off": Function(_hours_off, 3, 3),
    "to_the_hour": Function(_to_the_hour, 3, 3),
    "lasts_within": Function(_lasts_within, 3, 3),
}
