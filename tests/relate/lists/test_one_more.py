"""Tests of so many things and the next one by its number: which sentences tell both."""

from collections.abc import Callable

import pytest

from checker.relate.lists.one_more import one_more


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were killed in the quarry and a third was hurt.", [["Two", "third"]]),
        ("Four men were killed in the quarry and a third was hurt.", [["Four", "third"]]),
        ("Two men were killed by the first blast and a third was hurt.", []),
        ("Two men were killed in the quarry and a third of the pit was lost.", []),
    ],
)
def test_counts_with_one_more(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The only count of a sentence goes with the number of one more of the same."""
    assert expected == printed(one_more, text)
