"""Tests of slips of the pen: which numbers one may make of another."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.relate.told.slips_of_digits import is_slip_apart


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("14", "19", True),  # a digit
        ("72", "27", True),  # swapped
        ("1926507", "1962507", True),
        ("23", "3", True),  # left out
        ("4.5", "45", True),  # ten times
        ("3", "5", True),  # another word
        ("500", "400", True),
        ("9.6", "10.6", False),
        ("14", "27", False),
        ("0", "5", False),
        ("1/3", "4/3", True),  # in thirds, one digit
        ("1/3", "1/2", False),
    ],
)
def test_one_slip(one: str, other: str, expected: bool) -> None:
    """A digit wrong, left out or swapped, a nought, or another small number is one slip."""
    assert expected is is_slip_apart(Fraction(one), Fraction(other))


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_slip_goes_both_ways(one: int, other: int) -> None:
    """Which of the two numbers is the wrong one makes no difference."""
    assert is_slip_apart(Fraction(one), Fraction(other)) is is_slip_apart(Fraction(other), Fraction(one))


@given(st.integers(10, 10**9), st.integers(0, 8), st.integers(1, 9))
def test_any_digit_may_be_wrong(number: int, place: int, digit: int) -> None:
    """A number with one of its digits changed is always one slip away."""
    digits = str(number)
    at = place % len(digits)
    changed = Fraction(digits[:at] + str(digit) + digits[at + 1 :])
    assert changed == number or is_slip_apart(Fraction(number), changed)
