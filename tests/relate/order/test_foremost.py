"""Tests of the linkers of the most and the only ones with more."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.foremost import foremost, only_one_above
from checker.relate.order.foremost_told import foremost_told

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            foremost,
            "Of the three bids the lowest was Hale's, at €1.14m. Tarn offered €1.27m and Pell €1.35m.",
            [["€1.14m", "€1.27m"], ["€1.14m", "€1.35m"]],
        ),
        (
            foremost,
            "At 212 metres Hale House is the taller of the two towers; its twin stops at 187.",
            [["212 metres", "187"]],
        ),
        (
            foremost,
            "No ward had a lower turnout than Tarn, where 31 per cent voted. In Hillfoot it was 56.",
            [["31 per cent", "56"]],
        ),
        (foremost, "The cheapest of the three tickets is £20. Parking is £12 and a programme £5.", []),
        (
            foremost_told,
            "Pell has a jobless rate of 7.1 percent, Osk has 6.2 and Tarn 5.2. Holm, at 3.4 percent, has the lowest.",
            [["3.4 percent", "7.1 percent"], ["3.4 percent", "6.2"], ["3.4 percent", "5.2"]],
        ),
        (
            foremost_told,
            "Ostby had the lowest rate at 2.9 percent. Tarn, at 3.8 percent, fell in between.",
            [["2.9 percent", "3.8 percent"]],
        ),
        (
            foremost_told,
            "Pell has a rate of 7.1 percent and Osk 6.2. Tarn, at 5 percent, has the lowest since 2019.",
            [],
        ),
        (
            only_one_above,
            "June brought 141mm. Only 1912 (158mm) and 2012 (149mm) had more.",
            [["158mm", "141mm"], ["149mm", "141mm"]],
        ),
        (only_one_above, "Hale Foods has 3,140 staff and 4,200 pensioners. Only the board, with 5,800, has more.", []),
    ],
)
def test_foremost(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The most of a group is found with each of the others, and the only ones above with the one below."""
    assert roles == printed(linker, text)
