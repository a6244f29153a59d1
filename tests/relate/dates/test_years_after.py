"""Tests of the years that a lead counts since what is dated below."""

from collections.abc import Callable

import pytest

from checker.relate.dates.years_after import years_after

Printed = Callable[..., list[list[str]]]
LEAD = "A carter was arrested on Tuesday, 31 years after a girl was pulled from the lock. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LEAD}Ada Rask was last seen in March 1993.", [["31 years", "March 1993"]]),
        (f"{LEAD}Ada Rask was last seen in 1993, and the lock was drained in 2004.", []),
        (f"{LEAD}He moved here in 2003.", []),
        ("The lock was drained on Monday. He had it built 31 years after the war, in 1993.", []),
    ],
)
def test_years_since_what_is_told_below(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The first year below a lead is that from which it counts; with two in one sentence it may be either."""
    assert expected == printed(years_after, text)
