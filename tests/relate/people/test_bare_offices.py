"""Tests of offices told alone."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.people.bare_offices import bare_offices

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Mayor Ida Hale opened it. It was dear, said the governor.", ["Mayor Ida Hale", "governor"]),
        ("Mayor Ida Hale opened it. The mayor said it was dear.", ["Mayor Ida Hale", "mayor"]),
        ("Mayor Ida Hale opened it. The governor paid. The governor said it was dear.", []),
        ("Mayor Ida Hale opened it. The captain said it was dear.", []),
        (f"Lt. Ida Hale came. Bo Orr left. {'It rained. ' * 60}The sergeant said no.", ["Lt. Ida Hale", "sergeant"]),
    ],
)
def test_bare_offices(printed: Printed, text: str, places: list[str]) -> None:
    """An office that is told once is held against the only one that the last speaker has."""
    assert ([places] if places else []) == printed(bare_offices, text)
