"""Tests of records told as a length, and by a date in the next sentence."""

from collections.abc import Callable

import pytest

from checker.relate.dates.records_dated import records_dated

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prices rose at their fastest pace in six years. The rise was the biggest since 2007.",
            [["six years", "2007"]],
        ),
        ("The bank cut rates, its first move in six years. The cut was the first since 2007.", [["six years", "2007"]]),
        ("Rye output fell to a six-year low. Production was last so low in 2007.", [["six-year", "2007"]]),
        (
            "Rye stocks are at their lowest in six years. The last time they stood so low was in 2007.",
            [["six years", "2007"]],
        ),
        ("Rye output fell to a six-year low. Wheat output has not been so low since 2007.", []),
        ("Rates hit a six-year high. The rise was the biggest since 2007.", []),
        ("The lake was at a six-year low in 2013. It was the lowest since 2007.", []),
        ("Prices rose at their fastest pace in six years. The rise in Marl was the biggest since 2007.", []),
    ],
)
def test_a_record_is_dated(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A record of so many years is tied to the date by which the next sentence takes it up."""
    assert expected == printed(records_dated, text)
