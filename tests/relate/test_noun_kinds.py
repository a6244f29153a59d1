"""Tests of which counted nouns are a kind of another."""

from fractions import Fraction

import pytest

from checker.model import Quantity
from checker.relate.noun_kinds import may_be_part


def _count(noun: str) -> Quantity:
    return Quantity("count", 0, 1, Fraction(1), Fraction(1), noun=noun)


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("woman", "delegate", True),
        ("steer", "cattle", True),
        ("granddaughter", "grandchild", True),
        ("win", "game", True),
        ("woman", "plant", False),
        ("delegate", "woman", False),
        ("steer", "sheep", False),
    ],
)
def test_nouns_that_are_kinds_of_another(part: str, whole: str, expected: bool) -> None:
    """A part may be told in a noun for some of the whole, not the other way round."""
    assert expected == may_be_part(_count(part), _count(whole))
