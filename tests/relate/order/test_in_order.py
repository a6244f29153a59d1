"""Tests of the linkers of lists in order."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.in_order import in_order

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
    ],
)
def test_lists(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The figures of a list in order are found as a whole."""
    assert roles == printed(linker, text)
