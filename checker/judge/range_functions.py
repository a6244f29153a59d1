"""Functions of the rule language for ranges: whether two figures can be its ends, and whether they stand in order."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from checker.extract.figures.units import UNITS, seconds
from checker.extract.figures.units import convert as convert_value
from checker.intervals import FALSE, TRUE, Truth
from checker.judge.amounts import amount
from checker.judge.function import Function, figures, is_bare, known
from checker.judge.scope import Scope, Value
from checker.late import late
from checker.model import CalendarDate, Quantity
from checker.precision import POINT

_RANGED = frozenset(("count", "money", "percent", "points", "measure", "duration", "age", "multiple"))
_NO_PERCENTAGE = 500
_MOST_APART = 20  # beyond that a bare number beside "$40,000" may have lost its multiplier
_AT_LEAST = frozenset(("at_least", "over"))
_AT_MOST = frozenset(("at_most", "up_to", "under"))
_HOURS = 12
_MILITARY = late(r"0\d{3}|\d{3,4} (?:GMT|UTC|hours|hrs)")
_ELIDED_FROM = 100
# Currencies of which so many make a dollar, so that their highs are low numbers; "it" may go on about one.
_QUOTED_INVERSELY = late(
    r"\b(?:(?:the|an?|\w+['’]s)(?: \w+)? (?:rupee|yen|yuan|renminbi|won|rupiah|ringgit|baht|peso|real|rand|lira|rou?ble"
    r"|naira|shilling|cedi|krona|krone|forint|zloty|koruna|shekel|taka|dong|kwacha|franc|riyal|rial|dinar|pula)\b(?!-)"
    r"|(?:rupee|yen|yuan|rupiah|rouble|peso|baht) (?:opened|closed|ended|settled|fell|rose|gained|slipped|weakened"
    r"|strengthened|depreciated|appreciated)|foreign exchange|forex|interbank|exchange rates?"
    r"|(?:local|domestic|home) (?:unit|currency))",
    re.IGNORECASE,
)
_GOES_ON = late(r"(?:It|The (?:unit|currency|pair|rate))\b")
_OF_A_DAY = Fraction(11, 10)  # times: rates of one range are no farther apart
_QUOTED_PLAINLY = frozenset(("USD", "EUR", "GBP"))


def _range_ends(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """range_ends(low, high): can the two be the ends of one range: one kind and unit, no hours, nothing below zero?"""
    if all(isinstance(value, CalendarDate) for value in values):
        return known(_order(values[0], values[1]) is not None)
    found = figures(values)
    if len(found) != len(values) or any(one.value is None or one.value < 0 for one in found):
        return FALSE
    low, high = found
    if low.kind not in _RANGED or not _alike(low, high):
        return FALSE
    if high.kind == "percent" and (low.value or 0) >= _NO_PERCENTAGE:
        return FALSE  # "fell by 1,100 to 11.3 percent"
    if _is_hourly(scope, found) or _elided(found) or _may_be_inverse(scope, low, high):
        return FALSE
    return known(not _is_fraction(scope, low, high))


def _alike(low: Quantity, high: Quantity) -> bool:
    """Are both of one measure? A bare number of like size takes over the other's."""
    if low.noun and high.noun and low.noun != high.noun:
        return False
    if is_bare(low) != is_bare(high) and "count" in (low.kind, high.kind) and low.kind != high.kind:
        return bool(low.value and high.value and Fraction(1, _MOST_APART) < low.value / high.value < _MOST_APART)
    return low.kind == high.kind and (low.unit == high.unit or _one_dimension(low, high))


def _one_dimension(low: Quantity, high: Quantity) -> bool:
    """Can the one be converted into the other's unit?"""
    one, other = UNITS.get(low.unit), UNITS.get(high.unit)
    return one is not None and other is not None and one.dimension == other.dimension != "currency"


def _elided(found: list[Quantity]) -> bool:
    """May the second number leave out its first digits, as in "pages 150-60"?"""
    low, high = (one.value or Fraction(0) for one in found)
    return low >= _ELIDED_FROM and low.denominator == high.denominator == 1 and len(str(high)) < len(str(low)) < 4


def _may_be_inverse(scope: Scope, low: Quantity, high: Quantity) -> bool:
    """May the greater number be the low of a currency: "the rupee moved between a high of 85.2 and a low of 85.4"?"""
    one, other = low.value or Fraction(0), high.value or Fraction(0)
    rates = is_bare(low) or (low.kind == "money" and low.unit not in _QUOTED_PLAINLY)
    if not rates or not other < one <= other * _OF_A_DAY:
        return False
    document = scope.reading.document
    first = min(scope.sentences, key=lambda sentence: sentence.start)
    goes_on = _GOES_ON.match(document.text, first.start)
    start = document.blocks[first.block].start if goes_on else first.start
    return _QUOTED_INVERSELY.search(document.text, start, max(sentence.end for sentence in scope.sentences)) is not None


