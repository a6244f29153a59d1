"""Tests of long numbers told twice: one with two digits swapped, and those that are two numbers."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.long_numbers import long_numbers


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("In the harbour 13,700 have slept in shelters.", [13700]),
        ("In the harbour 17,300 have slept in shelters.", [17300]),
        ("In the harbour 13,800 have slept in shelters.", []),
        ("In the harbour shelters 13,700 dogs have slept.", []),
        ("In the harbour 13,700 had slept in shelters last year.", []),
        ("Rents fell in 13,700 towns.", []),
    ],
)
def test_two_digits_that_changed_places(again: str, expected: list[int]) -> None:
    """The same number and one with swapped digits are found where the sentences say the same of no two nouns."""
    copy = f"The harbour shelters host 17,300 people. It rained for a week. {again}"
    relations = long_numbers(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/x")
    assert expected == [relation.roles["again"].value for relation in relations]  # type: ignore[union-attr]
