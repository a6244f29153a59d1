"""Tests of the linkers of lists in order."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.in_order import followed_by, in_order

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            in_order,
            "The busiest piers were Tarn (412), Holm (289) and Pell (224), in that order.",
            [["412", "289", "224"]],
        ),
        (in_order, "They stand in that order: Tarn (412), Holm (289) and Pell (524).", []),
        (in_order, "The busiest piers were Tarn (412), Holm (289) and Pell (224).", []),
        (
            followed_by,
            "Most wrecks were at Tarn, with 64, followed by Holm, which had 51, and Pell (37).",
            [["64", "51", "37"]],
        ),
        (followed_by, "The fewest wrecks were at Tarn, with 64, followed by Holm, which had 71.", []),
    ],
)
def test_lists(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The figures of a list in order are found as a whole."""
    assert roles == printed(linker, text)
