"""Tests of the linker of figures that follow one another, or that one is ahead of."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.runs import runs_in_order

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Most wrecks were at Tarn, with 64, followed by Holm, which had 51, and Pell (37).",
            [["64", "51", "37"]],
        ),
        (
            "Wool is the largest item at 8.4 billion crowns, followed by rye at 3.1 billion and salt at 2.2 billion.",
            [["8.4 billion crowns", "3.1 billion", "2.2 billion"]],
        ),
        (
            "Ellery had the highest share, 47 percent, ahead of Tarn at 42 percent and Osk at 36 percent.",
            [["47 percent", "42 percent"], ["47 percent", "36 percent"]],
        ),
        (
            "Pell has 9 percent of the trade, behind Tarn at 41 percent and Osk at 33 percent.",
            [["9 percent", "41 percent"], ["9 percent", "33 percent"]],
        ),
        ("The fewest wrecks, 64, were at Tarn, followed by Holm with 51 and Pell with 37.", []),
        ("Ada Dell won with 66, ahead of Bo Tarn on 68.", []),
        ("Ellery had 47 percent, ahead of Tarn, which had 9 inns.", []),
        ("Sales rose 4 percent, followed by a drop at Holm of 7 percent.", []),
    ],
)
def test_runs_in_order(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """Figures that follow one another are found as one run, those that one is ahead of each with it."""
    assert roles == printed(runs_in_order, text)
