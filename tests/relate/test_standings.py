"""Tests of the linker of points in a league."""

from collections.abc import Callable, Iterator

import pytest

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.standings import points_of_the_top

Linker = Callable[[Reading, str], Iterator[Relation]]


def _roles(linker: Linker, text: str) -> list[list[str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in linker(reading, "r")]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (points_of_the_top, "The win takes Holm to 47 points from 24 games. Tarsk stay top on 59.", [["59", "47"]]),
        (points_of_the_top, "The win takes Holm to 47 points.\n\nTarsk stay top on 43.", []),
        (points_of_the_top, "The win takes Holm to 47 points. Tarsk stay top.", []),
    ],
)
def test_points(linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The points on top are found with others of the paragraph."""
    assert roles == _roles(linker, text)
