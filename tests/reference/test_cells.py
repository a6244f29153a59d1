"""Tests of cells as exact numbers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.cells import is_empty, number


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1,204.5", Fraction(2409, 2)),
        ("(12.3)", Fraction(-123, 10)),
        ("−4", Fraction(-4)),
        ("£40", Fraction(40)),
        ("-$3.10", Fraction(-31, 10)),
        ("3.1%", Fraction(31, 10)),
        ("12 345", Fraction(12345)),
        (".5", Fraction(1, 2)),
        ("1.5e3", Fraction(1500)),
        (" 7 ", Fraction(7)),
        ("c. 40", None),
        ("40 est", None),
        ("1,20", None),
        ("%", None),
        ("$", None),
        ("12-15", None),
        ("", None),
    ],
)
def test_a_cell_is_the_number_that_it_prints(cell, value):
    """Grouped, in brackets, with a currency or a percent sign; words and ranges are none."""
    assert value == number(cell)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12))
def test_decimals_are_exact(value):
    """No binary float comes between: 0.1 is a tenth."""
    assert Fraction(value) == number(f"{value:f}")


@given(st.integers(-(10**15), 10**15))
def test_grouped_numbers_are_read_as_plain_ones(value):
    """Commas between thousands change nothing."""
    assert Fraction(value) == number(f"{value:,}")


@pytest.mark.parametrize(
    ("cell", "empty"), [("", True), (" n/a ", True), ("-", True), ("NaN", True), ("0", False), ("none yet", False)]
)
def test_a_cell_may_say_nothing(cell, empty):
    """Zero says something."""
    assert empty is is_empty(cell)
