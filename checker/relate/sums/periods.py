"""What came in a month or a quarter, and what came in the quarter or year that it lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Reading, Relation, Sentence
from checker.relate.figures import Figure, figures_in, holds_figures, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_AMOUNTS = "".join(sign for kind, sign in KINDS.items() if kind not in ("date", "year"))
# What only ever adds up over time, unlike a profit or a balance.
_FLOW = late(
    r"(?P<of>[\w'-]+ )?\b(?P<flow>sales|revenues?|turnover|exports|imports|output|production|deliveries|shipments"
    r"|volume|bookings|arrivals)\b"
)
# Cheap to look for before anything else.
_FLOW_WORDS = (
    *("sales", "revenue", "turnover", "exports", "imports", "output", "production", "deliveries", "shipments"),
    *("volume", "bookings", "arrivals"),
)
_HINTS = ("quarter", "month", "full-year", "full year", "annual", "year")
_CHANGE = late(
    r"\b(?:by|from|up|down|than|against|with|versus|vs|rose|fell|gained|lost|added|of|least|least|to at least|and|or"
    r"|between|another|further|more)(?: (?:a|an|the|some|about|only|just|nearly|almost))* $"
)
_YEARLY = late(r"\b(?:full[- ]year|annual|for the year|whole year|entire year)\b")
_ONE_QUARTER = late(r"\b(?:fourth|third|second|first|last|latest|final)[- ]quarter\b")
_MANY = late(
    r"\b(?:forecast\w*|expect\w*|predict\w*|target\w*|would|could|average\w*|rate|per|annuali[sz]ed|adjusted|since"
    r"|months|quarters|years|years'|daily|a day|each|every|half|record|peak)\b"
)
_BEFORE, _AFTER = 90, 30  # characters of the form around a figure in which its period and its name stand
_REACH = 3  # sentences with figures between the two
_QUARTERS = ("first", "second", "third", "fourth")
_MONTH, _QUARTER, _YEAR = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Flow:
    """What came in a period: its figure, its name ("vehicle sales"), how long the period is, and its year, if told."""

    figure: Figure
    name: str
    length: int
    year: int | None
    quarters: frozenset[int]  # 0 to 3: those that the words name, or in which its month lies


def part_of_period(reading: Reading, rule: str) -> Iterator[Relation]:
    """Sales, output and the like of a month or a quarter, with those of the longer period told nearest to it.

    Both go by the same name, and no year is told for both that differs.
    """
    flows = [flow for order, sentence in sentences_with(reading, _FLOW_WORDS) for flow in _flows(sentence, order)]
    for part in flows:
        longer = [one for one in flows if one.length > part.length and _may_hold(one, part)]
        if longer:
            whole = min(longer, key=lambda one: abs(one.figure.mark - part.figure.mark + 1000 * _apart(one, part)))
            used = sorted({part.figure.sentence, whole.figure.sentence}, key=_start)
            roles = {"part": part.figure.quantity, "whole": whole.figure.quantity}
            yield Relation(rule, dict(roles), tuple(used))


def _flows(sentence: Sentence, order: int) -> Iterator[_Flow]:
    form = sentence.form
    if KINDS["year"] not in form and KINDS["date"] not in form and not any(hint in form for hint in _HINTS):
        return
    if not holds_figures(form) or not _FLOW.search(form) or _MANY.search(form):
        return
    for one in figures_in(sentence, order):
        start = max((form.rfind(sign, 0, one.mark) for sign in (*_AMOUNTS, ";", ":", ",")), default=-1) + 1
        if form[start : one.mark] == " to ":  # "rose 12 to 140": the name stands before both
            start = max(form.rfind(sign, 0, start - 1) for sign in (*_AMOUNTS, ";", ":", ",")) + 1
        before = form[max(start, one.mark - _BEFORE) : one.mark]
        yield from _named(one, before, start)


def _named(one: Figure, before: str, start: int) -> Iterator[_Flow]:
    named = list(_FLOW.finditer(before))
    if len(named) != 1 or _CHANGE.search(before) or one.quantity.range_part or not one.quantity.value:
        return
    after = re.split(rf"[{_AMOUNTS},;:()]", one.sentence.form[one.mark + 1 : one.mark + 1 + _AFTER])[0]
    period = _period(one.sentence, before, start, after, one.mark)
    if period is not None:
        yield _Flow(one, f"{named[0]['of'] or ''}{named[0]['flow']}", *period, _quarters(one))


def _period(sentence: Sentence, before: str, start: int, after: str, mark: int) -> tuple[int, int | None] | None:
    """How long the period of a figure is, and its year, by the words beside it; None if they tell none, or two."""
    low, high = mark - len(before), mark + 1 + len(after)
    dates = [
        one
        for at, one in zip(sentence.marks, sentence.mentions, strict=True)
        if low <= at < high and isinstance(one, CalendarDate)
    ]
    if not dates:  # "for 2004, profit was $4bn, while turnover rose to $96bn"
        dates = [one for one in sentence.mentions if isinstance(one, CalendarDate)]
        dates = dates if len(dates) == 1 and dates[0].kind == "year" else []
    found = {_length(one) for one in dates}
    words = before + after
    if _YEARLY.search(words):
        found.add(_YEAR)
    if _ONE_QUARTER.search(words):
        found.add(_QUARTER)
    years = {one.year for one in dates if one.year}
    if len(years) > 1:
        return None
    if found == {_QUARTER, _YEAR} and years:  # "fourth-quarter sales in 2004"
        found = {_QUARTER}
    if len(found) != 1 or None in found:
        return None
    return next(iter(one for one in found if one)), next(iter(years), None)


def _quarters(one: Figure) -> frozenset[int]:
    """The quarters of the year that the sentence of a figure names; if none, that in which its only month lies."""
    dates = [date for date in one.sentence.mentions if isinstance(date, CalendarDate)]
    told = {at for at, name in enumerate(_QUARTERS) for date in dates if date.relative.startswith(name)}
    months = [(date.month - 1) // 3 for date in dates if date.month and date.day is None]
    return frozenset(told or (months if len(months) == 1 else ()))


def _length(one: CalendarDate) -> int | None:
    if "quarter" in one.relative:
        return _QUARTER
    if one.day is not None or one.relative:
        return None
    return _MONTH if one.month else _YEAR if one.year and not one.century_step else None


def _may_hold(whole: _Flow, part: _Flow) -> bool:
    """May the one be the longer period's figure for what the other is of?"""
    if whole.name != part.name or _apart(whole, part) > _REACH:
        return False
    if whole.year and part.year and whole.year != part.year:
        return False
    if part.quarters and whole.quarters and part.quarters.isdisjoint(whole.quarters):
        return False
    return may_be_same(whole.figure.quantity, part.figure.quantity)


def _apart(one: _Flow, other: _Flow) -> int:
    return abs(one.figure.order - other.figure.order)


def _start(sentence: Sentence) -> int:
    return sentence.start


LINKERS: Linkers = {
    "part-of-period": Linker(frozenset({"part", "whole"}), part_of_period, ((_FLOW,),)),
}
