"""Tests of the job in a headline and in the first sentence: when the two are of one person."""

from collections.abc import Callable

import pytest

from checker.relate.people.headline_jobs import headline_jobs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ex-treasurer jailed over stolen chapel funds\n\nA former mayor was jailed for stealing chapel funds.",
            [["treasurer", "mayor"]],
        ),
        (
            "Ex-treasurer jailed over stolen chapel funds\n\nA former treasurer was jailed for theft.",
            [["treasurer", "treasurer"]],
        ),
        ("Ex-treasurer jailed over stolen chapel funds\n\nA former mayor has spoken of a trip to the sea.", []),
        (
            "Ex-treasurer jailed over chapel funds\n\nA former mayor was jailed over funds he took as treasurer.",
            [],
        ),
    ],
)
def test_jobs_of_headline_and_lead(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """The only job of the headline goes with that which opens the story, if both tell the same news."""
    assert expected == printed(headline_jobs, text)
