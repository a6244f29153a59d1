"""Tests of the linker that holds what there is against what there was, what came and what went."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.flows import flows


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = flows(reading, "part-whole/flows")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Hale began the year with 312 inns, opened 17 and shut six, ending with 333.", [[312, 17, 6, 333]]),
        ("The fold had 84 ewes at the start. It bought nine, sold 12 and had 81 at the end.", [[84, 9, 12, 81]]),
        ("Hale began the year with 312 inns, opened 17 and shut six, ending with 390.", []),
        ("Hale began the year with 312 inns, opened 17, shut six and mended nine, ending with 333.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
