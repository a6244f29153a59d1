"""Tests of a mean of so many: with which figures before it it is held."""

from collections.abc import Callable

import pytest

from checker.relate.rates.told_means import told_means


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She jumped 6.50m, then 6.60m and 6.85m. Her three jumps averaged 6.65m.",
            [["6.50m", "6.60m", "6.85m", "6.65m"]],
        ),
        ("The gauges read 40 mm, 50 mm and 90 mm, and the mean of the two was 60 mm.", []),
        ("She jumped 6.50m, then 6.60m and 6.85m. Her three best jumps averaged 6.65m.", []),
        ("She jumped 6.50m, then 6.60m and 6.85m. Her three jumps averaged about 6.7m.", []),
    ],
)
def test_means_with_as_many_figures(printed: Callable[..., list[list[str]]], text: str, expected: object) -> None:
    """A mean goes with the figures of its measure before it if they are as many as it says."""
    assert expected == printed(told_means, text)
