"""Tests of towns and their states."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.told.towns import towns

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "He lives in Tarnville, N.J. It is small. Tarnville, New York, has a pier.",
            ["Tarnville, N.J.", "Tarnville, New York"],
        ),
        (
            "He lives in Tarnville, N.J. It is small. Tarnville, New Jersey, has a pier.",
            ["Tarnville, N.J.", "Tarnville, New Jersey"],
        ),
        ("He lives in Salem, Ohio. It is small. Salem, Oregon, has a pier.", []),
        ("It has shops in Tarnville, Georgia and Texas. It began in Tarnville, Ohio.", []),
    ],
)
def test_towns(printed: Printed, text: str, places: list[str]) -> None:
    """A town that one state has is told with one state."""
    assert ([places] if places else []) == printed(towns, text)
