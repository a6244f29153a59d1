"""Tests of the questions whether two figures surely measure the same thing."""

from collections.abc import Callable

import pytest

from checker.intervals import TRUE, Truth
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope

Scoped = Callable[..., Scope]


def _true(expression: str, scope: Scope) -> bool:
    answer = evaluate(parse(expression), scope)
    assert isinstance(answer, Truth)
    return answer == TRUE


@pytest.mark.parametrize(
    ("copy", "new", "old", "expected"),
    [
        ("The mill ground 70 tonnes, double the 35 of May.", "70 tonnes", "35", True),
        ("The mill ground 70 tonnes, double the 35 tonnes of May.", "70 tonnes", "35 tonnes", True),
        ("The mill ground 70 tonnes in 14 hours, double the 35 of May.", "14 hours", "35", False),
        ("The mill ground 70 tonnes (77 tons), double the 35 of May.", "70 tonnes", "35", True),
        ("The mill ground 70 tonnes; it took 14 hours, double the 7 of spring.", "14 hours", "7", True),
        ("The mill has 70 carts, double the 35 oxen.", "70", "35", False),
    ],
)
def test_mates(copy: str, new: str, old: str, expected: bool, scoped: Scoped) -> None:
    """A bare number belongs to a measure only where no other figure of its clause could be meant."""
    assert expected == _true("mates(new, old)", scoped(copy, new=new, old=old))


@pytest.mark.parametrize(
    ("copy", "one", "other", "expected"),
    [
        ("The heath has 9 hares per 40 hectares, down from 55 hectares.", "40 hectares", "55 hectares", False),
        ("The heath lost 40 hectares, down from 55 hectares.", "40 hectares", "55 hectares", True),
        ("There were 6 grams in 100 litres, less than 300 litres.", "100 litres", "300 litres", False),
    ],
)
def test_rate_base(copy: str, one: str, other: str, expected: bool, scoped: Scoped) -> None:
    """What a rate is taken on is compared with nothing."""
    assert expected == _true("comparable(a, b)", scoped(copy, a=one, b=other))
    assert expected == _true("like(a, b)", scoped(copy, a=one, b=other))
