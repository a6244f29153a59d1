"""Tests of speakers told by a surname that nobody else of the copy has."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.people.names import by_key
from checker.relate.people.speakers import speakers

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


def _speakers(reading: Reading, rule: str) -> Iterator[Relation]:
    return speakers(reading, rule, reading.once(by_key))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ida Stevenson owns the mill. It is old. Stephenson said no.", ["Ida Stevenson", "Stephenson"]),
        ("Bill Horne rides to work. It is too steep, Horn said.", ["Bill Horne", "Horn"]),
        ("Ida Stevenson owns the mill. Carl Stephenson helps. Stephenson said no.", []),
        ("Ida Stevenson owns the mill. Stephenson, her rival, said no.", []),
        ("Ida Stevenson owns the mill. Stephenson fell.", []),
    ],
)
def test_speakers(printed: Printed, text: str, places: list[str]) -> None:
    """Only one who can be nobody else is held against the one who was introduced."""
    assert ([places] if places else []) == printed(_speakers, text)
