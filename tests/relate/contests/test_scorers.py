"""Tests of the linker of leading scorers."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.scorers import scorers

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            scorers,
            "Hale scored 24 points to lead the Otters, while Tarn had 22 and Pell 21.",
            [["24", "22"], ["24", "21"]],
        ),
        (scorers, "Hale finished with 24 points, a game high; Tarn had 22 for the visitors.", [["24", "22"]]),
        (scorers, "Hale led the Otters with 24 points, while Tarn had 32 for the Seals.", []),
    ],
)
def test_scorers(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The leader in points is found with the others whose points are told."""
    assert roles == printed(linker, text)
