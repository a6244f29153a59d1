"""Tests of the tally of a headline: with which tally of the story it is held."""

from collections.abc import Callable

import pytest

from checker.relate.contests.headline_tallies import headline_tallies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Arl council votes 7-2 for new bridge\n\nThe council voted 7-2 on Monday to build the bridge.",
            [["7-2", "7-2", "7-2", "7-2"]],
        ),
        (
            "Arl council votes 7-2 for new bridge\n\nThe council voted 6-3 on Monday to build the bridge.",
            [["7-2", "7-2", "6-3", "6-3"]],
        ),
        ("Arl council votes 7-2 for new bridge\n\nA committee voted 6-3 on Monday to build the bridge.", []),
        ("Arl council votes 7-2 for new bridge\n\nThe council voted 6-3 last year to build the bridge.", []),
    ],
)
def test_tallies_of_headline_and_story(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """The tally of the headline goes with the only one of the story, unless that is of another vote or body."""
    assert expected == printed(headline_tallies, text)
