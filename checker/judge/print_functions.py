"""The functions of the rule language about what may be printed at all, and what can be at all."""

from __future__ import annotations

from fractions import Fraction

from checker.errors import ExpressionError
from checker.intervals import Truth
from checker.judge.amounts import plain
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value, described
from checker.model import Passage, Quantity


def _printable(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """printable(x): may it stand in finished copy? What is left over from drafting may not."""
    (value,) = values
    return known(not (isinstance(value, Passage) and value.kind == "residue"))


_BALLS = 6  # of an over
_COLDEST = {"celsius": Fraction("-273.15"), "fahrenheit": Fraction("-459.67"), "kelvin": Fraction(0)}


def _lowest_temperature(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """lowest_temperature(x): absolute zero, in the unit of a temperature."""
    (value,) = values
    if not isinstance(value, Quantity) or value.unit not in _COLDEST:
        raise ExpressionError(f"lowest_temperature takes a temperature, not {described(value)}")
    return plain(_COLDEST[value.unit], value.unit)


def _over_can_end(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """over_can_end(overs): does the figure after the point count the balls of an over, of which there are six?"""
    (value,) = values
    if not isinstance(value, Quantity):
        raise ExpressionError(f"over_can_end takes a figure, not {described(value)}")
    printed = scope.reading.document.text[value.start : value.end]
    _, point, balls = printed.partition(".")
    return known(not point or (balls.isdecimal() and int(balls) < _BALLS))


def _spelled(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """spelled(n): is the number printed in words, or with a word for its scale ("ninety", "2.4 lakh")?"""
    (value,) = values
    if not isinstance(value, Quantity):
        raise ExpressionError(f"spelled takes a figure, not {described(value)}")
    words = scope.reading.document.text[value.start : value.end].lower().replace("rs", "")
    return known(any(sign.isalpha() for sign in words))


PRINT_FUNCTIONS: dict[str, Function] = {
    "lowest_temperature": Function(_lowest_temperature, 1, 1),
    "over_can_end": Function(_over_can_end, 1, 1),
    "spelled": Function(_spelled, 1, 1),
    "printable": Function(_printable, 1, 1),
}
