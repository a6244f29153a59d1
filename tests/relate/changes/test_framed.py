"""Tests of the linker of changes whose figures are told apart by the words before them."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.changes.framed import framed

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "A barge sells for €412,000, going by the list, up €37,000 in a year from €375,000.",
            [["€37,000", "€412,000", "€375,000"]],
        ),
        ("Twine slipped 20c to average $5.40, after $5.60 at the last fair.", [["20c", "$5.40", "$5.60"]]),
        (
            "The shares were up 8 percent at 243 pence by noon, having closed at 225 pence the day before.",
            [["8 percent", "243 pence", "225 pence"]],
        ),
        ("The club, which had stood at 4,120 in 2019, is now 3,710, a fall of 410.", [["410", "3,710", "4,120"]]),
        # Of another period, of another base, two changes, two things.
        ("The count rose by 2,000 in the month to 436,500, compared with 470,700 a year earlier.", []),
        ("Sales rose 11% to $1.84 billion, against a consensus of $1.79 billion.", []),
        ("Sales rose 11% to $1.84 billion and profit fell 3% to $0.2 billion from $0.3 billion.", []),
        ("A barge sells for €412,000, up €27,000 in a year, while a mast comes from €375,000.", []),
    ],
)
def test_framed(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A change is found with what it led to and what it came from, and only where the words leave no choice."""
    assert roles == printed(framed, text)
