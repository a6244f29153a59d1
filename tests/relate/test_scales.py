"""Tests of the linker of steps on a scale."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.scales import named_steps


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It is at stage nine on a scale from zero to eight.", [9, 0, 8]),
        ("It is in category 3 of danger on a scale from 1 to 5.", [3, 1, 5]),
        ("It is at stage nine; on a scale from two to five it is high.", []),
        ("It is at level six.", []),
    ],
)
def test_steps_come_with_their_scale(text: str, values: list[int]) -> None:
    """The number of a level is read, with the two ends of the scale that it is told on."""
    relations = named_steps(extract(read_text(text, id="copy", source="copy", format="plain")), "impossible/any")
    figures = [one for relation in relations for _, one in relation.figures()]
    assert values == [int(one.value or 0) for one in figures if isinstance(one, Quantity)]
