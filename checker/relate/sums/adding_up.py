"""Do figures add up to another, as far as their rounding leaves it open?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from checker.relate.figures import Figure


def sum_of(figures: Iterable[Figure]) -> Fraction:
    """What the figures come to; one without a value counts nothing."""
    return sum((one.quantity.value or Fraction(0) for one in figures), Fraction(0))


def rounding(figures: Iterable[Figure]) -> Fraction:
    """How much the rounding of the figures leaves open: half the last place of each, nothing for whole numbers."""
    return sum((one.quantity.step / 2 for one in figures if one.quantity.step != 1), Fraction(0))


def distance(whole: Figure, parts: Sequence[Figure]) -> Fraction:
    """How far the parts as printed are from the whole."""
    return abs((whole.quantity.value or Fraction(0)) - sum_of(parts))


def add_up(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do the parts come to the whole, but for rounding?"""
    return distance(whole, parts) <= rounding((whole, *parts))
