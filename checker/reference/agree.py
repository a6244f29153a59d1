"""Does a figure in the copy agree with a value in a table?"""

from __future__ import annotations

from fractions import Fraction

from checker.intervals import Interval
from checker.model import Quantity
from checker.precision import HARD, SOFT, interval

_OPEN_ENDED = frozenset(("over", "at_least", "under", "up_to", "at_most"))
_FAR = Fraction(3, 2)
AGREES, OPEN, CONTRADICTS = "pass", "open", "fail"


def compared(figure: Quantity, value: Fraction, *, sign: bool = True) -> str:
    """Whether the figure agrees with the value, contradicts it, or leaves it open.

    The table may be finer than the copy: a figure stands for all that would be rounded to it. sign: False if the copy
    tells the direction in words ("fell 3 percent").
    """
    found = value if sign else abs(value)
    if figure.hedge in _OPEN_ENDED and figure.value and not 1 / _FAR < found / figure.value < _FAR:
        return OPEN  # nobody says "more than 65" of a hundred thousand
    if found in _widened(figure, SOFT, Fraction(1, 2)):
        return AGREES
    return OPEN if found in _widened(figure, HARD, Fraction(1)) else CONTRADICTS


def _widened(figure: Quantity, width: str, steps: Fraction) -> Interval:
    """The figure's interval; one printed to its last digit has so many steps on either side for what was cut off."""
    found = interval(figure, width, mixed=True)
    if found.low != found.high or figure.value is None or figure.kind not in ("count", "money", "measure", "duration"):
        return found
    small = figure.step == 1 and figure.kind in ("count", "duration") and figure.value < 100
    margin = figure.step / 2 if small else figure.step * steps  # nobody cuts off so small a count
    return Interval(figure.value - margin, figure.value + margin)


def slipped(figure: Quantity, value: Fraction) -> bool:
    """Is the figure the value with a slip: two digits swapped, one digit off, or the wrong thousand?"""
    if figure.value is None or value == 0 or figure.step == 0:
        return False
    if any(compared_to_scale(figure, value * scale) for scale in _SCALES):
        return True
    printed = str(abs(figure.value / figure.step).__floor__())
    meant = str(round(abs(value) / figure.step))
    if len(printed) != len(meant) or len(printed) < 2:
        return False
    differing = [at for at, pair in enumerate(zip(printed, meant, strict=True)) if pair[0] != pair[1]]
    if len(differing) == 1:
        return len(printed) >= 3
    return len(differing) == 2 and sorted(printed) == sorted(meant) and differing[1] == differing[0] + 1


_SMALL = 100  # a tenth of so small a count is rounded to anything
_SCALES = (Fraction(10), Fraction(1, 10), Fraction(1000), Fraction(1, 1000), Fraction(10**6), Fraction(1, 10**6))


def compared_to_scale(figure: Quantity, value: Fraction) -> bool:
    """Does the figure agree with the value as it is printed, hedges aside? A small count only if it is just that."""
    if figure.kind == "count" and figure.value is not None and figure.value < _SMALL:
        return figure.value == value
    return compared(figure, value) == AGREES and figure.zeros < 2


def printed_digits(figure: Quantity) -> int:
    """How many digits a figure is printed with that tell it from others: 4 for 1,204, 2 for 1,200 or 3.1."""
    if figure.value is None or figure.step == 0:
        return 0
    return len(str(abs(figure.value / figure.step).__floor__()).rstrip("0" if figure.zeros > 1 else ""))


def swapped(figure: Quantity, value: Fraction) -> bool:
    """Is the figure the value with two neighbouring digits swapped?"""
    if figure.value is None or figure.step == 0:
        return False
    printed, meant = str(abs(figure.value / figure.step).__floor__()), str(round(abs(value) / figure.step))
    differing = [at for at, pair in enumerate(zip(printed, meant, strict=False)) if pair[0] != pair[1]]
    same = len(printed) == len(meant) and sorted(printed) == sorted(meant)
    return same and len(differing) == 2 and differing[1] == differing[0] + 1
