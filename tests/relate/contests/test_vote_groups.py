"""Tests of the linker that finds the groups of a body that voted."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.contests.vote_groups import groups_of_body


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = groups_of_body(reading, "vote/groups-in-words")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "The seven-strong rate panel met. Four backed the rise, three wanted no change and one called for a cut.",
            [[4, 3, 1, 7]],
        ),
        ("The seven-strong rate panel met. Four members backed the rise.", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
