"""Tests of the linker that finds the whole that the words beside a share name."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.framed_shares import framed_shares


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = framed_shares(reading, "share/framed")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Rangers ringed 1,240 terns in June. Of the terns, 310, or 35%, were chicks.", [[35, 310, 1240]]),
        ("Rangers ringed 1,240 terns in June. Of the terns in Arl, 310, or 35%, were chicks.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
