"""Tests of the linker that finds the whole of several parts with shares."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.common_wholes import common_wholes


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = common_wholes(reading, "share/common-whole")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Each arm had 180 patients. At noon 99 (55%) slept well, 72 (40%) dozed and 45 (52%) lay awake.",
            [[55, 99, 180], [40, 72, 180], [52, 45, 180]],
        ),
        ("Each arm had 180 patients. At noon 99 (35%) slept well and 72 (20%) dozed.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
