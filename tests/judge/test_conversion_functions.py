"""Tests of the rule language's functions for measures told in another unit."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from checker.errors import ExpressionError
from checker.intervals import FALSE, TRUE, Interval
from checker.judge.amounts import Amount
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value

Scoped = Callable[..., Scope]


def _asked(question: str, scope: Scope) -> Value:
    return evaluate(parse(question), scope)


@pytest.mark.parametrize(
    ("question", "answer"),
    [("two_systems(a, b)", TRUE), ("two_systems(a, c)", FALSE), ("liquid(c, d)", FALSE), ("liquid(e, d)", TRUE)],
)
def test_systems_of_units(scoped: Scoped, question: str, answer: Value) -> None:
    """Miles and metres are of two systems; litres and pints are both of liquids."""
    scope = scoped(
        "It is 3 miles, 40 km, 12 feet, 5 pints and 9 litres.",
        a="3 miles",
        b="40 km",
        c="12 feet",
        d="5 pints",
        e="9 litres",
    )
    assert answer == _asked(question, scope)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("us_litres(a)", Fraction("37.85411784")),
        ("imperial_litres(a)", Fraction("45.4609")),
        ("us_litres(b)", Fraction(12)),
        ("from_other_scale(c)", Fraction(68)),
        ("difference_of_other_scale(c)", Fraction(36)),
        ("from_other_scale(d)", Fraction(10)),
    ],
)
def test_what_a_measure_is_in_another_unit(scoped: Scoped, question: str, value: Fraction) -> None:
    """Gallons are of two countries, and degrees of two scales."""
    scope = scoped(
        "It holds 10 gallons or 12 litres at 20C, once 50F.", a="10 gallons", b="12 litres", c="20C", d="50F"
    )
    found = _asked(question, scope)
    assert isinstance(found, Amount)
    assert Interval.point(value) == found.interval


def test_litres_of_no_measure(scoped: Scoped) -> None:
    """A sum of money cannot be put in litres."""
    with pytest.raises(ExpressionError):
        _asked("us_litres(a)", scoped("It cost $5.", a="$5"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [("two_wordings(a, b)", TRUE), ("two_wordings(c, d)", FALSE), ("two_wordings(a, c)", TRUE)],
)
def test_wordings(scoped: Scoped, question: str, answer: Value) -> None:
    """A billion and a thousand million are two wordings; two sums in pence are one."""
    scope = scoped(
        "It holds $1.2 billion, $1,200 million, 4.6p and 4.2p.",
        a="$1.2 billion",
        b="$1,200 million",
        c="4.6p",
        d="4.2p",
    )
    assert answer == _asked(question, scope)
