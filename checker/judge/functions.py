"""The functions of the rule language: arithmetic on figures, and questions about how they are worded.

Each takes the scope and its arguments; a question answers with a `Truth`. To add one, write it and name it in
`FUNCTIONS`; its docstring is its help text.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from checker import intervals
from checker.errors import ExpressionError
from checker.extract.figures.units import UNITS
from checker.extract.figures.units import convert as convert_value
from checker.extract.language.nouns import compatible
from checker.intervals import FALSE, Interval, Truth
from checker.judge.age_functions import AGE_FUNCTIONS
from checker.judge.amounts import Amount, plain
from checker.judge.calendar_functions import CALENDAR_FUNCTIONS
from checker.judge.change_functions import CHANGE_FUNCTIONS
from checker.judge.comparing_functions import COMPARING_FUNCTIONS
from checker.judge.conversion_functions import CONVERSION_FUNCTIONS
from checker.judge.function import Function, figures, joined, known
from checker.judge.match_functions import MATCH_FUNCTIONS
from checker.judge.name_functions import NAME_FUNCTIONS
from checker.judge.nearby_functions import NEARBY_FUNCTIONS
from checker.judge.pairing_functions import PAIRING_FUNCTIONS, is_rate_base
from checker.judge.part_functions import PART_FUNCTIONS
from checker.judge.print_functions import PRINT_FUNCTIONS
from checker.judge.range_functions import RANGE_FUNCTIONS
from checker.judge.rate_functions import RATE_FUNCTIONS
from checker.judge.scope import Scope, Value, described, is_list
from checker.judge.statistics_functions import STATISTICS_FUNCTIONS
from checker.judge.tally_functions import TALLY_FUNCTIONS
from checker.judge.time_functions import TIME_FUNCTIONS
from checker.model import Mention, Passage, Quantity, Word


def _spread(scope: Scope, values: tuple[Value, ...]) -> list[Amount]:
    """The arguments as amounts, lists spread out."""
    return [scope.amount(one) for value in values for one in (value if is_list(value) else (value,))]


def _quantities(values: tuple[Value, ...]) -> list[Quantity]:
    """The arguments if all of them are quantities, lists spread out; nothing if one is something else."""
    found = figures(values)
    return found if len(found) == _how_many(values) else []


def _how_many(values: tuple[Value, ...]) -> int:
    """How many figures the arguments are, those of lists counted one by one."""
    return sum(len(value) if is_list(value) else 1 for value in values)


def _change(scope: Scope, values: tuple[Value, ...]) -> Value:
    """change(old, new): the change from old to new in percent of old."""
    old, new = (scope.amount(value) for value in values)
    return Amount(intervals.change(old.interval, new.interval), "percent")


def _share(scope: Scope, values: tuple[Value, ...]) -> Value:
    """share(part, whole): the part in percent of the whole."""
    part, whole = (scope.amount(value).interval for value in values)
    return Amount(part / whole * Interval.point(100), "percent")


def _times(scope: Scope, values: tuple[Value, ...]) -> Value:
    """times(a, b): how many times b goes into a."""
    one, other = (scope.amount(value).interval for value in values)
    return Amount(one / other, "")


def _sum(scope: Scope, values: tuple[Value, ...]) -> Value:
    """sum(parts, ...): all parts together."""
    total = plain(0)
    for one in _spread(scope, values):
        total = total + one
    return total


def _count(scope: Scope, values: tuple[Value, ...]) -> Value:
    """count(parts, ...): how many figures there are."""
    return plain(_how_many(values))


def _points(scope: Scope, values: tuple[Value, ...]) -> Value:
    """points(a, b): a less b, in percentage points."""
    one, other = (scope.amount(value).interval for value in values)
    return Amount(one - other, "points")


def _percentage(scope: Scope, values: tuple[Value, ...]) -> Value:
    """percentage(x): a fraction in words as percent; a percentage as it is."""
    (value,) = values
    amount = scope.amount(value)
    if amount.unit == "percent":
        return amount
    return Amount(amount.interval * Interval.point(100), "percent")


def _convert(scope: Scope, values: tuple[Value, ...]) -> Value:
    """convert(a, b): a in the unit of b; both must be units of one dimension."""
    one, other = values
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        raise ExpressionError(f"convert takes two figures, not {described(one)}")
    found = scope.amount(one).interval
    low = None if found.low is None else convert_value(found.low, one.unit, other.unit)
    high = None if found.high is None else convert_value(found.high, one.unit, other.unit)
    return Amount(Interval(low, high, found.open_low, found.open_high), other.unit)


def _difference(scope: Scope, values: tuple[Value, ...]) -> Value:
    """difference(a, b): a as a difference of temperatures, in the unit of b (5 Celsius more are 9 Fahrenheit)."""
    one, other = values
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        raise ExpressionError(f"difference takes two figures, not {described(one)}")
    factor = UNITS[one.unit].factor / UNITS[other.unit].factor
    return Amount(scope.amount(one).interval * Interval.point(factor), other.unit)


def _sign(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """sign(word): 1 for a word of rising, -1 for one of falling."""
    (word,) = values
    if not isinstance(word, Word):
        raise ExpressionError(f"sign takes a word of a vocabulary list, not {described(word)}")
    return plain(word.sign)


def _abs(scope: Scope, values: tuple[Value, ...]) -> Value:
    """abs(x): x without its sign."""
    amount = scope.amount(values[0])
    found = amount.interval
    if found.positive:
        return amount
    if found.high is not None and found.high <= 0:
        return -amount
    bounds = [abs(bound) for bound in (found.low, found.high) if bound is not None]
    return Amount(Interval(Fraction(0), max(bounds) if found.bounded else None), amount.unit)


def _extreme(scope: Scope, values: tuple[Value, ...], pick: Callable[..., Fraction]) -> Value:
    amounts = _spread(scope, values)
    if not amounts or not all(one.interval.bounded for one in amounts):
        return Amount(Interval(None, None))
    lows = [one.interval.low for one in amounts if one.interval.low is not None]
    highs = [one.interval.high for one in amounts if one.interval.high is not None]
    return Amount(Interval(pick(lows), pick(highs)), amounts[0].unit)


def _largest(scope: Scope, values: tuple[Value, ...]) -> Value:
    """largest(parts, ...): the largest of the figures."""
    return _extreme(scope, values, max)


def _smallest(scope: Scope, values: tuple[Value, ...]) -> Value:
    """smallest(parts, ...): the smallest of the figures."""
    return _extreme(scope, values, min)


def _comparable(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """comparable(a, b, ...): figures of one kind and unit, whose nouns (where given) may mean the same things.

    A bare figure of like size shares the unit of the others: "to 5,880 tonnes from 7,840".
    """
    found = _quantities(values)
    if not found or any(is_rate_base(scope, one) for one in found):
        return FALSE
    full = [one for one in found if one.kind != "count" or one.noun] or found
    first = full[0]
    if any(one.kind != first.kind or one.unit != first.unit for one in full):
        return FALSE
    if first.kind != "count" and not all(_like_in_size(one, first) for one in found if one not in full):
        return FALSE
    nouns = [one.noun for one in full if one.noun and first.kind == "count"]
    return known(all(compatible(nouns[0], noun) for noun in nouns[1:]))


def _like_in_size(one: Quantity, other: Quantity) -> bool:
    """Is neither more than twenty times the other? Beyond that a multiplier is left out, not only a unit."""
    if not one.value or not other.value:
        return False
    return Fraction(1, 20) < one.value / other.value < 20


def _same_unit(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_unit(a, b, ...): figures of one kind and unit; nouns are not looked at."""
    return known(len({(one.kind, one.unit) for one in _quantities(values)}) == 1)


