"""Tests of what the people and things of a country are called."""

from __future__ import annotations

import pytest

from checker.reference.demonyms import ADJECTIVES, adjectives


@pytest.mark.parametrize(
    ("name", "adjective"),
    [
        ("Netherlands", "Dutch"),
        ("United Kingdom", "Britons"),
        ("Kenya", "Kenyan"),
        ("Kenya", "Kenyans"),
        ("Congo", "Congolese"),
        ("Italy", "Italian"),
        ("Ecuador", "Ecuadorian"),
        ("Iran", "Iranian"),
    ],
)
def test_a_country_has_its_adjectives(name, adjective):
    """By a list where they are irregular, by rule where they are not."""
    assert adjective in list(adjectives(name))


@pytest.mark.parametrize("name", ["Upper Croft", "herring", ""])
def test_what_is_no_single_name_has_none(name):
    """Nobody says Upper Croftian."""
    assert [] == list(adjectives(name))


def test_the_list_is_read_whole():
    """Each line of it is a country and at least one word."""
    assert [] == [name for name, others in ADJECTIVES.items() if not all(others) or not name]
