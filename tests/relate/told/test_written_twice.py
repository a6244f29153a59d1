"""Tests of numbers in words with their digits behind them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.written_twice import words_and_digits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tenant has thirty (30) days.", [["thirty", "30"]]),
        ("The tenant has thirty (13) days.", [["thirty", "13"]]),
        ("The tenant has thirty (13) full days.", [["thirty", "13"]]),
        ("The tenant of room thirty (13) goes.", []),
        ("The eldest of the twelve (14) is tall.", []),  # an age
        ("The tenant has thirty (2) days.", []),  # a note
        ("The tenant has 30 (13) days.", []),
    ],
)
def test_digits_in_brackets_are_the_number_in_words(text: str, expected: list[list[str]]) -> None:
    """Digits in brackets between a number in words and what it counts are that number."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [
        [text[one.start : one.end] for _, one in relation.figures()] for relation in words_and_digits(reading, "a/b")
    ]
    assert expected == found
