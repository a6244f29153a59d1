"""Tests of the rule language's functions for rates."""

from collections.abc import Callable

import pytest

from checker.errors import ExpressionError
from checker.intervals import FALSE, TRUE
from checker.judge.amounts import Amount, shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value
from checker.model import Word

Scoped = Callable[..., Scope]


def _asked(question: str, scope: Scope) -> Value:
    return evaluate(parse(question), scope)


@pytest.mark.parametrize(
    ("text", "rate", "count", "answer"),
    [
        ("At $8 a gram, he sold 23 kg.", "$8", "23 kg", TRUE),
        ("At $8 a gram, he sold 23 chairs.", "$8", "23", FALSE),
        ("For $8, he sold 23 chairs.", "$8", "23", FALSE),
    ],
)
def test_units_that_cancel(scoped: Scoped, text: str, rate: str, count: str, answer: Value) -> None:
    """A rate and a count cancel if the count is of what the rate is for each of."""
    assert answer == _asked("cancels(rate, count)", scoped(text, rate=rate, count=count))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("He paid £40, or $60, for it.", TRUE),
        ("He got £40 a ton. At that rate it is $60.", TRUE),
        ("He paid £40. At that rate the bill is $60.", TRUE),
        ("He got £40 a ton. At that rate the trade is worth $60.", FALSE),
        ("He sold £90 of rugs, one at £40. At that rate the sales are $60.", FALSE),
    ],
)
def test_amounts_taken_up(scoped: Scoped, text: str, answer: Value) -> None:
    """An amount takes up another one beside it, by a pronoun, or as the only one, if neither alone is for each."""
    assert answer == _asked("taken_up(a, b)", scoped(text, a="£40", b="$60"))


def test_what_things_come_to(scoped: Scoped) -> None:
    """A bill is the sum of the numbers times their prices, in the unit of the prices."""
    found = _asked("bill(count, price)", scoped("He sold 23 chairs at $8 each.", count="23", price="$8"))
    assert isinstance(found, Amount)
    assert "$184" == shown(found)


def test_what_a_rate_comes_to(scoped: Scoped) -> None:
    """The product is in the unit of what the rate yields, with the count in the rate's unit."""
    found = _asked("product(rate, count)", scoped("At $8 a gram, he sold 23 kg.", rate="$8", count="23 kg"))
    assert isinstance(found, Amount)
    assert "$184,000" == shown(found)


def test_a_product_needs_units_that_cancel(scoped: Scoped) -> None:
    """Where the units do not cancel, the rule is told to ask first."""
    with pytest.raises(ExpressionError):
        _asked("product(rate, count)", scoped("At $8 a gram, he sold 23 chairs.", rate="$8", count="23"))


@pytest.mark.parametrize(
    ("one", "other", "first", "second", "answer"),
    [
        ("45", "540", "month", "year", TRUE),
        ("45", "640", "month", "year", FALSE),
        ("540", "45", "year", "month", TRUE),
        ("90", "5,400", "minute", "hour", TRUE),
        ("90", "9,400", "minute", "hour", FALSE),
        ("1,200", "6,000", "day", "week", TRUE),  # five working days
        ("10", "90", "second", "year", TRUE),  # nothing is known of these
    ],
)
def test_rates_for_two_periods(scoped: Scoped, one: str, other: str, first: str, second: str, answer: Value) -> None:
    """A rate for a longer period is so many times that for a shorter one, with leave for working days and weeks."""
    scope = scoped(f"They made {one} pots or {other} pots.", one=one, other=other)
    roles = {**scope.roles, "p": Word(first, "per_period"), "q": Word(second, "per_period")}
    scope = Scope(roles, scope.width, scope.mixed, scope.reading, scope.sentences)
    assert answer == _asked("periods_fit(times(other, one), p, q)", scope)


@pytest.mark.parametrize(
    ("text", "answer"), [("Of 1,000 hens.", TRUE), ("Of 1,250 hens.", FALSE), ("Of about 1,000 hens.", FALSE)]
)
def test_round_bases(scoped: Scoped, text: str, answer: Value) -> None:
    """Rates are told of a hundred, a thousand and so on."""
    figure = "1,250" if "1,250" in text else "1,000"
    assert answer == _asked("is_round(base)", scoped(text, base=figure))


@pytest.mark.parametrize(
    ("text", "coins", "money", "answer"),
    [
        ("It has 4,700 dimes, or $470.", "4,700", "$470", TRUE),
        ("It has 4,700 dimes, or £470.", "4,700", "£470", FALSE),
        ("It has 4,700 hens, or $470.", "4,700", "$470", FALSE),
    ],
)
def test_coins_of_a_money(scoped: Scoped, text: str, coins: str, money: str, answer: Value) -> None:
    """Dimes are coins of the dollar, not of the pound; hens are none."""
    assert answer == _asked("coin_of(coins, money)", scoped(text, coins=coins, money=money))


def test_what_coins_are_worth(scoped: Scoped) -> None:
    """A dime is a tenth of a dollar."""
    found = _asked("coin(coins)", scoped("It has 4,700 dimes.", coins="4,700"))
    assert isinstance(found, Amount)
    assert "0.1" == shown(found)


@pytest.mark.parametrize(
    ("text", "rate", "count", "total"),
    [("At $8 a gram, he sold 23 kg.", "$8", "23 kg", "$184,000"), ("Entry was $8 and 23 came.", "$8", "23", "$184")],
)
def test_what_so_much_for_each_comes_to(scoped: Scoped, text: str, rate: str, count: str, total: str) -> None:
    """Where the copy does not say what the rate is for, it is for each of those counted."""
    found = _asked("each_of(rate, count)", scoped(text, rate=rate, count=count))
    assert isinstance(found, Amount)
    assert total == shown(found)


@pytest.mark.parametrize(
    ("text", "one", "other", "answer"),
    [
        ("It is 15p on £4.", "15p", "£4", "GBP"),
        ("It is 15p on $4.", "15p", "$4", "USD"),
        ("It is £3 on £4.", "£3", "£4", "GBP"),
        ("It is 3 hens on £4.", "3", "£4", ""),
        ("It is 30 kg of 4 tonnes.", "30 kg", "4 tonnes", "tonne"),
        ("It is 30 kg of 4 miles.", "30 kg", "4 miles", "kilogram"),
    ],
)
def test_coins_in_the_money_beside_them(scoped: Scoped, text: str, one: str, other: str, answer: str) -> None:
    """Pence are told in pounds beside pounds, kilograms in tonnes; what is no coin of the money stays as it is."""
    found = _asked("in_money(one, other)", scoped(text, one=one, other=other))
    assert isinstance(found, Amount)
    assert answer == found.unit


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Wardens saw 12,310 bees on 24 farms, or 513 a farm.", TRUE),
        ("Wardens saw 12,312 bees on 24 farms, or 513 a farm.", FALSE),
        ("Wardens saw 12,510 bees on 24 farms, or 513 a farm.", FALSE),
    ],
)
def test_a_whole_number_for_each_may_be_a_rounded_mean(scoped: Scoped, text: str, answer: Value) -> None:
    """A whole number for each is a rounded mean if division gives nearly that, and the product not exactly."""
    scope = scoped(text, each="513", count="24", total=text.split()[2])
    assert _asked("rounded_mean(each, count, total)", scope) == answer
