"""Slips of the pen: one swapped or mistyped sign, and whether one would make figures add up by chance."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.model import Quantity

# The weight of a slip that mends a sum, by how likely it is to do so by chance.
_WEIGHTS = ((4, Fraction(1, 1000)), (3, Fraction(1, 100)), (2, Fraction(1, 20)))


def chance_of_slip(whole: Quantity, parts: Sequence[Quantity]) -> Fraction | None:
    """How likely it is that figures picked at random are one slip away from a sum; None if these are not.

    A slip is two neighbouring digits swapped, or one digit changed, in the whole or in one part. Long figures are one
    slip away from adding up hardly ever by chance; short ones are so all the time.
    """
    figures = (whole, *parts)
    step = min((one.step for one in figures if one.step), default=Fraction(0))
    if not step or whole.value is None:
        return None
    missing = whole.value - sum((one.value or Fraction(0) for one in parts), Fraction(0))
    mended = [(one, (one.value or Fraction(0)) + missing) for one in parts]
    mended.append((whole, whole.value - missing))
    kinds = {slip_of_one(_digits(one.value or Fraction(0), step), _digits(value, step)) for one, value in mended}
    steps = whole.value / step
    lengths = [len(_digits(one.value or Fraction(0), step).rstrip("0")) for one in figures]
    if "swapped" in kinds:
        return sum(length - 1 for length in lengths) / steps
    if "changed" in kinds:
        return 9 * sum(lengths) / steps
    return None


def weight_of_slip(whole: Quantity, parts: Sequence[Quantity], wholes: int = 1) -> int:
    """How much it says that a single slip makes the difference: nothing for short figures, where it often would.

    wholes: how many figures may be the whole; among several, one is a slip away by chance more often.
    """
    chance = chance_of_slip(whole, parts)
    if chance is None:
        return 0
    chance *= wholes * 10 ** min(one.zeros for one in (whole, *parts))
    return next((weight for weight, limit in _WEIGHTS if chance < limit), 0)


def _digits(value: Fraction, step: Fraction) -> str:
    """The digits of a value in steps of its precision; nothing if it is below zero or between two steps."""
    steps = value / step
    return str(steps.numerator) if steps.denominator == 1 and steps >= 0 else ""


def slip_of_one(printed: str, meant: str) -> str:
    """How the one differs from the other: two signs "swapped", one "changed", or "" if by more than one slip."""
    if len(printed) != len(meant):
        return ""
    differing = [at for at, (one, other) in enumerate(zip(printed, meant, strict=True)) if one != other]
    if len(differing) == 1:
        return "changed"
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        first, second = differing
        if printed[first] == meant[second] and printed[second] == meant[first]:
            return "swapped"
    return ""


def is_one_slip(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Would one figure, with one digit changed, two swapped or the next number in its place, make the sum come out?"""
    step = min((one.step for one in (whole, *parts) if one.step), default=Fraction(0))
    if not step or whole.value is None:
        return False
    missing = whole.value - sum((one.value or Fraction(0) for one in parts), Fraction(0))
    meant = [(one.value or Fraction(0), (one.value or Fraction(0)) + missing) for one in parts]
    meant.append((whole.value, whole.value - missing))
    return abs(missing) == step == 1 or any(
        slip_of_one(_digits(one, step), _digits(other, step)) for one, other in meant
    )
