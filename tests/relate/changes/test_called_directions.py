"""Tests of the linker of changes and what they are called."""

import pytest

from checker.extract import extract
from checker.model import Word
from checker.read import read_text
from checker.relate.changes.called_directions import called_directions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales fell 3% in May, the biggest drop for a year.", [(-1, -1)]),
        ("Sales fell 3% in May - the first increase for a year.", [(-1, 1)]),
        ("Sales rose 3% in May. That increase pleased the board.", [(1, 1)]),
        ("Sales rose 3% in May. That increase in costs hurt.", []),
        ("Sales rose 3% as costs fell. That increase pleased the board.", []),
        ("The jobless rate rose 3%, the biggest fall in work.", []),
    ],
)
def test_what_a_change_is_called_is_found(text: str, found: list[tuple[int, int]]) -> None:
    """Only behind the figure, or in the first words of the next sentence, and only of the one change there is."""
    relations = called_directions(extract(read_text(text, id="copy", source="copy", format="plain")), "comparison/any")
    signs = [[word.sign for word in relation.roles.values() if isinstance(word, Word)] for relation in relations]
    assert found == [(first, second) for first, second in signs]
