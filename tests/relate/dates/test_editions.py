"""Tests of the number of a yearly event with the year of the first."""

from collections.abc import Callable

import pytest

from checker.relate.dates.editions import editions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The race, begun in 2009 and rowed every year since, was the 14th Tarn race.",
            [["14th", "2009"]],
        ),
        (
            "It was the 29th edition. The first was staged in 1992, and it has missed only two summers, 2001 and 2020.",
            [["29th", "1992"]],
        ),
        (
            "The race, begun in 2009, was the 14th Tarn race.",
            [],
        ),
        (
            "The race, begun in 2009 and revived in 2015, was held every year since. It was the 14th edition.",
            [],
        ),
    ],
)
def test_editions(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The number goes with the year of the first where the copy tells how many years were left out."""
    assert expected == printed(editions, text)
