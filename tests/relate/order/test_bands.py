"""Tests of the linkers of bands."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.bands import band_told, mean_in_band

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
        (
            mean_in_band,
            "The lightest ewe was 54kg and the heaviest 91kg, with a mean of 97kg.",
            [["54kg", "91kg", "97kg"]],
        ),
        (mean_in_band, "The lightest ewe was 54kg and the heaviest 91kg, with a mean of 97kg in the next pen.", []),
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
        (mean_in_band, "Bids ran from $2,100 to $4,700. The median was $3,050.", [["$2,100", "$4,700", "$3,050"]]),
        (mean_in_band, "Rents ran from $900 to $1,400. In the city the average is $1,850.", []),
        (mean_in_band, "Calves went from €192 to €338. The average wage was €447.", []),
    ],
)
def test_bands(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """A band is found with what is said to lie in it, and with the mean of what ranges over it."""
    assert roles == printed(linker, text)