def _said(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """said(a, b): does at least one figure have a unit or noun? Bare ones may be prices that fall as yields rise."""
    return known(not all(is_bare(one) for one in figures(values)))


def _is_fraction(scope: Scope, low: Quantity, high: Quantity) -> bool:
    """Is the second figure the fraction of the first, as in the grain prices "1.58-1/2"?"""
    text = scope.reading.document.text
    return "/" in text[high.start : high.end] and (high.value or 0) < 1 <= (low.value or 0)


_TALLIES = frozenset(
    "point vote seat goal medal gold win try run sale member strike ton entry visitor case death job".split()
)


def _outranks(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """outranks(a, b): is the first, as printed, no less than the second?"""
    found = _order(values[0], values[1])
    return known(not found)


def _rankable(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """rankable(a, b): are both of one measure of which more is better: shares, sums, points; no bare whole numbers?"""
    one, other = figures(values)
    if one.value is None or other.value is None or one.range_part or other.range_part or not _alike(one, other):
        return FALSE
    if one.kind in ("money", "percent") or other.kind in ("money", "percent"):
        return TRUE
    return known(one.noun in _TALLIES or other.noun in _TALLIES or (one.step < 1 and other.step < 1))


def _falling(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """falling(values): is each figure, as printed, no more than the one before?"""
    found = figures(values)
    return known(all((a.value or 0) >= (b.value or 0) for a, b in pairwise(found)))


def _rising(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """rising(values): is each figure, as printed, no less than the one before?"""
    found = figures(values)
    return known(all((a.value or 0) <= (b.value or 0) for a, b in pairwise(found)))


def _in_order(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """in_order(a, b): is the first, as printed, less than the second? Dates: earlier."""
    low, high = values
    found = _order(low, high)
    return known(found is None or found)


def _order(low: Value, high: Value) -> bool | None:
    """Is the first below or before the second? None if that cannot be said."""
    if isinstance(low, Quantity) and isinstance(high, Quantity) and low.value is not None and high.value is not None:
        if low.unit != high.unit and _one_dimension(low, high):
            return convert_value(low.value, low.unit, high.unit) < high.value
        return low.value < high.value
    if isinstance(low, CalendarDate) and isinstance(high, CalendarDate):
        return _earlier(low, high)
    return None


def _earlier(one: CalendarDate, other: CalendarDate) -> bool | None:
    """Is the first date before the second? None where a part that matters is missing in one of them."""
    if one.relative or other.relative or one.century_step or other.century_step:
        return None
    for first, second in ((one.year, other.year), (one.month, other.month), (one.day, other.day)):
        if first is None and second is None:
            continue
        if first is None or second is None:
            return None
        if first != second:
            # Without a year the range may run over its end: "between November and March".
            return (
                first < second if one.year is not None or (one.month is not None and one.month == other.month) else None
            )
    return None


def _is_hourly(scope: Scope, found: list[Quantity]) -> bool:
    """May the figures be times of day: small bare numbers, or four digits that begin with a nought?"""
    if all(is_bare(one) and (one.value or 0) <= _HOURS for one in found):
        return True  # "between 10 and 2"
    return any(_MILITARY.match(scope.reading.document.text, one.start) for one in found)


def _limited(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """limited(low, high): is the first at least so much, and the second at most so much?"""
    low, high = figures(values)
    text = scope.reading.document.text
    before = text[max(0, high.start - len("no more than ")) : high.start].lower()
    return known(
        low.hedge in _AT_LEAST and (high.hedge in _AT_MOST or before.endswith(("not more than ", "no more than ")))
    )


def _lies_between(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lies_between(a, low, high): is a time between two others, whatever the units, give or take a tenth?"""
    found = figures(values)
    times = [one.value * seconds(one.unit) for one in found if one.value is not None]
    if len(times) != len(values):
        return FALSE
    return known(times[1] * Fraction(9, 10) <= times[0] <= times[2] * Fraction(11, 10))


def _printed(scope: Scope, values: tuple[Value, ...]) -> Value:
    """printed(x): a figure at its word: the end of a range is where it is said to be, whatever it was rounded from."""
    (value,) = values
    return amount(value, POINT, mixed=False) if isinstance(value, Quantity) else scope.amount(value)


RANGE_FUNCTIONS: dict[str, Function] = {
    "falling": Function(_falling, 1, None),
    "rising": Function(_rising, 1, None),
    "outranks": Function(_outranks, 2, 2),
    "rankable": Function(_rankable, 2, 2),
    "in_order": Function(_in_order, 2, 2),
    "lies_between": Function(_lies_between, 3, 3),
    "limited": Function(_limited, 2, 2),
    "printed": Function(_printed, 1, 1),
    "said": Function(_said, 1, None),
    "range_ends": Function(_range_ends, 2, 2),
}
