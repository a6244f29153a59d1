"""Tests of where abbreviations and names in full stand."""

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.acronyms.uses import Use, is_shouted, names, uses


def _reading(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


def _uses(text: str) -> dict[str, list[Use]]:
    return uses(_reading(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The HTC met.", {"HTC": False}),
        ("Three HTCs met.", {"HTC": False}),
        ("The HTC’s clerk", {"HTC": False}),
        ("Marl <HTC> rose", {"HTC": True}),
        ("see HTC/4", {"HTC": True}),
        ("an H.T.C. clerk in HTCville", {}),
        ("HTC", {"HTC": False}),
    ],
)
def test_uses_are_words_of_their_own(text: str, found: dict[str, bool]) -> None:
    """Capitals count as an abbreviation unless letters go on; symbols and codes are marked as pieces."""
    assert found == {letters: places[0].piece for letters, places in _uses(text).items()}


def test_names_are_those_that_are_wanted() -> None:
    """Names whose letters are not like a wanted abbreviation are left out; one letter of four may be another."""
    text = "Tarn Mill House and the Old Quay Lamp Yard met the Board of Keels and Anchors."
    assert ["TMH", "OQLY"] == list(names(_reading(text), ("HTM", "OQLX")))


def test_names_have_three_words_of_weight() -> None:
    """A capital that only opens the sentence is no part of the name."""
    text = "After Tarn Mill House shut, the Board of Keels and Anchors met in Marl Hall."
    assert ["TMH", "BKA"] == list(names(_reading(text), ("TMH", "BKA", "TM", "MH")))


@pytest.mark.parametrize(("text", "shouted"), [("NO HTC TODAY", True), ("no HTC today", False), ("$3MM HTC", False)])
def test_words_in_capitals_beside_it(text: str, shouted: bool) -> None:
    """Between words in capitals a run of capitals may be any word."""
    assert shouted is is_shouted(text, _uses(text)["HTC"][0])
