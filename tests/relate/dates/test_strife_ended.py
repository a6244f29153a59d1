"""Tests of a quarrel told as ended: with which year of its beginning its length is held."""

from collections.abc import Callable

import pytest

from checker.relate.dates.strife_ended import strife_ended


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Arl ends a 12-year dispute\n\nThe two towns signed on Monday. The dispute began in 1998.",
            [["12-year", "1998"]],
        ),
        ("Arl ends a 12-year dispute\n\nThe two towns signed on Monday. An earlier dispute began in 1998.", []),
        ("Arl ends a 12-year dispute\n\nThe two towns signed on Monday.", []),
    ],
)
def test_quarrels_with_their_beginning(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """The length in the lead goes with the one year below in which the quarrel began."""
    assert expected == printed(strife_ended, text)
