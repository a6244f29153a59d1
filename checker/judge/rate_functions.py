"""Functions of the rule language for rates: what a rate comes to for so many, if their units cancel."""

from __future__ import annotations

from fractions import Fraction

from checker.errors import ExpressionError
from checker.extract.figures.units import COINS, UNITS, is_coin_of
from checker.intervals import TRUE, Interval, Truth
from checker.judge.amounts import Amount, plain
from checker.judge.function import Function, figures, known
from checker.judge.scope import Scope, Value, described
from checker.late import late
from checker.model import Quantity, Word
from checker.relate.rates.rate_bases import base_of, how_many, measured_unit

_PRONOUN = late(
    r"\b(?:that|this|it|which|they)(?:'s| (?:is|are|was|were|will|would|comes|came|equals|makes|made|amounts|works))\b"
    r"[^.;,]*$"
)


def _cancels(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """cancels(rate, count): is the count of what the rate is for each of ("$6 a gram", "18 kg")?"""
    rate, count = values
    if not (isinstance(rate, Quantity) and isinstance(count, Quantity)):
        return known(False)
    base = base_of(scope.reading.document.text, rate)
    return known(base is not None and how_many(scope.reading.document.text, base, count) is not None)


def _taken_up(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """taken_up(a, b): is b told of a: beside it, by a pronoun ("that is b"), or of the only such amount before it?"""
    one, other = figures(values)
    text, told = scope.reading.document.text, [each for each in scope.sentences if each.start <= one.start < each.end]
    if _PRONOUN.search(text[one.end : other.start]) or any(each.end >= other.end for each in told):
        return known(True)
    alike = [each for sentence in told for each in sentence.mentions if isinstance(each, Quantity)]
    alone = sum(each.kind == one.kind and each.unit == one.unit for each in alike) == 1
    # "£700 a tonne. At ..., that trade is worth $170m": so much for each is not what all come to.
    return known(alone and (base_of(text, one) is None) == (base_of(text, other) is None))


def _product(scope: Scope, values: tuple[Value, ...]) -> Value:
    """product(rate, count): what the rate comes to for so many ("$6 a gram" for "18 kg" is $108,000)."""
    rate, count = values
    if not (isinstance(rate, Quantity) and isinstance(count, Quantity)):
        raise ExpressionError(f"product takes two figures, not {described(rate)}")
    text = scope.reading.document.text
    base = base_of(text, rate)
    factor = how_many(text, base, count) if base is not None else None
    if factor is None:
        raise ExpressionError("the units of the rate and the count do not cancel", fix="ask for cancels(rate, count)")
    found = scope.amount(rate).interval * scope.amount(count).interval * Interval.point(factor)
    return Amount(found, measured_unit(rate))


def _bill(scope: Scope, values: tuple[Value, ...]) -> Value:
    """bill(counts, prices): what so many of each thing come to at the price of each."""
    counts, prices = (figures((one,)) for one in values)
    total = Interval.point(0)
    for count, price in zip(counts, prices, strict=True):
        total = total + scope.amount(count).interval * scope.amount(price).interval
    return Amount(total, prices[0].unit)


def _each_of(scope: Scope, values: tuple[Value, ...]) -> Value:
    """each_of(rate, count): as product, but for a count that the linker has found to be of what the rate is for."""
    rate, count = values
    if isinstance(rate, Quantity) and isinstance(count, Quantity):
        text = scope.reading.document.text
        base = base_of(text, rate)
        if base is not None and how_many(text, base, count) is not None:
            return _product(scope, values)
    found = scope.amount(rate).interval * scope.amount(count).interval
    return Amount(found, rate.unit if isinstance(rate, Quantity) else "")


# How often a shorter period goes into a longer one, from the least to the most that people work, open or pay.
_PERIODS: dict[tuple[str, str], tuple[int | Fraction, int | Fraction]] = {
    ("second", "minute"): (60, 60),
    ("second", "hour"): (3600, 3600),
    ("second", "day"): (3600, 86400),
    ("minute", "hour"): (60, 60),
    ("minute", "day"): (60, 1440),
    ("hour", "day"): (5, 24),
    ("hour", "week"): (15, 168),
    ("hour", "month"): (60, 744),
    ("hour", "year"): (700, 8784),
    ("day", "week"): (3, 7),
    ("day", "month"): (12, 31),
    ("day", "year"): (150, 366),
    ("week", "month"): (4, Fraction(9, 2)),
    ("week", "year"): (36, 53),
    ("month", "quarter"): (3, 3),
    ("month", "year"): (12, 14),  # some are paid thirteen or fourteen times
    ("quarter", "year"): (4, 4),
    ("hour", "whole year"): (8640, 8784),
    ("day", "whole year"): (360, 366),
    ("week", "whole year"): (51, 53),
    ("month", "whole year"): (12, 12),
    ("hour", "whole month"): (672, 744),
    ("day", "whole month"): (28, 31),
    ("week", "whole month"): (4, Fraction(9, 2)),
}


def _periods_fit(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """periods_fit(ratio, p, q): may a rate for q be so many times the rate for p ("a month", "a year")?"""
    ratio, one, other = values
    if not (isinstance(one, Word) and isinstance(other, Word)):
        raise ExpressionError(f"periods_fit takes two words, not {described(one)}")
    found = scope.amount(ratio).interval
    shorter, longer = _PERIOD_NAMES.get(one.text, one.text), _PERIOD_NAMES.get(other.text, other.text)
    if (longer, shorter) in _PERIODS:
        shorter, longer, found = longer, shorter, Interval.point(1) / found
    if (shorter, longer) not in _PERIODS:
        return TRUE  # nothing is known of them
    least, most = _PERIODS[shorter, longer]
    below = found.high is not None and found.high < least
    above = found.low is not None and found.low > most
    return known(not below and not above)


_PERIOD_NAMES = {
    "annum": "year",
    "night": "day",
    "annually": "year",
    "annual": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
}
_ROUND = frozenset((100, 1_000, 10_000, 100_000, 1_000_000))


def _rounded_mean(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """rounded_mean(each, count, total): is the whole number of things for each the nearest to what division gives?

    "12,310 bees on 24 farms, or 513 a farm" are not 24 times 513, and are right.
    """
    each, many, whole = (one.value or Fraction(0) for one in figures(values))
    a_mean = figures(values)[0].kind == "count" and each.denominator == 1 and each >= _AS_A_MEAN
    return known(a_mean and each * many != whole and 2 * abs(each * many - whole) <= many)


def _is_round(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """is_round(n): is it 100, 1,000 and so on, of which rates are told?"""
    return known(all(one.value in _ROUND and not one.hedge for one in figures(values)))


def _coin(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """coin(n): what one of the coins counted is worth, as a part of the pound or dollar."""
    (one,) = figures(values)
    name = one.noun or one.unit
    if name not in COINS:
        raise ExpressionError(f"{name!r} is no coin")
    return plain(Fraction(COINS[name][0], 100))


def _coin_of(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """coin_of(n, money): are the coins counted coins of this money?"""
    coins, money = figures(values)
    name = coins.noun or coins.unit
    return known(is_coin_of(name, money.unit))


def _in_money(scope: Scope, values: tuple[Value, ...]) -> Value:
    """in_money(x, other): pence in pounds if the other figure is in pounds, kilograms in tonnes; else as it is."""
    one, other = values
    amount, money = scope.amount(one), scope.amount(other)
    measure, like = UNITS.get(amount.unit), UNITS.get(money.unit)
    if measure is not None and like is not None and measure.dimension == like.dimension and not measure.offset:
        return Amount(amount.interval * Interval.point(measure.factor / like.factor), money.unit)
    if is_coin_of(amount.unit, money.unit):
        return Amount(amount.interval * Interval.point(Fraction(COINS[amount.unit][0], 100)), money.unit)
    return amount


def _shared_out(scope: Scope, values: tuple[Value, ...]) -> Value:
    """shared_out(x, other): as in_money, of what a division gave: whole pence are rounded ones, not exact."""
    one, _ = figures(values)
    money = _in_money(scope, values)
    if one.unit not in COINS or one.step != 1 or not isinstance(money, Amount):
        return money
    half = Fraction(COINS[one.unit][0], 200)
    return Amount(money.interval + Interval(-half, half), money.unit)


_AS_A_MEAN = 20  # smaller numbers are told exactly

RATE_FUNCTIONS: dict[str, Function] = {
    "bill": Function(_bill, 2, 2),
    "cancels": Function(_cancels, 2, 2),
    "coin": Function(_coin, 1, 1),
    "coin_of": Function(_coin_of, 2, 2),
    "each_of": Function(_each_of, 2, 2),
    "in_money": Function(_in_money, 2, 2),
    "is_round": Function(_is_round, 1, 1),
    "periods_fit": Function(_periods_fit, 3, 3),
    "product": Function(_product, 2, 2),
    "rounded_mean": Function(_rounded_mean, 3, 3),
    "shared_out": Function(_shared_out, 2, 2),
    "taken_up": Function(_taken_up, 2, 2),
}
