"""Tests of the sets of a match."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.sets_played import sets_played

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She needed two sets to win 6-4 3-6 7-5.", ["two", "6-4", "3-6", "7-5"]),
        ("Down by two sets, she won 3-6 4-6 6-4 6-4 6-2.", []),
        ("She needed three sets last week and won 6-4 6-2.", []),
    ],
)
def test_sets_played(printed: Printed, text: str, places: list[str]) -> None:
    """The number of sets is held against the only row of scores in its sentence."""
    assert ([places] if places else []) == printed(sets_played, text)
