"""Tests of the linker that finds names before the number that counts them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.listed_before import lists_before


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Norvia, Drenmark and Holm, the four countries that signed, met.", [3]),
        ("Ana Hale and Bo Tarn were the two winners.", [2]),
        ("Norvia, Drenmark and Holm, three of the countries, met.", []),
        ("Norvia, Drenmark and Holm are the four of five that signed.", []),
        ("Hale of Norvia and Tarn of Holm, the three winners, met.", [2]),
    ],
)
def test_names_before_their_number(text: str, counts: list[int]) -> None:
    """Only names right before "the four" are counted, and no part of a larger number."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [sum(role == "items" for role, _ in one.figures()) for one in lists_before(reading, "r")]
    assert counts == found
