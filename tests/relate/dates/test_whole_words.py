"""Tests of the words that say what the dates of a length must be told of."""

import pytest

from checker.relate.dates.whole_words import is_told_of


@pytest.mark.parametrize(
    ("noun", "told", "expected"),
    [
        ("closure", "the bridge shut on monday", True),
        ("outage", "the power failed at noon", True),
        ("outage", "the match began at noon", False),
        ("siege", "the siege began in may", True),
        ("survey", "the ship left in may", False),
        ("gap", "anything", True),
    ],
)
def test_what_the_dates_are_told_of(noun: str, told: str, expected: bool) -> None:
    """A spell is told of by its own name or by words for what it is; a gap lies between any two dates."""
    assert expected == is_told_of(noun, told)
