"""Tests of lists told further down."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.lists.listed_later import listed_later

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The fair has four bands. The bands are Arl, Besk and Corm.", ["four", "Arl", "Besk", "Corm"]),
        ("The act binds two towns. They are Tarsk, Holm and Velling.", ["two", "Tarsk", "Holm", "Velling"]),
        ("Two of the three mills shut. The mills are Arl, Besk and Corm.", ["three", "Arl", "Besk", "Corm"]),
        ("The fair has four bands. The judges are Arl, Besk and Corm.", []),
        ("The fair has four bands. The bands are Arl and Besk. Others will be named.", []),
    ],
)
def test_listed_later(printed: Printed, text: str, places: list[str]) -> None:
    """A list is held against the number of such things told before it."""
    assert ([places] if places else []) == printed(listed_later, text)
