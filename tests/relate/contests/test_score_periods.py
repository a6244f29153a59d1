"""Tests of the linkers of scores of one game."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.score_periods import half_and_final, legs_and_aggregate

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (half_and_final, "Park came back to win 27-24. At the interval they had trailed 3-15.", [["3-15", "27-24"]]),
        (half_and_final, "Park won 27-24. Last week they had trailed 3-15 at the interval.", []),
        (half_and_final, "The girls led 21-10 at the half. The boys won 18-9.", []),
        (
            legs_and_aggregate,
            "Holm went out 4-3 on aggregate. They won the first leg 2-1 but lost 3-1 on Thursday.",
            [["4-3", "2-1", "3-1"]],
        ),
        (
            legs_and_aggregate,
            "Holm went out 4-3 on aggregate after penalties. They won the first leg 2-1 but lost 2-0.",
            [],
        ),
    ],
)
def test_scores(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """A half-time score is found with the final one, and an aggregate with its two legs."""
    assert roles == printed(linker, text)
