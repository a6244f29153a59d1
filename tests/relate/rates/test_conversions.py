"""Tests of the linker of measures told again in another unit."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.rates.conversions import conversions_nearby


def _found(text: str) -> list[tuple[float, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        (float(roles["stated"].value or 0), float(roles["converted"].value or 0))
        for relation in conversions_nearby(reading, "conversion/told-nearby")
        if (roles := {role: one for role, one in relation.figures() if isinstance(one, Quantity)})
    ]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ((640.0, 340.0), "Fire took 640 acres of the heath, the brigade said, or about 340 hectares."),
        ((120.0, 42.0), "The spire is 120 feet high. At 42 metres, it is the tallest in Tagara."),
        ((28.0, 45.0), "The road to Arl is 28 miles long. Snow lay on all 45 kilometres of it."),
    ],
)
def test_a_measure_is_tied_to_the_one_it_tells_again(expected: tuple[float, float], text: str) -> None:
    """By "or" after some words, by "At 42 metres, it is the tallest", and without a word where it fits."""
    assert [expected] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fire took 640 acres of the heath and 340 hectares of pine.",
        "Walkers may choose 14 miles, with lunch at Arl, or 18 kilometres.",
        "The spire is 120 feet high. At 42 metres, the stair ends.",
        "The road is 25 miles long. The railway, at 31 kilometres, is shorter.",
    ],
)
def test_measures_of_two_things_are_not_tied(text: str) -> None:
    """Measures that are merely told beside each other, and that do not fit, are of different things."""
    assert [] == _found(text)
