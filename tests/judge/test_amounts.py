"""Tests of amounts: arithmetic with units, and how they are shown in the words of copy."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.intervals import Interval
from checker.judge.amounts import Amount, UnlikeError, amount, plain, ranged, shared_unit, shown
from checker.model import Quantity
from checker.precision import HARD, POINT


def _ranging(low: int | None, high: int | None, unit: str = "") -> Amount:
    """The amount between two bounds."""
    return Amount(Interval(None if low is None else Fraction(low), None if high is None else Fraction(high)), unit)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("900", "", "900"),
        ("1000", "", "1,000"),
        ("-1234.5", "", "-1,234.5"),
        ("4200000", "USD", "$4.2 million"),
        ("3400000000", "GBP", "£3.4 billion"),
        ("1234567", "", "1,234,567"),
        ("-12.5", "EUR", "-€12.50"),
        ("123.45", "USD", "$123.45"),
        ("1234.56", "USD", "$1,234.56"),
        ("5000", "CHF", "5,000 CHF"),
        ("12", "percent", "12 percent"),
        ("50.75", "percent", "50.75 percent"),
        ("1/3", "percent", "0.3 percent"),
        ("1/168", "percent", "0.006 percent"),
        ("0.25", "points", "0.25 points"),
        ("2/3", "", "0.67"),
        ("400/3", "", "133.3"),
        ("10000/3", "", "3,333"),
        ("1", "mile", "1 mile"),
        ("12", "kilometre", "12 kilometres"),
        ("6", "foot", "6 feet"),
        ("3", "square-foot", "3 square feet"),
        ("60", "mile-per-hour", "60 miles per hour"),
        ("2", "century", "2 centuries"),
        ("37", "celsius", "37 celsius"),
        ("-1/1000", "", "0"),
    ],
)
def test_amounts_in_words(value: str, unit: str, words: str) -> None:
    """An amount is shown as copy would print it: symbols, separators, words for millions, cents kept."""
    assert words == shown(plain(Fraction(value), unit))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (_ranging(20, 22, "percent"), "20 percent to 22 percent"),
        (_ranging(100, None), "100 or more"),
        (_ranging(None, 5, "USD"), "up to $5"),
        (_ranging(7, 7), "7"),
        (_ranging(None, None), "any amount"),
        (Amount(Interval(Fraction(300_001, 3), Fraction(300_002, 3))), "100,000 to 100,001"),
        (Amount(Interval(Fraction(2001, 3000), Fraction(2002, 3000))), "0.67"),
    ],
)
def test_amounts_with_what_they_leave_open(value: Amount, words: str) -> None:
    """A range names both ends, or the one it has; ends that look the same are named once."""
    assert words == ranged(value)


@given(st.fractions(max_denominator=1000), st.sampled_from(["", "USD", "CHF", "percent", "points", "mile"]))
def test_every_amount_can_be_shown(value: Fraction, unit: str) -> None:
    """Any amount has words, on one line, and never a binary fraction's tail of digits."""
    words = shown(plain(value, unit))
    decimals = words.split(".")[1].split()[0] if "." in words else ""
    assert words == words.strip()
    assert len(decimals) <= 3


@pytest.mark.parametrize(
    ("one", "other", "unit"),
    [("USD", "USD", "USD"), ("USD", "", "USD"), ("", "GBP", "GBP"), ("", "", ""), ("percent", "points", "percent")],
)
def test_like_units_are_shared(one: str, other: str, unit: str) -> None:
    """Amounts of one unit can be added; a bare number takes the other's unit, and points go with percentages."""
    assert unit == shared_unit(plain(1, one), plain(2, other))
    assert unit == (plain(1, one) + plain(2, other)).unit
    assert unit == (plain(1, one) - plain(2, other)).unit


def test_unlike_units_are_not_added() -> None:
    """Dollars and pounds make no sum, and their difference proves nothing."""
    with pytest.raises(UnlikeError):
        plain(5, "USD") + plain(5, "GBP")
    with pytest.raises(UnlikeError):
        plain(5, "kilometre") - plain(5, "mile")


def test_the_unit_of_a_quotient_is_a_guess() -> None:
    """A sum divided by a rate may be in either currency, so that it may be compared with both."""
    converted = plain(6400, "NGN") / plain(1600)
    assert not converted.sure
    assert not shared_unit(converted, plain(4, "USD"))


@pytest.mark.parametrize(
    ("product", "words"),
    [
        (plain(Fraction(5, 100), "percent") * plain(40, "USD"), "$2"),
        (plain(40, "USD") * plain(Fraction(5, 100), "percent"), "$2"),
        (plain(3) * plain(4, "mile"), "12 miles"),
        (plain(12, "mile") / plain(4, "mile"), "3"),
        (plain(12, "mile") / plain(4), "3 miles"),
        (-plain(12, "mile"), "-12 miles"),
    ],
)
def test_units_of_products(product: Amount, words: str) -> None:
    """A percentage of dollars is dollars; like units cancel out."""
    assert words == shown(product)


def test_figures_as_amounts_keep_their_unit_and_width() -> None:
    """A figure becomes what it leaves open at the width asked for, in its own unit."""
    figure = Quantity("percent", 0, 2, Fraction(12), step=Fraction(1), unit="percent")
    assert plain(12, "percent") == amount(figure, POINT, mixed=False)
    assert Fraction(129, 10) in amount(figure, HARD, mixed=False).interval
