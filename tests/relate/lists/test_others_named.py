"""Tests of the linker that finds one of a number of things with the others that are named."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.others_named import others_named


def _found(text: str) -> list[list[str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in others_named(reading, "r")]


def test_one_and_the_others() -> None:
    """The number is found with the word for the one and the names of the others."""
    text = "Tarsk is one of four clubs. It has won. The others are Holm, Velling and Brand."
    assert [{"four", "one", "Holm", "Velling", "Brand"}] == [set(one) for one in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Tarsk is one of four clubs. The others include Holm, Velling and Brand.",
        "Tarsk is one of four clubs. The other judges are Holm, Velling and Brand.",
        "Tarsk has four clubs. The others are Holm, Velling and Brand.",
    ],
)
def test_others_of_something_else(text: str) -> None:
    """Nothing is found where the list is open, of other things, or where no one of them is told."""
    assert [] == _found(text)
