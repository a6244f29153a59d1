"""Tests of the linkers of what a tally came to."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.outcomes import majorities_of_tallies, shares_of_sides, turnouts_of_tallies

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            majorities_of_tallies,
            "The bill was passed by 63 votes to 44. It went through with a majority of 19.",
            [["19", "63", "44"]],
        ),
        (majorities_of_tallies, "The bill was passed by 63 votes to 44. The party has a majority of 19.", []),
        (
            majorities_of_tallies,
            "The bill was passed by 63 votes to 44. One was lost by 12 votes to 30. That was a majority of 18.",
            [],
        ),
        (
            turnouts_of_tallies,
            "In all 1,340 had voted to strike and 410 against. Of 2,500 papers sent out that was a turnout of 70%.",
            [["70%", "2,500", "1,340", "410"]],
        ),
        (turnouts_of_tallies, "In all 1,340 had voted to strike and 410 against, a turnout of 70%.", []),
        (
            shares_of_sides,
            "The vote went 60% to 40% for the weir. In all 1,203 voted for the weir and 802 for a lock.",
            [["60%", "40%", "1,203", "802"]],
        ),
        (
            shares_of_sides,
            "The vote went from 60% to 40% for the weir. In all 1,203 voted for the weir and 802 for a lock.",
            [],
        ),
    ],
)
def test_outcomes(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """A tally is found with what it is said to come to; of other votes nothing is."""
    assert roles == printed(linker, text)
