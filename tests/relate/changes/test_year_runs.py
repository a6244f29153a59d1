"""Tests of the linker of runs of years."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.changes.year_runs import year_runs

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            year_runs,
            "Gifts dipped for a second year running. They were £88,000 in 2032, £81,000 in 2033 and £76,500 last year.",
            [["£88,000", "£81,000", "£76,500"]],
        ),
        (
            year_runs,
            "Gifts dipped for a second year running. Costs: £88,000 in 2032, £81,000 in 2033 and £76,500 last year.",
            [],
        ),
        (year_runs, "It was up for the second time in a row. It was 310 in 2001, 290 in 2011 and 340 in 2021.", []),
    ],
)
def test_runs(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The figures of successive years are found with the word for how they moved."""
    assert roles == printed(linker, text)
