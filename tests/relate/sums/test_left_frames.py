"""Tests of the linker that holds what remains against the parts before it."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.left_frames import left_of_told


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = left_of_told(reading, "part-whole/left-framed")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The vet kept 84 geese. Eleven geese were lost and 13 flew off. That left 60.", [[84, 60, 11, 13]]),
        ("The vet kept 84 geese. Some geese were lost and 13 flew off. That left 60.", []),
        ("The vet kept 84 geese. It rained, leaving 60 wet.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
