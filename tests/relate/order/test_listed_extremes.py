"""Tests of the linker of extremes of a list."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.listed_extremes import listed_extremes

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            listed_extremes,
            "Hale (£400), Tarn (£300) and Pell (£900) bid. The lowest bid, that of Tarn, won.",
            [["The lowest", "£300", "£400"], ["The lowest", "£300", "£900"]],
        ),
        (listed_extremes, "Hale (400 jobs), Tarn (300) and Pell (900) grew. The biggest fire was at Tarn.", []),
        (
            listed_extremes,
            "Hale (£400), Tarn (£300) and Pell (£900) bid. The lowest bid but one was from Hale and Tarn.",
            [],
        ),
    ],
)
def test_lists(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The name that is called the highest or lowest is found with each of the others of its list."""
    assert roles == printed(linker, text)
