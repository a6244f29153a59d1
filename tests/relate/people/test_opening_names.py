"""Tests of surnames misspelled as words that open a sentence."""

from collections.abc import Callable

import pytest

from checker.relate.people.opening_names import opening_names

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It belongs to Orla Greene. It is old. Green told reporters that it would last.", [["orla greene", "green"]]),
        ("It belongs to Carl Stiles. It is old. Styles, who is 40, will sell it.", [["carl stiles", "styles"]]),
        ("It belongs to Orla Greene. It is old. Green paint told of better days.", []),
        ("It belongs to Orla Greene. It is old. Greens told reporters that it would not last.", []),
        ("It belongs to Carl Barnes. It is old. Barns, a cow and two pigs were lost.", []),
        ("It belongs to Orla Greene and Rosa Green. It is old. Green told reporters that it would last.", []),
        ("It is old. Green told reporters that Orla Greene would sell it.", []),
    ],
)
def test_opening_names(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """A word that speaks or is told as a person, and sounds like the surname told before, is the surname misspelled."""
    assert expected == keys(text, opening_names)
