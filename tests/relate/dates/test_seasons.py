"""Tests of the season in a post by its number, with the year in which the post was taken."""

from collections.abc import Callable

import pytest

from checker.relate.dates.seasons import seasons


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bo Tarn, whose third season in charge this was, took over in 2021.",
            [["third", "2021"]],
        ),
        (
            "It is his 12th year as coach. He was appointed in 2012.",
            [["12th", "2012"]],
        ),
        (
            "It is his third season in charge. His predecessor took over in 2011.",
            [],
        ),
    ],
)
def test_seasons(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The number goes with the only year in which the same post was taken."""
    assert expected == printed(seasons, text)
