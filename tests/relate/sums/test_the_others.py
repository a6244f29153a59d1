"""Tests of the linker that holds the others against what a part leaves of its whole."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.the_others import others_of_told


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = others_of_told(reading, "part-whole/the-others")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("All 31 shires voted. Hale led in 17 shires. The other 15 went to Tarn.", [[31, 15, 17]]),
        ("Sixty-four bands played. Twenty-three of them were from Arl and the other 43 from Besk.", [[64, 43, 23]]),
        ("Of the 154 riders, 132 came home. Nineteen of the 23 others gave up.", [[154, 23, 132]]),
        ("About 31 shires voted. Hale led in 17 shires. The other 15 went to Tarn.", []),
        ("All 31 shires voted. Hale led in 17 shires. The other 15 in the north went to Tarn.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
