"""Whether a part is the share of a whole that is told, and whether it is near enough to it to be meant."""

from __future__ import annotations

from fractions import Fraction

from checker.model import Quantity

_LIKE = 4  # a share so many times off is one of something else


def fits(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the part the share of the whole, as near as it is printed?"""
    found, asked = _in_percent(part, whole, share)
    return abs(found - asked) <= (max(share.step, Fraction(1, 2)) if share.kind == "percent" else 2)


def is_like(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the share that is told less than so many times off?"""
    found, asked = _in_percent(part, whole, share)
    return found < _LIKE * asked and asked < _LIKE * found


def _in_percent(part: Quantity, whole: Quantity, share: Quantity) -> tuple[Fraction, Fraction]:
    """The share that the part is of the whole, and the one that is told."""
    found = 100 * (part.value or Fraction(0)) / (whole.value or 1)
    return found, (share.value or Fraction(0)) * (1 if share.kind == "percent" else 100)
