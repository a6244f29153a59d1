"""Tests of a sum paid in payments of so much each: which sum they are held against."""

from collections.abc import Callable

import pytest

from checker.relate.rates.payments import payments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council paid $180,000 in six instalments of $30,000 each.", [["$180,000", "six", "$30,000"]]),
        (
            "The builder took $150,000. The money reached him in six payments of $30,000.",
            [["$150,000", "six", "$30,000"]],
        ),
        ("The council paid $180,000 in six instalments of $20,000 and the rest in kind.", []),
        ("The builder took $900,000. The money reached him in six payments of $30,000.", []),
        ("The money reached him in six payments of $30,000.", []),
    ],
)
def test_sums_with_their_payments(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """The payments go with the sum of like size told before them, and with none when they are part of it."""
    assert expected == printed(payments, text)
