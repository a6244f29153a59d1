"""Tests of the linkers of the oldest and the dearest within a range."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.extremes import extreme_ages, extreme_prices

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            extreme_ages,
            "They asked keepers aged between 61 and 93. Half of 40 rang. The oldest keeper, a 93-year-old pilot, rang.",
            [["61", "93", "93-year-old"]],
        ),
        (
            extreme_ages,
            "Children aged five to 11 could join. The youngest patient was six and the oldest 13.",
            [["five", "11", "six"], ["five", "11", "13"]],
        ),
        (extreme_ages, "Pupils aged 11 to 16 sat the test. The youngest teacher was 23 and the oldest 64.", []),
        (extreme_ages, "They asked keepers aged between 61 and 93. The oldest house is 109 years old.", []),
        (
            extreme_ages,
            "They asked keepers aged between 61 and 93 and players aged 18 to 33. The youngest, Ana Hale, 16, won.",
            [],
        ),
        (
            extreme_prices,
            "Fares range from £29 for a seat to £109 for a cabin. At £119, the dearest ticket is cheap.",
            [["£29", "£109", "£119"]],
        ),
        (
            extreme_prices,
            "Fares range from £29 for a seat to £109 for a cabin. The dearest ticket was £129 last year.",
            [],
        ),
    ],
)
def test_extremes(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """An extreme is found with the only range that it can belong to."""
    assert roles == printed(linker, text)
