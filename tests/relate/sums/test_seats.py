"""Tests of the linker that finds the seats of parties and how many there are."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.sums.seats import seats_held


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(seats_held(reading, "part-whole/seats"))


def _values(relation: Relation) -> list[int]:
    return [int(one.value or 0) for _, one in relation.figures() if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The Union won 36 of the 64 seats, leaving Labour with 20.", [64, 36, 20]),
        ("The Union won 36 of the 64 seats. Labour took nine and the Greens eight.", [64, 36, 9, 8]),
        ("The council has 64 seats: the Union holds 36, Labour nine and the Greens eight.", [64, 36, 9, 8]),
        ("The Union runs the 64-seat council with 36. Labour has nine.", [64, 36, 9]),
        ("Power lies with the Union, which has 17 of the council's 35 seats; Labour has eleven.", [35, 17, 11]),
    ],
)
def test_the_seats_of_all_parties_are_found(text: str, values: list[int]) -> None:
    """The whole comes first, then each party's seats in order."""
    (relation,) = _found(text)
    assert values == _values(relation)


@pytest.mark.parametrize(
    "text",
    [
        "The Union won 36 of the 64 seats.",
        "The stadium has 64 seats, and the Union has 36 drivers.",
        "The Union won 36 of the 64 seats. Labour lost 20.",
        "The Union won 36 of the 64 seats. Labour had 20 before.",
        "The Union won 36 of the 64 seats. Its 20 drivers held a party.",
        "The Union is forecast to win 36 of the 64 seats, leaving Labour with 20.",
    ],
)
def test_other_figures_are_no_seats(text: str) -> None:
    """Changes, earlier or expected results and other things are not added."""
    assert [] == _found(text)
