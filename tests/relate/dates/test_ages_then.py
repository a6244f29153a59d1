"""Tests of ages in a year, and of birthdays, beside the age of today."""

from collections.abc import Callable

import pytest

from checker.relate.dates.ages_then import ages_then, birthdays_next


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ivo Sand, 83, who drove the last tram in 1972 as a lad of 31, came.",
            [["83", "31", "1972"]],
        ),
        (
            "Greta Holm, who was 36 when she was elected in 2008, is now 62.",
            [["62", "36", "2008"]],
        ),
        (
            "Greta Holm, 57, kept the books. Her son left in 2016, when he was 19.",
            [],
        ),
    ],
)
def test_ages_then(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The age then goes with the age of today of the same person, and with no one else."""
    assert expected == printed(ages_then, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ivo Sand, 27, who celebrates his 28th birthday on Tuesday, won.",
            [["27", "28th"]],
        ),
        (
            "Ivo Sand, 27, whose mother celebrates her 59th birthday on Tuesday, won.",
            [],
        ),
    ],
)
def test_birthdays(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The birthday goes with the age told before it of the same person."""
    assert expected == printed(birthdays_next, text)
