"""What a printed figure leaves open: by its precision, its rounding and its hedge words.

Two widths. SOFT is the ordinary rounding reading; HARD is what no reading allows to be left. A claim fails only when
it is impossible under HARD. POINT takes the figure at its word, for showing sums.
"""

from __future__ import annotations

from fractions import Fraction

from checker.intervals import Interval, exact
from checker.model import Quantity

POINT, SOFT, HARD = "point", "soft", "hard"

_HALF = Fraction(1, 2)
_PLURALS = {  # words that stand for an amount: the soft and the hard interval
    "dozens": ((24, 99), (13, None)),
    "scores": ((40, 199), (40, None)),
    "hundreds": ((200, 999), (100, None)),
    "thousands": ((2000, 99999), (1000, None)),
    "millions": ((2000000, 99999999), (1000000, None)),
}
_ABOUT = {SOFT: Fraction(1, 10), HARD: Fraction(1, 5)}
_BOUNDS = frozenset(("over", "under", "nearly", "at_least", "at_most"))  # hedges that leave one side out
# What is more than halved is less than half of what it was.
_OF_HALVING = {"over": "under", "at_least": "at_most", "nearly": "over", "under": "over", "at_most": "at_least"}
# The steps of figures printed without decimals: bare, in thousands, millions, billions, trillions.
_MULTIPLIERS = frozenset(Fraction(n) for n in (1, 10**3, 10**6, 10**9, 10**12))
# A figure this large with trailing zeros is a rounded one even where nothing beside it is exact.
_LARGE = 10_000
_HUNDRED = 100
_FINE = 1000  # steps of its last digit: a figure of four digits
_ROUNDED_CAP = Fraction(1, 40)
_MIXED_CAP = Fraction(1, 20)


def interval(quantity: Quantity, width: str, *, mixed: bool = False) -> Interval:
    """The values that a printed figure can stand for, in its own unit.

    width: POINT, SOFT or HARD. mixed: the relation it stands in mixes rounded and exact figures, so trailing zeros
    are read as rounding.
    """
    if quantity.value is None:
        return _plural(quantity, width)
    if width == POINT:
        return Interval.point(quantity.value)
    bare = _printed(quantity, quantity.value, width, mixed)
    below_one = quantity.kind == "multiple" and 0 < quantity.value < 1
    hedge = _OF_HALVING.get(quantity.hedge, quantity.hedge) if below_one else quantity.hedge
    return _hedged(hedge, quantity.value, bare, width, fine=_is_fine(quantity))


def _is_fine(quantity: Quantity) -> bool:
    """Has it so many digits that "over 71.75 million" cannot be far over?"""
    if quantity.value is None or quantity.zeros or not quantity.step:
        return False
    return abs(quantity.value) >= _FINE * quantity.step


def _plural(quantity: Quantity, width: str) -> Interval:
    """The interval of "dozens" and its like; of everything that has no value, all numbers."""
    widths = _PLURALS.get(quantity.hedge)
    if widths is None:
        return Interval(None, None)
    low, high = widths[0 if width == SOFT else 1]
    return Interval(Fraction(low), None if high is None else Fraction(high))


def _printed(quantity: Quantity, value: Fraction, width: str, mixed: bool) -> Interval:
    """The interval that the printed digits leave open, hedges aside."""
    if quantity.kind == "ratio":
        return _ratio(value, width, bounded=quantity.hedge in _BOUNDS)
    if quantity.kind == "multiple":
        margin = abs(value) * (Fraction(1, 20) if width == SOFT else Fraction(3, 20))
        if quantity.hedge in _BOUNDS:
            margin /= 3  # who writes "more than doubled" has compared with two itself
        return Interval(value - margin, value + margin)
    step = quantity.step
    rounded = step != 0 and (step != 1 or quantity.kind in ("percent", "points", "measure"))
    if not rounded and not (quantity.zeros and (width == HARD or quantity.kind == "measure")):
        return Interval.point(value)  # the great mass of figures
    below = step * _HALF if rounded else Fraction(0)
    above = below
    if width == HARD and rounded and (_has_decimals(quantity) or quantity.kind == "percent"):
        above = step  # cut off rather than rounded: 14.27 printed as 14.2
    if width == HARD or quantity.kind == "measure":  # "9,840 feet" for 3,000 metres is ordinary rounding
        zeros = _zeros_margin(quantity, abs(value), mixed)
        below, above = max(below, zeros), max(above, zeros)
    if value < 0:
        return Interval(value - above, value + below, open_low=above > below)
    return Interval(value - below, value + above, open_high=above > below)


