"""Tests of the linker that adds up the amounts of a list set apart."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.itemised import itemised

_LIST = "- 14 spoons worth £31,500\n- nine cups worth £22,300\n- six bells worth £8,450"


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = itemised(reading, "part-whole/itemised")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (f"The thieves took:\n\n{_LIST}\n\nThat puts the loss at £65,250.", [[65250, 31500, 22300, 8450]]),
        (f"The thieves took £62,250.\n\nThis went:\n\n{_LIST}\n\nIt rained.", [[62250, 31500, 22300, 8450]]),
        (f"The thieves took:\n\n{_LIST}\n\nNone of the 28 pieces was found.", [[28, 14, 9, 6]]),
        (f"The thieves took:\n\n{_LIST}\n- a clock\n\nThat puts the loss at £65,250.", []),
        (f"The thieves took:\n\n{_LIST}\n\nThey left 28 pieces of slate.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
