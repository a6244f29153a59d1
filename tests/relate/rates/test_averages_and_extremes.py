"""Tests of averages and extremes: which largest or smallest value goes with which average."""

from collections.abc import Callable

import pytest

from checker.relate.rates.averages_and_extremes import averages_and_extremes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marks averaged 64. The best pupil had 61.", [["64", "61", "64"]]),
        ("Waits averaged 34 minutes, the shortest being 9 minutes.", [["9 minutes", "34 minutes", "34 minutes"]]),
        ("Waits averaged 34 minutes. The longest road is 29 miles.", []),
        ("Marks averaged 64. At other schools the best pupil had 61.", []),
    ],
)
def test_extremes_beside_an_average(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """An average goes with the extremes of its kind beside it, if nothing makes them of other values."""
    assert expected == printed(averages_and_extremes, text)
