"""Exact interval arithmetic: what a set of possible values leaves possible.

Bounds are `Fraction`s, never binary floats; `None` is no bound. Comparisons are three-valued: see `Truth`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

Bound = Fraction | None


@dataclass(frozen=True, slots=True)
class Truth:
    """Whether a statement can be true (`possible`) and whether it must be (`certain`)."""

    possible: bool
    certain: bool

    def __and__(self, other: Truth) -> Truth:
        return Truth(self.possible and other.possible, self.certain and other.certain)

    def __or__(self, other: Truth) -> Truth:
        return Truth(self.possible or other.possible, self.certain or other.certain)

    def __invert__(self) -> Truth:
        return Truth(not self.certain, not self.possible)


TRUE = Truth(True, True)
FALSE = Truth(False, False)


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from `low` to `high`, at least one; an open end leaves the bound itself out.

    Raises:
        ValueError: the lower bound lies above the upper one, or no value lies between them.
    """

    low: Bound
    high: Bound
    open_low: bool = False
    open_high: bool = False

    def __post_init__(self) -> None:
        if self.low is None or self.high is None:
            return
        if self.low is self.high and not (self.open_low or self.open_high):
            return  # one value: most are
        if self.low < self.high:
            return
        if self.low > self.high:
            raise ValueError(f"lower bound must not lie above the upper one (got {self.low} and {self.high})")
        if self.open_low or self.open_high:
            raise ValueError(f"an interval must hold a value (got {self.low} with an open end)")

    @classmethod
    def point(cls, value: Fraction | int) -> Interval:
        """The interval that holds one value."""
        exact_value = value if isinstance(value, Fraction) else Fraction(value)
        return cls(exact_value, exact_value)

    @property
    def middle(self) -> Fraction | None:
        """The value half way between the bounds; the one bound there is, if the other is missing."""
        if self.low is None or self.high is None:
            return self.low if self.high is None else self.high
        if self.low is self.high:
            return self.low
        return (self.low + self.high) / 2

    def __contains__(self, value: Fraction) -> bool:
        above = self.low is None or value > self.low or (value == self.low and not self.open_low)
        below = self.high is None or value < self.high or (value == self.high and not self.open_high)
        return above and below

    def __neg__(self) -> Interval:
        low = None if self.high is None else -self.high
        high = low if self.low is self.high else None if self.low is None else -self.low
        return Interval(low, high, self.open_high, self.open_low)

    def _points(self, other: Interval) -> tuple[Fraction, Fraction] | None:
        """The two values, if each interval is made of one: sums and products of these are quicker to have."""
        if self.low is None or other.low is None or self.low is not self.high or other.low is not other.high:
            return None
        return self.low, other.low

    def __add__(self, other: Interval) -> Interval:
        if points := self._points(other):
            value = points[0] + points[1]
            return Interval(value, value)
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.open_low or other.open_low, self.open_high or other.open_high)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        if points := self._points(other):
            value = points[0] * points[1]
            return Interval(value, value)
        if self.bounded and other.bounded:
            return _hull([_corner(one, another) for one, another in product(self.corners, other.corners)])
        if self.positive and other.positive:
            assert self.low is not None and other.low is not None
            low, open_low = _corner((self.low, self.open_low), (other.low, other.open_low))
            return Interval(low, None, open_low)
        if self.negative:
            return -(-self * other)
        if other.negative:
            return -(self * -other)
        return Interval(None, None)

    def __truediv__(self, other: Interval) -> Interval:
        if other.high is not None and (other.high < 0 or (other.high == 0 and other.open_high)):
            return -self / -other
        if other.low is None or other.low < 0 or (other.low == 0 and not other.open_low):
            return Interval(None, None)  # the divisor may be zero
        low = Fraction(0) if other.high is None else 1 / other.high
        high = None if other.low == 0 else 1 / other.low
        return self * Interval(low, high, other.open_high or other.high is None, other.open_low)

    @property
    def bounded(self) -> bool:
        """Are both bounds there?"""
        return self.low is not None and self.high is not None

    @property
    def positive(self) -> bool:
        """Does it hold no value below zero?"""
        return self.low is not None and self.low >= 0

    @property
    def negative(self) -> bool:
        """Does it hold no value above zero, and some below?"""
        return self.high is not None and self.high <= 0 and not self.positive

    @property
    def corners(self) -> tuple[tuple[Fraction, bool], ...]:
        """The two bounds of a bounded interval, each with whether it is open."""
        assert self.low is not None and self.high is not None
        return (self.low, self.open_low), (self.high, self.open_high)

    def equals(self, other: Interval) -> Truth:
        """Can (must) a value of this interval equal one of the other?"""
        if points := self._points(other):
            equal = points[0] == points[1]
            return Truth(equal, equal)
        single = self.bounded and self.low == self.high == other.low == other.high
        return Truth((~self.below(other)).possible and (~other.below(self)).possible, single)

    def below(self, other: Interval) -> Truth:
        """Can (must) a value of this interval lie below one of the other?"""
        possible = self.low is None or other.high is None or self.low < other.high
        if self.high is None or other.low is None:
            return Truth(possible, False)
        touching = self.high == other.low and (self.open_high or other.open_low)
        return Truth(possible, self.high < other.low or touching)


def _corner(one: tuple[Fraction, bool], other: tuple[Fraction, bool]) -> tuple[Fraction, bool]:
    """The product of two bounds, and whether it is open: a closed zero makes zero whatever the other bound is."""
    (a, a_open), (b, b_open) = one, other
    closed_zero = (a == 0 and not a_open) or (b == 0 and not b_open)
    return a * b, (a_open or b_open) and not closed_zero


def _hull(points: list[tuple[Fraction, bool]]) -> Interval:
    """The smallest interval over the corner values; an end is open if no corner closes it."""
    low = min(value for value, _ in points)
    high = max(value for value, _ in points)
    open_low = all(is_open for value, is_open in points if value == low)
    open_high = all(is_open for value, is_open in points if value == high)
    return Interval(low, high, open_low, open_high)


def change(old: Interval, new: Interval) -> Interval:
    """The change from old to new in percent of old: (new / old - 1) x 100, exact over the whole box of both."""
    return (new / old - Interval.point(1)) * Interval.point(100)


def exact(value: Fraction) -> str:
    """An exact decimal where there is one ("4200000", "0.125"), else a fraction ("1/3")."""
    denominator = value.denominator
    twos = fives = 0
    while denominator % 2 == 0:
        denominator //= 2
        twos += 1
    while denominator % 5 == 0:
        denominator //= 5
        fives += 1
    if denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    places = max(twos, fives)
    if places == 0:
        return str(value.numerator)
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    return f"{'-' if value < 0 else ''}{digits[:-places]}.{digits[-places:]}"
