"""Tests of the number of an event and those told before it."""

from collections.abc import Callable

import pytest

from checker.relate.order.earlier_ones import counted_before, listed_before_it, successors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was the sixth sailing. The five before it were full.",
            [["sixth", "five"]],
        ),
        (
            "It was the sixth sailing. The five earlier strikes were long.",
            [],
        ),
        (
            "Eleven mills paid, and a 12th did. Three earlier fairs did not.",
            [],
        ),
    ],
)
def test_counts_before(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The number goes with the count of those before it, not with one of other things."""
    assert expected == printed(counted_before, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It is the fourth cup for Osk, following those of 1987 and 2011.",
            [["fourth", "1987", "2011"]],
        ),
        (
            "It was the third such fire, after one at Arl and another at Osk.",
            [["third", "one", "another"]],
        ),
        (
            "It is a third win for Renk, after wins in Arl and Great Osk.",
            [["third", "Arl", "Great Osk"]],
        ),
        (
            "It is the fourth cup for Osk, including those of 1987 and 2011.",
            [],
        ),
    ],
)
def test_lists_before(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The number goes with the years, the places or the two that the same sentence lists."""
    assert expected == printed(listed_before_it, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bo Tarn, the 14th warden of Osk, succeeded its 13th, Ada Rask.",
            [["14th", "13th"]],
        ),
        (
            "Bo Tarn, the 14th warden of Osk, succeeded the sixth earl.",
            [],
        ),
    ],
)
def test_successors(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The number of an office goes with that of who held it before, not with that of another thing."""
    assert expected == printed(successors, text)
