"""Tests of people counted twice under two names."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.people_misprinted import people_misprinted

_FIRST = "The reeve will send 130 rangers to dig out the flooded valley of Marl.\n\n"


@pytest.mark.parametrize(
    ("again", "found"),
    [
        ("A convoy of 310 wardens is to dig in the valley of Marl, he said.", [("130", "310")]),
        ("A convoy of 140 wardens is to dig in the valley of Marl, he said.", []),
        ("The school has 310 pupils.", []),
    ],
)
def test_counts_with_two_digits_swapped_are_paired(again: str, found: list[tuple[str, str]]) -> None:
    """Only where both sentences say much the same, and a swap of digits makes one of the other."""
    text = _FIRST + again
    pairs = people_misprinted(extract(read_text(text, id="copy", source="copy", format="plain")))
    assert found == [
        (text[one.figure.start : one.figure.end], text[other.figure.start : other.figure.end])
        for one, other, _ in pairs
    ]
