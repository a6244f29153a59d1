"""Tests of the linker of means."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.band_means import mean_in_band

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "The lightest ewe was 54kg and the heaviest 91kg, with a mean of 97kg.",
            [["54kg", "91kg", "97kg"]],
        ),
        ("The lightest ewe was 54kg and the heaviest 91kg, with a mean of 97kg in the next pen.", []),
        ("Bids ran from $2,100 to $4,700. The median was $3,050.", [["$2,100", "$4,700", "$3,050"]]),
        ("Rents ran from $900 to $1,400. In the city the average is $1,850.", []),
        ("Calves went from €192 to €338. The average wage was €447.", []),
        (
            "Pears made from £33 a crate to £59 and averaged £47.",
            [["£33", "£59", "£47"]],
        ),
        ("Speeds ran from 24mph to 41mph in town and averaged 58mph on the ring road.", []),
        (
            "The lowest, at Holm, was 3,140 litres a goat and the highest, at the Orrs', 4,470. On average the nine"
            " flocks gave 3,905 litres.",
            [["3,140 litres", "4,470", "3,905 litres"]],
        ),
        (
            "Barley ran from 5.1 tonnes a hectare by the road to 8.3 at the top. The average across the"
            " farm was 6.9 tonnes.",
            [["5.1 tonnes", "8.3", "6.9 tonnes"]],
        ),
        ("Barley ran from 5.1 tonnes a hectare to 8.3. On average the bank spends 9.4 tonnes.", []),
    ],
)
def test_mean_in_band(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A mean is found with the band over which what it is the mean of ranges."""
    assert roles == printed(mean_in_band, text)