def _ratio(value: Fraction, width: str, *, bounded: bool) -> Interval:
    """A fraction in words: two points either way in the ordinary reading, four at most; half of that for a bound.

    Who writes "less than half" has compared with half itself.
    """
    points = Fraction(2, 100) if width == SOFT else Fraction(4, 100)
    if value == _HALF and width == HARD:
        points = Fraction(5, 100)
    if bounded:
        points = points / 2
    margin = min(points, abs(value) / 4)
    return Interval(value - margin, value + margin)


def _has_decimals(quantity: Quantity) -> bool:
    """Was it printed with decimals ("4.2 million"), so that its last digit may have been cut off?"""
    return quantity.step not in _MULTIPLIERS


def _zeros_margin(quantity: Quantity, value: Fraction, mixed: bool) -> Fraction:
    """How far a figure with trailing zeros may lie from what it was rounded from."""
    if quantity.zeros == 0 or quantity.step == 0 or _said_exactly(quantity, value):
        return Fraction(0)
    margin = quantity.step * Fraction(10) ** quantity.zeros * _HALF
    if mixed:
        return min(margin, value * _MIXED_CAP)
    if quantity.zeros >= 2 and value >= _LARGE:
        return min(margin, value * _ROUNDED_CAP)
    return Fraction(0)


def _said_exactly(quantity: Quantity, value: Fraction) -> bool:
    """Is it a sum or number below a hundred ("$40", "30 officers"), which nobody rounds without saying so?"""
    return quantity.kind in ("count", "money") and quantity.step == 1 and value < _HUNDRED


def _hedged(hedge: str, value: Fraction, bare: Interval, width: str, *, fine: bool) -> Interval:
    """The interval widened or bounded by the hedge word before (or after) the figure."""
    size = abs(value)
    if hedge == "about":
        margin = size * _ABOUT[width]
        return Interval(_least(bare.low, value - margin), _most(bare.high, value + margin))
    if hedge == "over":
        high = _most(bare.high, value + size / 4) if width == SOFT and size else None
        if fine:
            high = _most(bare.high, value + size / _HUNDRED)
        return Interval(bare.low, high, open_low=bare.low == value)
    if hedge == "at_least":
        return Interval(bare.low, None)
    if hedge == "nearly":
        low = _least(bare.low, value - size / (10 if width == SOFT else 5))
        return Interval(low, bare.high, open_high=bare.high == value != low)
    if hedge == "under":
        least = _least(bare.low, value - size / 4 if width == SOFT else Fraction(0))
        return Interval(least if value > 0 else None, bare.high, open_high=bare.high == value)
    if hedge in ("up_to", "at_most"):
        return Interval(None if value < 0 else Fraction(0), bare.high, open_high=bare.open_high)
    return bare


def _least(a: Fraction | None, b: Fraction) -> Fraction:
    return b if a is None else min(a, b)


def _most(a: Fraction | None, b: Fraction) -> Fraction:
    return b if a is None else max(a, b)


def mixes(quantities: list[Quantity]) -> bool:
    """Do rounded and exact figures stand in one relation, so that trailing zeros must be read as rounding?"""
    counted = [one for one in quantities if one.value is not None and one.step != 0]
    if any(one.kind in ("percent", "ratio", "multiple", "points") for one in quantities):
        return True
    if len({one.unit for one in quantities if one.kind == "measure"}) > 1:
        return True  # one of them was converted, and conversions are rounded
    rounded = any(one.zeros >= 2 or one.hedge in ("about", "nearly", "over") for one in counted)
    fine = any(one.zeros == 0 and one.value is not None and abs(one.value) >= 10 for one in counted)
    return rounded and fine


def low_high(quantity: Quantity) -> tuple[str | None, str | None]:
    """The ordinary (soft) bounds of a figure as exact decimals or fractions; None where it is unbounded."""
    found = interval(quantity, SOFT)
    if found.low is not None and found.low is found.high:
        return (only := exact(found.low)), only
    return (None if found.low is None else exact(found.low)), (None if found.high is None else exact(found.high))
