"""Tests of numbers in digits and in words, with fractions and multipliers."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.figures.numbers import number_at, numeral
from checker.extract.figures.words import spelled
from checker.extract.text import tokens

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _in_words(number: int) -> str:
    """The number as copy writes it: "three hundred and five thousand two hundred"."""
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{_in_words(number // size)} {name}" + (joint + _in_words(rest) if rest else "")
    if number >= 100:
        return f"{_ONES[number // 100]} hundred" + (f" and {_in_words(number % 100)}" if number % 100 else "")
    if number >= 20:
        return _TENS[number // 10 - 2] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    return _ONES[number]


def _spelled(copy: str) -> tuple[int, int, int] | None:
    return spelled(tokens(copy, 0, len(copy)).lower, 0)


@given(st.integers(0, 9999) | st.integers(0, 10**12 - 1))
def test_number_words_come_back(number: int) -> None:
    """A number written out in words is read as that number, to its last word."""
    copy = _in_words(number)
    read = _spelled(copy)
    assert read is not None
    assert (number, len(tokens(copy, 0, len(copy)))) == read[:2]


@given(st.integers(0, 10**15))
def test_separated_digits_come_back(number: int) -> None:
    """A number printed with separators is read as that number, in one token."""
    copy = f"{number:,}"
    assert [copy] == tokens(copy, 0, len(copy)).raw
    assert number == numeral(copy)[0]


@given(st.decimals(0, 10**6, places=3))
def test_decimals_come_back(number: object) -> None:
    """A decimal is read exactly, with the precision it is printed in."""
    assert (Fraction(str(number)), Fraction(1, 1000), 0) == numeral(str(number))


@pytest.mark.parametrize(
    ("copy", "value", "end"),
    [
        ("two hundred and three hundred", 200, 2),
        ("five million three men", 5_000_000, 2),
        ("one two three", 1, 1),
        ("a thousand million", None, 0),
        ("thousand million", 10**9, 2),
        ("two lakh crore", 2 * 10**12, 3),
        ("nineteen eighty", 19, 1),
        ("twenty-five hundred", 2500, 4),
    ],
)
def test_where_number_words_end(copy: str, value: int | None, end: int) -> None:
    """A number ends where the next word cannot belong to it."""
    read = _spelled(copy)
    assert (value, end) == ((None, 0) if read is None else read[:2])


@pytest.mark.parametrize(
    ("copy", "value", "step", "zeros"),
    [
        ("20,000", 20000, 1, 4),
        ("4.2 million", 4_200_000, 100_000, 0),
        ("190 million", 190_000_000, 10**6, 1),
        ("3.4bn", 3_400_000_000, 10**8, 0),
        ("2 mln", 2_000_000, 10**6, 0),
        ("1.5-million", 1_500_000, 10**5, 0),
        ("35 lakh", 3_500_000, 10**5, 0),
        ("5 crore", 50_000_000, 10**7, 0),
        ("5 hundred", 500, 1, 2),
        ("three hundred", 300, 1, 2),
        ("three million", 3_000_000, 10**6, 0),
        ("4-3/8", Fraction(35, 8), Fraction(1, 8), 0),
        ("10 1/2", Fraction(21, 2), Fraction(1, 2), 0),
        ("2½", Fraction(5, 2), Fraction(1, 2), 0),
        ("two and a half", Fraction(5, 2), Fraction(1, 10), 0),
        ("one and a half million", 1_500_000, 100_000, 0),
        ("one and three quarters", Fraction(7, 4), Fraction(1, 10), 0),
        ("12,34,567.89", Fraction(123456789, 100), Fraction(1, 100), 0),
    ],
)
def test_reads_numbers(copy: str, value: int | Fraction, step: int | Fraction, zeros: int) -> None:
    """A number has the value, the printed precision and the trailing zeros of its figures."""
    number = number_at(tokens(copy, 0, len(copy)), 0)
    assert number is not None
    assert (value, step, zeros) == (number.value, number.step, number.zeros)


@pytest.mark.parametrize("copy", ["24/7", "3:15", "1.2.3", "50's", "9/11"])
def test_leaves_codes_alone(copy: str) -> None:
    """Digits that a sign ties to other digits are no number of their own."""
    assert number_at(tokens(copy, 0, len(copy)), 0) is None


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("It rose .8 pct.", [("percent", Fraction(4, 5), "percent")]),
        ("It fell minus five degrees.", [("measure", Fraction(-5), "degree")]),
        ("The rate was -5% then.", [("percent", Fraction(-5), "percent")]),
        ("The five (5) members", [("count", Fraction(5), ""), ("count", Fraction(5), "")]),
        ("They won twenty-one seats.", [("count", Fraction(21), "")]),
    ],
)
def test_reads_numbers_in_copy(copy: str, expected: list[object], values: Callable) -> None:
    """Signs and points before a figure belong to it; brackets do not make it negative."""
    assert expected == values(copy)


def test_very_long_digits_are_read_in_time(only: Callable) -> None:
    """A run of a hundred thousand digits is read without trouble."""
    assert only("about " + "7" * 100_000 + " cars").kind == "count"
