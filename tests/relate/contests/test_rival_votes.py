"""Tests of the linkers of winners, runners-up and majorities."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.rival_votes import majority_of_counts, rival_votes

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (rival_votes, "Hale took the seat with 2,318 votes. Her closest rival, Tarn, had 2,104.", [["2,318", "2,104"]]),
        (
            rival_votes,
            "The jury named Oduya baker of the year with 91 points. Velling was runner-up with 88.",
            [["91", "88"]],
        ),
        (rival_votes, "Hale was declared elected with 2,406 votes. Bo Tarn polled 2,214.", [["2,406", "2,214"]]),
        (rival_votes, "Hale was elected with 412 votes. Mrs Tarn got 500 votes in the other ward.", []),
        (rival_votes, "Hale won the game with 2 points. Her closest rival, Tarn, had 24.", []),
        (rival_votes, "Hale took the seat with 2,318 votes. The runner-up in the mayor's race had 2,904.", []),
        (
            majority_of_counts,
            "Hale polled 2,318 votes, Tarn 2,104. She is 41. Her majority of 214 is small.",
            [["214", "2,318", "2,104"]],
        ),
        (
            majority_of_counts,
            "Hale polled 2,318 votes, Tarn 2,104 and Pell 310. Her majority of 2,008 over Pell is small.",
            [["2,008", "2,318", "310"]],
        ),
        (majority_of_counts, "Hale polled 2,318 votes, Tarn 2,104. The party's majority of 31 seats is small.", []),
    ],
)
def test_votes(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The votes of two rivals are found, and a majority with the two counts that it lies between."""
    assert roles == printed(linker, text)
