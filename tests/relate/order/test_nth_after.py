"""Tests of a place told in words: with how many it says stand before it."""

from collections.abc import Callable

import pytest

from checker.relate.order.nth_after import nth_after


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Only twice has it rained more in Arl, making this the third-wettest day.", [["third"]]),
        ("It was the third fire there since May, after one on June 14 and another on June 30.", [["third"]]),
        ("Only twice has it rained more in several towns, among others Arl, making this the third-wettest day.", []),
        ("Only twice has it rained in Arl.", []),
    ],
)
def test_places_with_those_before(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """The ordinal goes with the times that the same sentence counts before it."""
    assert expected == printed(nth_after, text)
