"""Tests of the linker of points in a league."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.standings import points_of_the_top

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (points_of_the_top, "The win takes Holm to 47 points from 24 games. Tarsk stay top on 59.", [["59", "47"]]),
        (points_of_the_top, "The win takes Holm to 47 points.\n\nTarsk stay top on 43.", []),
        (points_of_the_top, "The win takes Holm to 47 points. Tarsk stay top.", []),
    ],
)
def test_points(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The points on top are found with others of the paragraph."""
    assert roles == printed(linker, text)
