"""Tests of the names in a document: where one begins and ends, and which mentions are of one person."""

import os
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.names.find import find_names, folded_name, is_person, without_possessive
from checker.read import read_text


def _names(text: str) -> list[tuple[str, str]]:
    found = find_names(read_text(text, id="copy", source="copy", format="plain"))
    return [(text[one.start : one.end], one.key) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was said by Mr Orla Brannigan.", [("Orla Brannigan", "orla brannigan")]),
        ("It was told to Pieter van Cleemput, too.", [("Pieter van Cleemput", "pieter cleemput")]),
        ("We met Ingrid O'Dowd's aunt.", [("Ingrid O'Dowd", "ingrid o'dowd")]),
        ("They asked Élodie Ménard Jr. again.", [("Élodie Ménard", "elodie menard")]),
        ("Shares in Quillfaber Inc fell.", [("Quillfaber Inc", "quillfaber inc")]),
        ("The old boats were sold on Monday in May.", []),
        ("The boats of the USDA were sold.", []),
    ],
)
def test_names_without_titles_and_degrees(text: str, expected: list[tuple[str, str]]) -> None:
    """A name is its words, without title, possessive and degree; its key is plain and lower case."""
    assert expected == _names(text)


def test_a_surname_goes_with_its_person() -> None:
    """A surname that one person of the copy has means that person; one that two have means neither."""
    one = "We met Ada Tarn today. Later came Mr Tarn."
    assert ["ada tarn", "ada tarn"] == [key for _, key in _names(one)]
    two = "We met Ada Tarn and Ole Tarn today. Later came Mr Tarn."
    assert "tarn" == _names(two)[-1][1]


def test_a_word_that_opens_a_sentence_needs_more_than_its_capital() -> None:
    """An ordinary word is no name because a sentence begins with it."""
    assert [] == _names("Boats were sold. Nobody came. Fishing is dear.")


@pytest.mark.parametrize(
    ("key", "expected"), [("ada tarn", True), ("quillfaber bank", False), ("tarn", False), ("a b c d e", False)]
)
def test_people_are_told_from_firms(key: str, expected: bool) -> None:
    """Two to four words, none of which is a firm's or a place's."""
    assert expected == is_person(key)


@pytest.mark.parametrize(
    ("word", "plain", "key"),
    [("Tarn's", "Tarn", "tarn"), ("Al-Sabri", "Al-Sabri", "sabri"), ("Núñez’s", "Núñez", "nunez")],
)
def test_words_are_compared_plainly(word: str, plain: str, key: str) -> None:
    """Possessives, accents and the Arabic article do not part two spellings."""
    assert (plain, key) == (without_possessive(word), folded_name(without_possessive(word)))


@given(st.text(alphabet="Aa. 'é-\nMrTn’", max_size=80))
def test_names_stand_in_the_text_in_order(text: str) -> None:
    """Every name is a stretch of the copy, and none begins before the one in front of it."""
    found = find_names(read_text(text, id="copy", source="copy", format="plain"))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert sorted(one.start for one in found) == [one.start for one in found]


_TWO_NAMES_OF_ONE_LENGTH = """
from checker.extract.names.find import find_names
from checker.read import read_text
text = "The judge heard that Martin James met James Martin. They said that Martin had won."
print([one.key for one in find_names(read_text(text, id="copy", source="copy", format="plain"))])
"""


def test_names_are_the_same_in_every_run() -> None:
    """Two people of the same words in another order are told apart alike, however Python orders its sets."""
    command = [sys.executable, "-c", _TWO_NAMES_OF_ONE_LENGTH]
    runs = [
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": str(seed)}, capture_output=True, check=True)
        for seed in range(1, 7)
    ]
    assert {runs[0].stdout} == {one.stdout for one in runs}


def test_a_long_run_of_capitals_takes_no_longer_than_its_length() -> None:
    """Ten thousand capitalised words in a row are read in time."""
    began = time.process_time()
    _names("Tarn de la " * 10_000)
    assert time.process_time() - began < 5
