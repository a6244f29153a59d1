"""Tests of whether a figure agrees with a value."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.agree import compared, slipped


@pytest.fixture
def figure(read):
    """A function that gives the first figure of a text."""
    return lambda text: next(iter(read(text).mentions()))


@pytest.mark.parametrize(
    ("text", "value", "status"),
    [
        ("4,796 boats", "4796", "pass"),
        ("4,796 boats", "4795.6", "pass"),
        ("4,796 boats", "4769", "fail"),
        ("$1.7 million", "1655000", "pass"),
        ("$1.7 million", "1790000", "open"),
        ("$1.7 million", "1640000", "fail"),
        ("12 percent", "12.4", "pass"),
        ("12 percent", "14", "fail"),
        ("57 boats", "58", "fail"),
        ("more than 50 boats", "57", "pass"),
        ("more than 50 boats", "49", "fail"),
        ("nearly 60 boats", "57", "pass"),
        ("nearly 60 boats", "61", "fail"),
        ("about 60 boats", "57", "pass"),
        ("about 60 boats", "200", "fail"),
    ],
)
def test_a_figure_stands_for_what_would_be_printed_so(figure, text, value, status):
    """Rounded, cut off or hedged; what only a loose reading allows is open."""
    assert status == compared(figure(text), Fraction(value))


def test_words_may_tell_the_direction(figure):
    """A fall of 12 percent is a change of -12."""
    assert "pass" == compared(figure("12 percent"), Fraction(-12), sign=False)
    assert "fail" == compared(figure("12 percent"), Fraction(-12))


@given(st.integers(1, 10**7))
def test_an_exact_figure_agrees_with_itself(figure_of, value):
    """And not with twice of it."""
    one = figure_of(f"{value:,} boats")
    assert "pass" == compared(one, Fraction(value))
    assert "fail" == compared(one, Fraction(value) * 2)


@pytest.fixture(scope="module")
def figure_of(read):
    """The first figure of a text, for many texts in one test."""
    return lambda text: next(iter(read(text).mentions()))


@pytest.mark.parametrize(
    ("text", "value", "slip"),
    [
        ("4,769 boats", 4796, True),
        ("4,396 boats", 4796, True),
        ("47,960 boats", 4796, True),
        ("4,796 boats", 4976, True),
        ("1,234 boats", 4796, False),
        ("7 boats", 9, False),
        ("13 boats", 31, True),
        ("12 boats", 31, False),
    ],
)
def test_a_slip_of_the_pen_is_known(figure, text, value, slip):
    """Two digits swapped, one of several wrong, or a zero too many."""
    assert slip is slipped(figure(text), Fraction(value))
