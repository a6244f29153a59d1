"""Tests of changes that copy tells with a figure and takes up again."""

import pytest

from checker.extract import extract
from checker.model import Word
from checker.read import read_text
from checker.relate.changes.echoed_directions import echoed_directions

_FOUND = list[tuple[str, str, str]]


def _told(text: str) -> _FOUND:
    """The word that takes a change up, the word that told it, and its figure, of each relation."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = []
    for relation in echoed_directions(reading, "comparison/any"):
        echo, direction, figures = relation.roles["echo"], relation.roles["direction"], dict(relation.figures())
        assert isinstance(echo, Word) and isinstance(direction, Word)
        found.append((echo.text, direction.text, text[figures["figure"].start : figures["figure"].end]))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bike sales rose 12 percent in Tarn. The rise in bike sales is welcome.", [("rise", "rose", "12 percent")]),
        ("Bike sales rose 12 percent in Tarn. The sad fall in bike sales hurt.", [("fall", "rose", "12 percent")]),
        ("A suit is over the drop in its price. The price fell from $24 to $16.", [("drop", "fell", "$24")]),
    ],
)
def test_a_change_is_taken_up_before_or_after_it_is_told(text: str, found: _FOUND) -> None:
    """The word that speaks of the change and the word that told it with a figure are found, right or wrong."""
    assert found == _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bike sales rose 12 percent in Tarn. The fall in car sales hurt.",
        "Bike sales rose 12 percent in Tarn. The fall in bike sales last year hurt.",
        "Bike sales rose 12 percent and bike sales fell 3 percent in June. The fall in bike sales hurt.",
        "Bike sales rose 12 percent in Tarn. It did not fear the fall in bike sales.",
        "Bike sales rose in Tarn. The fall in bike sales hurt 12 shops.",
    ],
)
def test_other_changes_are_left_alone(text: str) -> None:
    """A change of another thing or time, one denied, one told both ways or without a figure is not held against it."""
    assert [] == _told(text)
