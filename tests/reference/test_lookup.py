"""Tests of finding the entities of a large table by the words of a text."""

from __future__ import annotations

import pytest

from checker.reference.lookup import Lookup

NAMES = ("Bank of Tarvia", "Tarvia", "Oslenda", "Isle of Carn", "Port Annis", "South Korea", "Puffins", "Brak")
LOOKUP = Lookup(NAMES, {"Oslenda": ("Old Osl", "OSL")})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Tarvia, the", ["Bank of Tarvia", "Tarvia"]),
        ("the Tarvian army", ["Bank of Tarvia", "Tarvia"]),
        ("Oslendans and Brakers", ["Oslenda", "Brak"]),
        ("the port of Annis", ["Port Annis"]),
        ("PA's harbour", ["Port Annis"]),
        ("OSL said", ["Oslenda"]),
        ("a South Korean", ["South Korea"]),
        ("one puffin", ["Puffins"]),
        ("of the sea", []),
    ],
)
def test_names_are_found_by_words_of_theirs(text, found):
    """By their own words, singulars, adjectives, initials and other names; not by "of" and such."""
    assert found == list(LOOKUP.candidates(text.split()))
