"""Functions of the rule language for measures told again in another unit: systems of units, liquids, and warmth."""

from __future__ import annotations

from fractions import Fraction

from checker.errors import ExpressionError
from checker.extract.figures.units import UNITS
from checker.intervals import Interval, Truth
from checker.judge.amounts import Amount
from checker.judge.function import Function, figures, known
from checker.judge.scope import Scope, Value, described
from checker.model import Quantity
from checker.relate.rates.exchange_ranges import rate_range

_CUSTOMARY = frozenset(
    "inch foot yard mile acre square-inch square-foot square-yard square-mile cubic-foot cubic-yard pound ounce stone"
    " short-ton long-ton mile-per-hour foot-per-second fahrenheit".split()
)
_SEA = frozenset(("knot", "nautical-mile"))
_DIGITS = str.maketrans("", "", "0123456789., \n")
_US, _IMPERIAL = Fraction("3.785411784"), Fraction("4.54609")  # litres of a gallon


def _two_wordings(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """two_wordings(a, b): do the words and signs around the digits differ ("$1.2 billion", "$1,200 million")?"""
    text = scope.reading.document.text
    return known(len({text[one.start : one.end].translate(_DIGITS) for one in figures(values)}) > 1)


def _system(unit: str) -> str:
    return "customary" if unit in _CUSTOMARY else "sea" if unit in _SEA else "metric"


def _two_systems(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """two_systems(a, b): is one metric and the other not, as when a measure is told for two kinds of reader?"""
    one, other = figures(values)
    return known(_system(one.unit) != _system(other.unit))


def _liquid(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """liquid(a, b): is one in litres or their parts, and the other in gallons, quarts or pints?"""
    dimensions = {UNITS[one.unit].dimension for one in figures(values) if one.unit in UNITS}
    return known(dimensions == {"volume", "gallons"})


def _litres(scope: Scope, value: Value, gallon: Fraction) -> Value:
    if not isinstance(value, Quantity) or value.unit not in UNITS:
        raise ExpressionError(f"litres are asked of a measure, not of {described(value)}")
    unit = UNITS[value.unit]
    factor = unit.factor / 8 * gallon if unit.dimension == "gallons" else unit.factor * 1000
    return Amount(scope.amount(value).interval * Interval.point(factor))


def _us_litres(scope: Scope, values: tuple[Value, ...]) -> Value:
    """us_litres(x): a measure of liquid in litres, with American gallons and pints."""
    return _litres(scope, values[0], _US)


def _imperial_litres(scope: Scope, values: tuple[Value, ...]) -> Value:
    """imperial_litres(x): a measure of liquid in litres, with imperial gallons and pints."""
    return _litres(scope, values[0], _IMPERIAL)


def _from_other_scale(scope: Scope, values: tuple[Value, ...]) -> Value:
    """from_other_scale(x): Celsius in degrees of Fahrenheit, Fahrenheit in degrees of Celsius."""
    amount = scope.amount(values[0])
    if amount.unit == "fahrenheit":
        return Amount((amount.interval - Interval.point(32)) * Interval.point(Fraction(5, 9)))
    return Amount(amount.interval * Interval.point(Fraction(9, 5)) + Interval.point(32))


def _difference_of_other_scale(scope: Scope, values: tuple[Value, ...]) -> Value:
    """difference_of_other_scale(x): how many degrees a difference is on the other scale (5 Celsius more are 9)."""
    amount = scope.amount(values[0])
    factor = Fraction(5, 9) if amount.unit == "fahrenheit" else Fraction(9, 5)
    return Amount(amount.interval * Interval.point(factor))


def _at_some_rate(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """at_some_rate(a, b): was there in the last forty years an exchange rate at which the two sums are one?"""
    one, other = figures(values)
    rate = scope.amount(other).interval / scope.amount(one).interval
    return rate.equals(Interval(*rate_range(one.unit, other.unit)))


CONVERSION_FUNCTIONS: dict[str, Function] = {
    "at_some_rate": Function(_at_some_rate, 2, 2),
    "difference_of_other_scale": Function(_difference_of_other_scale, 1, 1),
    "from_other_scale": Function(_from_other_scale, 1, 1),
    "imperial_litres": Function(_imperial_litres, 1, 1),
    "liquid": Function(_liquid, 2, 2),
    "two_systems": Function(_two_systems, 2, 2),
    "two_wordings": Function(_two_wordings, 2, 2),
    "us_litres": Function(_us_litres, 1, 1),
}
