"""Tests of the linker of a comeback and the sets."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.contests.sets import first_set_lost, sets_to_seven


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vero saved a match point and won 4-6 6-3 7-3.", ["7-3"]),
        ("Vero saved a match point and won 7-5 (from 2-5), 6-4.", []),
        ("The qualifier won 6-4, 7-6 (7-2) in an hour.", ["7-6"]),
        ("The Larks won 6-4, 7-3 in May.", []),
        ("Vero took the tie-breaks 7-4, 7-2.", []),
        ("Vero won the tie-break: 7-6, 7-4.", []),
    ],
)
def test_sets_with_seven_games_are_found(text: str, found: list[str]) -> None:
    """Only in copy on tennis, and only where the sets beside them are sets that can be."""
    relations = sets_to_seven(extract(read_text(text, id="copy", source="copy", format="plain")), "impossible/any")
    figures = [dict(relation.figures())["score"] for relation in relations]
    assert found == [text[one.start : one.end] for one in figures]
