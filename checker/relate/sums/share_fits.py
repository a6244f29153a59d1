"""Whether a part is the share of a whole that is told, and whether it is near enough to it to be meant."""

from __future__ import annotations

from fractions import Fraction

from checker.intervals import Interval
from checker.model import Quantity
from checker.precision import HARD, interval, mixes

_LIKE = 4  # a share so many times off is one of something else


def fits(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the part the share of the whole, as near as it is printed, so that a rule finds it right?"""
    found, asked = _in_percent(part, whole, share)
    near = abs(found - asked) <= (max(share.step, Fraction(1, 2)) if share.kind == "percent" else 2)
    return near and _may_be(part, whole, share)


def _may_be(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Does what the three leave open hold a part and a whole with this share?"""
    mixed = mixes([part, whole, share])
    one, other, told = (interval(figure, HARD, mixed=mixed) for figure in (part, whole, share))
    scale = Interval.point(Fraction(1, 100) if share.kind == "percent" else Fraction(1))
    return (one / other).equals(told * scale).possible


def is_like(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the share that is told less than so many times off?"""
    found, asked = _in_percent(part, whole, share)
    return found < _LIKE * asked and asked < _LIKE * found


def _in_percent(part: Quantity, whole: Quantity, share: Quantity) -> tuple[Fraction, Fraction]:
    """The share that the part is of the whole, and the one that is told."""
    found = 100 * (part.value or Fraction(0)) / (whole.value or 1)
    return found, (share.value or Fraction(0)) * (1 if share.kind == "percent" else 100)
