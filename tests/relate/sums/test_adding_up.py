"""Tests of adding up figures as they are printed."""

from fractions import Fraction

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.figures import Figure, figures_in
from checker.relate.sums.adding_up import add_up, distance, rounding, sum_of


def _figures(text: str) -> list[Figure]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [one for order, sentence in enumerate(reading.sentences) for one in figures_in(sentence, order)]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("The 12 boats are 7 cutters and 5 sloops.", True),
        ("The 13 boats are 7 cutters and 5 sloops.", False),
        ("The $4.2 million went as $1.4 million and $2.9 million.", True),
        ("The $4.2 million went as $1.4 million and $3.1 million.", False),
    ],
)
def test_parts_add_up_to_their_whole_within_their_rounding(text: str, fits: bool) -> None:
    """Millions to one decimal leave half a decimal each open; whole numbers of things leave nothing."""
    whole, *parts = _figures(text)
    assert fits == add_up(whole, parts)


def test_the_distance_is_that_of_the_figures_as_printed() -> None:
    """What rounding leaves open is told apart from it."""
    whole, *parts = _figures("The $4.2 million went as $1.4 million and $2.9 million.")
    assert Fraction(4_300_000) == sum_of(parts)
    assert Fraction(100_000) == distance(whole, parts)
    assert Fraction(150_000) == rounding((whole, *parts))
