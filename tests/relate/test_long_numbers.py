"""Tests of long numbers told twice: one with two digits swapped, and those that are two numbers."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.long_numbers import long_numbers


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("In the harbour 12,900 have slept in shelters.", [12900]),
        ("In the harbour 19,200 have slept in shelters.", [19200]),
        ("In the harbour 12,800 have slept in shelters.", []),
        ("In the harbour shelters 12,900 dogs have slept.", []),
        ("In the harbour 12,900 had slept in shelters last year.", []),
        ("Rents fell in 12,900 towns.", []),
    ],
)
def test_two_digits_that_changed_places(again: str, expected: list[int]) -> None:
    """The same number and one with swapped digits are found where the sentences say the same of no two nouns."""
    copy = f"The harbour shelters host 19,200 people. It rained for a week. {again}"
    relations = long_numbers(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/x")
    assert expected == [relation.roles["again"].value for relation in relations]  # type: ignore[union-attr]
