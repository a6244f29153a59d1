"""Tests of the linkers of split courts and their dissenters."""

from collections.abc import Callable, Iterator

import pytest

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.courts import dissenters, splits_twice

Linker = Callable[[Reading, str], Iterator[Relation]]


def _roles(linker: Linker, text: str) -> list[list[str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in linker(reading, "r")]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            splits_twice,
            "Court, split 4-3, upholds fee\n\nThe court upheld the fee, ruling 5-2 on Monday.",
            [["4-3", "4-3", "5-2", "5-2"]],
        ),
        (splits_twice, "Court upholds fee\n\nThe court upheld the fee, ruling 5-2 on Monday.", []),
        (dissenters, "The court ruled 5-2. Justice Hale dissented, joined by Justice Tarn.", [["5-2", "Hale", "Tarn"]]),
        (
            dissenters,
            "The court ruled 4-3. Justices Hale, Tarn and Oduya dissented.",
            [["4-3", "Hale", "Tarn", "Oduya"]],
        ),
        (dissenters, "The court ruled 4-3. Justice Hale dissented.", []),
    ],
)
def test_courts(linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The split is found with the one told again and with those who dissented."""
    assert roles == _roles(linker, text)
