"""Tests of the linkers of votes by name."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.roll_calls import named_sides, named_votes

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            named_votes,
            "It was put. For: Cllrs Hale, Tarn and Oduya (3). Against: the others (2).",
            [["Cllrs Hale", "Tarn", "Oduya", "3"]],
        ),
        (named_votes, "Ayes 2 (Hale, Tarn); noes 1 (Pell).", [["Hale", "Tarn", "2"], ["Pell", "1"]]),
        (named_votes, "For: Cllrs Hale, Tarn and three others (5).", []),
        (
            named_sides,
            "Voting yes: Hale, Tarn. Voting no: Pell. Motion carried 2-1.",
            [["Hale", "Tarn", "2-1"], ["Pell", "2-1"]],
        ),
        (
            named_sides,
            "The board approved it by three votes to two. Hale and Tarn voted no, saying it was late.",
            [["Hale", "Tarn", "two"]],
        ),
        (named_sides, "Hale and Tarn voted no. The board then voted 5-1 to go home.", []),
        (named_sides, "The board approved it 5-3. Hale and Tarn voted against, as did the Greens.", []),
    ],
)
def test_names(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The names of a side are found with the number beside them, or with that side of a tally."""
    assert roles == printed(linker, text)
