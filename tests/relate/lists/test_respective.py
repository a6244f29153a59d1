"""Tests of the linker that pairs names and values before "respectively"."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.respective import values_respectively


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Sales in Tarsk and Holm fell 3% and 7% respectively.", [(2, 2)]),
        ("Sales in Tarsk, Velling and Holm fell 3% and 7% respectively.", [(3, 2)]),
        ("It made 46 and 57 tonnes in 1987 and 1988 respectively.", [(2, 2)]),
        ("Sales and profit in Tarsk, Velling and Holm fell 3% and 7% respectively.", []),
        ("Sales in Tarsk, Velling and Holm fell by 20, seven and one respectively.", []),
        ("Sales fell 3% and 7% respectively.", []),
    ],
)
def test_names_and_values(text: str, counts: list[tuple[int, int]]) -> None:
    """One list of names and one of values are paired; where other words are joined, nothing is."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = []
    for relation in values_respectively(reading, "r"):
        roles = [role for role, _ in relation.figures()]
        found.append((roles.count("named"), roles.count("values")))
    assert counts == found