def _same_dimension(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_dimension(a, b): two different units that can be converted into each other."""
    units = [UNITS.get(one.unit) for one in figures(values)]
    distinct = {unit for unit in units if unit is not None}
    return known(len(units) == len(distinct) == 2 and len({unit.dimension for unit in distinct}) == 1)


def _same_size(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_size(a, b): do both begin with the same digit, so that they are one sum in two wordings?"""
    first = {intervals.exact(abs(one.value)).lstrip("0.")[0] for one in figures(values) if one.value}
    return known(len(first) == 1)


def _of_kind(kind: str) -> Function:
    def ask(_scope: Scope, values: tuple[Value, ...]) -> Truth:
        found = _quantities(values)
        return known(bool(found) and all(one.kind == kind for one in found))

    return Function(ask, 1, None)


def _kind(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """kind(x): the kind of a figure, such as "money"."""
    (value,) = values
    return value.kind if isinstance(value, Mention) else ""


def _unit(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """unit(x): the unit of a figure, such as "USD" or "kilometre"."""
    (value,) = values
    return value.unit if isinstance(value, Quantity) else ""


def _noun(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """noun(x): what a count counts, in the singular; "" if not said."""
    (value,) = values
    return value.noun if isinstance(value, Quantity) else ""


def _hedge(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """hedge(x): about, over, at_least, nearly, under, up_to, at_most, or "" for a plain figure."""
    (value,) = values
    return value.hedge if isinstance(value, Quantity) else ""


def _key(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """key(x): what words such as a name or an acronym are compared by; "" for a figure."""
    (value,) = values
    return value.key if isinstance(value, Passage) else ""


def _ranged(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """ranged(a, ...): is any of the figures one end of a printed range?"""
    return known(any(one.range_part for one in figures(values)))


def _whole(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """whole(a, ...): are all of them whole numbers?"""
    found = _quantities(values)
    return known(bool(found) and all(one.value is not None and one.value.denominator == 1 for one in found))


_GENERAL: dict[str, Function] = {
    "abs": Function(_abs, 1, 1),
    "change": Function(_change, 2, 2),
    "comparable": Function(_comparable, 2, None),
    "convert": Function(_convert, 2, 2),
    "count": Function(_count, 1, None),
    "difference": Function(_difference, 2, 2),
    "hedge": Function(_hedge, 1, 1),
    "key": Function(_key, 1, 1),
    "kind": Function(_kind, 1, 1),
    "largest": Function(_largest, 1, None),
    "noun": Function(_noun, 1, 1),
    "percentage": Function(_percentage, 1, 1),
    "points": Function(_points, 2, 2),
    "ranged": Function(_ranged, 1, None),
    "same_dimension": Function(_same_dimension, 2, 2),
    "same_size": Function(_same_size, 2, 2),
    "same_unit": Function(_same_unit, 2, None),
    "share": Function(_share, 2, 2),
    "sign": Function(_sign, 1, 1),
    "smallest": Function(_smallest, 1, None),
    "sum": Function(_sum, 1, None),
    "times": Function(_times, 2, 2),
    "unit": Function(_unit, 1, 1),
    "whole": Function(_whole, 1, None),
    **{kind: _of_kind(kind) for kind in ("percent", "money", "measure", "duration", "ratio", "multiple")},
}

FUNCTIONS = joined(
    _GENERAL,
    AGE_FUNCTIONS,
    CALENDAR_FUNCTIONS,
    CHANGE_FUNCTIONS,
    COMPARING_FUNCTIONS,
    CONVERSION_FUNCTIONS,
    MATCH_FUNCTIONS,
    NAME_FUNCTIONS,
    PAIRING_FUNCTIONS,
    PART_FUNCTIONS,
    PRINT_FUNCTIONS,
    RANGE_FUNCTIONS,
    RATE_FUNCTIONS,
    STATISTICS_FUNCTIONS,
    TALLY_FUNCTIONS,
    TIME_FUNCTIONS,
    NEARBY_FUNCTIONS,
)
