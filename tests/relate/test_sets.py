"""Tests of the linker of a comeback and the sets."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sets import first_set_lost


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vero came from a set down to beat Mora 3-6 6-4 6-2.", ["3-6"]),
        ("Vero came from a set down.\n\nThe Czech won 4-6, 7-5, 6-1 in the heat.", ["4-6"]),
        ("Mora lost the first set before she won 4-6 7-6 (7-3) 6-1.", ["4-6"]),
        ("Vero came from two sets down to beat Mora 3-6 4-6 6-2 6-3 6-4.", []),
        ("Vero, from a set down, lost to Mora 3-6 6-4 6-2.", []),
        ("Vero beat Mora 3-6 6-4 6-2.", []),
    ],
)
def test_the_first_set_of_a_comeback_is_found(text: str, found: list[str]) -> None:
    """The first score after the words is meant, if the match was won."""
    relations = first_set_lost(extract(read_text(text, id="copy", source="copy", format="plain")), "comparison/any")
    figures = [dict(relation.figures())["first"] for relation in relations]
    assert found == [text[one.start : one.end] for one in figures]
