"""Weekdays printed with days of the month but no year: in one year, they must go together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from checker.extract.calendar.resolve import candidates
from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Reading, Relation, Sentence
from checker.relate.dates.calendar import days_with_weekdays
from checker.relate.linker import Linker, Linkers

_ANY_YEAR = 2023
_WEEK, _MONTH, _FAR, _FARTHEST, _YEAR = 7, 31, 60, 92, 365  # days
_OF_MANY_YEARS = late(r"\b(?:every year|years|next one|previous one|ago|earlier)\b")

_Day = tuple[CalendarDate, Sentence]


def weekdays_together(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each day that is printed with its weekday and no year, with another such day that the most of them go with.

    Of a document whose date is known each day is judged by itself, and so with the others of its sentence only where
    its year is left open.
    """
    if reading.document.published is not None:
        yield from _beside_sure_ones(reading, rule)
        return
    days = [one for one in reading.once(days_with_weekdays) if _is_of_this_year(*one)]
    if len(days) < 2:
        return
    orders = _orders([day for day, _ in days])
    if orders is None:
        return
    signs = [((day.weekday or 0) - order) % _WEEK for (day, _), order in zip(days, orders, strict=True)]
    (sign, often), *others = Counter(signs).most_common()
    if others and others[0][1] == often and len(days) > 2:
        return  # which of them is wrong is not to be seen
    most = signs.index(sign)
    for at, (day, sentence) in enumerate(days):
        if at != most:
            first, again = sorted((days[most], (day, sentence)), key=lambda one: one[0].start)
            yield Relation(rule, {"one": first[0], "other": again[0]}, tuple(dict.fromkeys((first[1], again[1]))))


def _beside_sure_ones(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each day whose year nothing tells with the nearest of its sentence that is sure to be of these days."""
    days = [one for one in reading.once(days_with_weekdays) if _is_of_this_year(*one)]
    for day, sentence in days if len(days) > 1 else ():
        if candidates(reading, day):
            continue
        sure = [one for one, where in days if where is sentence and _is_sure(reading, one)]
        near = [one for one in sure if _is_close(one, day)]
        beside = [one for one, where in days if where is sentence]
        if near and (len(sure) > 1 or len(beside) == 2):
            first, again = sorted(
                (min(near, key=lambda one: abs(one.start - day.start)), day), key=lambda one: one.start
            )
            yield Relation(rule, {"one": first, "other": again}, (sentence,))


def _is_close(one: CalendarDate, other: CalendarDate) -> bool:
    """Are two days of one month, or of two that follow each other closely?"""
    apart = _orders([one, other]) if one.start < other.start else _orders([other, one])
    return one.month == other.month or (apart is not None and abs(apart[0] - apart[1]) <= _FAR)


def _is_sure(reading: Reading, day: CalendarDate) -> bool:
    """Has the day its weekday in the one year that it can mean?"""
    found = candidates(reading, day)
    return len(found) == 1 and found[0].weekday() == day.weekday


def _is_of_this_year(day: CalendarDate, sentence: Sentence) -> bool:
    """Is it a day of a month, in a sentence that names no year?"""
    others = [one for one in sentence.mentions if isinstance(one, CalendarDate)]
    if any(one.year is not None or "year" in one.relative for one in others):
        return False
    whole = day.month is not None and day.day is not None and day.possible and day.day_end is None
    return whole and _OF_MANY_YEARS.search(sentence.form) is None


def _orders(days: Sequence[CalendarDate]) -> list[int] | None:
    """The number of each day in a year, those of a January after a December in the next.

    None if the days lie so far apart, or one so long before the one told before it, that they may be of two years.
    """
    orders = [date(_ANY_YEAR, day.month or 1, day.day or 1).timetuple().tm_yday for day in days if _has_day(day)]
    if len(orders) < len(days):
        return None
    if max(orders) - min(orders) > _FARTHEST:
        orders = [order + _YEAR if order < _FARTHEST else order for order in orders]
    back = any(earlier - later > _MONTH for earlier, later in pairwise(orders))
    return None if back or max(orders) - min(orders) > _FARTHEST else orders


def _has_day(day: CalendarDate) -> bool:
    """Has a plain year the day, which is not so of 29 February?"""
    return (day.month, day.day) != (2, 29)


LINKERS: Linkers = {
    "weekdays-together": Linker(frozenset({"one", "other"}), weekdays_together, ((KINDS["date"],),)),
}
