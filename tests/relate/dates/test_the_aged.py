"""Tests of people who are named by their age."""

from collections.abc import Callable

import pytest

from checker.relate.dates.the_aged import ages_for_names

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 15-year-old girl was hurt on Friday. The 15-year-old said she was well.", [["15-year-old", "15-year-old"]]),
        (
            "A 15-year-old girl was hurt. The 15-year-old was kept in. The 18-year-old said she was well.",
            [["15-year-old", "15-year-old"], ["15-year-old", "18-year-old"]],
        ),
        ("A 15-year-old girl was hurt on Friday. The 18-year-old said she was well.", []),
        ("A 15-year-old girl was hurt on Friday. The 15-year-old driver was not.", []),
    ],
)
def test_named_by_age(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """Who is named by an age is tied to the age told first, where the copy tells one age only."""
    assert expected == printed(ages_for_names, text)
