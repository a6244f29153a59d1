"""Tests of amounts that point back: which amount before is held against them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.definite import amounts_pointing_back

_GRANT = "Ostby Council won a $2.3 million grant for its quay. It rained."


def _printed(text: str) -> list[list[str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = amounts_pointing_back(reading, "restatement/rule")
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The $2.3m grant was long overdue.", [["$2.3 million", "$2.3m"]]),
        ("The $2.8m grant was long overdue.", [["$2.3 million", "$2.8m"]]),
        ("The $2.8m shed is a ruin.", []),  # another name
        ("The $2.8m grant for Karvel was long overdue.", []),  # another town
        ("The $2.8m grant of the previous year was long overdue.", []),
        ("Unlike the $2.8m grant, it was long overdue.", []),
        ("The $9.9m grant was long overdue.", []),  # no slip of the pen
    ],
)
def test_an_amount_is_held_against_the_one_of_its_name(sentence: str, expected: list[list[str]]) -> None:
    """The amount with an article belongs to the one told before under the same name, and to no other."""
    assert expected == _printed(f"{_GRANT} {sentence}")


def test_a_term_belongs_to_the_verb_that_told_of_it() -> None:
    """Who was jailed for three years serves a three-year sentence, though the words are not the same."""
    text = "Brandt was jailed for three years. It rained. His wife wept as the four-year sentence was read."
    assert [["three years", "four-year"]] == _printed(text)


def test_a_feat_is_its_owners() -> None:
    """The points of another player are not held against a performance."""
    text = "Hale scored 31 points and Brandt 37. It rained. Hale's 37-point night was his best."
    assert [] == _printed(text)


def test_a_feat_of_one_player_is_told_twice() -> None:
    """The points that a player scored are those of his performance."""
    text = (
        "Hale scored 31 points, 13 of them late. Brandt had 12 points. It rained. Hale's 37-point night was his best."
    )
    assert [["31", "37"]] == _printed(text)


def test_two_figures_of_the_name_leave_a_doubt() -> None:
    """Where two different grants are told before, the one that points back may be a third."""
    assert [] == _printed(f"{_GRANT} Karvel won a $4.1 million grant. The $2.8m grant was long overdue.")
