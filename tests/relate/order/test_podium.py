"""Tests of the linker of places and values."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.podium import podium

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            podium,
            "Hale won the bee with 48 points ahead of Tarn on 45. Third was Di Velling with 44.",
            [["48", "45"], ["48", "44"], ["45", "44"]],
        ),
        (podium, "The Otters go top with 41 points; the Seals, in third, have 38.", [["41", "38"]]),
        (podium, "Hale won the regatta with 12 points. Third was Velling with 24.", []),
        (podium, "The leaders have 20 points. Hale finished third in the scoring chart with 31 points.", []),
    ],
)
def test_places(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """Each two places of one contest are found with their points, votes or sums."""
    assert roles == printed(linker, text)
