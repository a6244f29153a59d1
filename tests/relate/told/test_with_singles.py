"""Numbers of people told with single ones are the numbers that they are together."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.told.with_singles import tells_with_singles, with_singles


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Two divers and a cook drowned.", {3}),
        ("Two police officers, a clerk and the gunman drowned.", {4}),
        ("A man, a woman and two children drowned.", {3, 4}),
        ("A couple and their two children drowned.", {4}),
        ("Ida Strand and her two sons drowned.", {3}),
        ("Two sons and Ida Strand drowned.", {3}),
        ("Two divers from Arl and a 43-year-old man drowned.", {3}),
        ("Two divers, a cook said, drowned.", set()),
        ("Two divers and a boat were lost.", set()),
        ("Two boats and a diver were lost.", set()),
    ],
)
def test_single_people_beside_those_counted(told: str, expected: set[int]) -> None:
    """Single people count where "and" joins them to people who are counted."""
    found = with_singles(extract(read_text(told, id="t", source="t", format="plain")))
    assert expected == {int(total) for totals in found.values() for total in totals}


def test_a_number_with_single_ones_itself() -> None:
    """A number that stands with single ones is told again by the number that they are together, and by no other."""
    reading = extract(read_text("Two divers and a cook drowned.", id="t", source="t", format="plain"))
    head = next(one for one in reading.mentions() if isinstance(one, Quantity))
    assert (True, False) == tuple(tells_with_singles(reading, head, (Fraction(other),)) for other in (3, 4))
