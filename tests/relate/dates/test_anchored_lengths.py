"""Tests of lengths beside the date or time of their end."""

from collections.abc import Callable

import pytest

from checker.relate.dates.anchored_lengths import anchored_lengths


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mill burned on 28 May. He was held on 9 June, 12 days after the fire.",
            [["28 May", "9 June", "12 days"]],
        ),
        (
            "One fell ill on July 6. It can open on Aug. 17, after 42 days.",
            [["July 6", "Aug. 17", "42 days"]],
        ),
        (
            "The mill burned on 28 May. He was held on 9 June, 12 days after the sale.",
            [],
        ),
        (
            "The mill burned on 28 May. He was held on 9 June, about 12 days after the fire.",
            [],
        ),
    ],
)
def test_anchored_lengths(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The length goes with the nearest start before it, which tells the event if one is named."""
    assert expected == printed(anchored_lengths, text)
