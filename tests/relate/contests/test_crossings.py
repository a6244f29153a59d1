"""Members who crossed to another party are held against the side of the tally that they joined."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.contests.crossings import crossings


@pytest.mark.parametrize(
    ("copy", "values"),
    [
        ("The house passed the bill 226-201. Fourteen Greens joined 212 Reds in favor.", [[14, 212, 226]]),
        ("The vote was 31 to 18. Two Greens sided with 16 Reds in opposing it.", [[2, 16, 18]]),
        ("The vote was 31 to 18. Two Greens sided with 16 Reds, and one member left, in opposing it.", []),
        ("Two Greens sided with 16 Reds in opposing it.", []),
    ],
)
def test_crossings(copy: str, values: list[list[int]]) -> None:
    """The side is told by the words after the second number; without a tally there is nothing to hold it against."""
    found = crossings(extract(read_text(copy, id="t", source="t", format="plain")), "r")
    assert values == [[getattr(one, "value", None) for _, one in relation.figures()] for relation in found]
