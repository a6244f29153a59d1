"""Tests of the linkers of bands."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.bands import band_told

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            band_told,
            "We guided for between €41 million and €44 million. Today we report €42.7 million, within that range.",
            [["€41 million", "€44 million", "€42.7 million"]],
        ),
        (band_told, "Inflation slowed to 2.8 per cent in August, back inside the 1 to 3 per cent target range.", []),
        (
            band_told,
            "Inflation slowed to 2.8 per cent in August, well inside the 1 to 3 per cent target range.",
            [["1", "3 per cent", "2.8 per cent"]],
        ),
        (
            band_told,
            "We guided for between €41 million and €44 million. Tax was €2.7m, and profit was within that range.",
            [],
        ),
    ],
)
def test_bands(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """A band is found with what is said to lie in it."""
    assert roles == printed(linker, text)
