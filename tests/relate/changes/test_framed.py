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
            "A stall lets for €2,640, going by the list, up €180 in a year from €2,460.",
            [["€180", "€2,640", "€2,460"]],
        ),
        ("Rope eased 15c to average $3.35, after $3.50 at the last fair.", [["15c", "$3.35", "$3.50"]]),
        (
            "The stock was up 6 percent at 371 cents at noon, having closed at 350 cents on Tuesday.",
            [["6 percent", "371 cents", "350 cents"]],
        ),
        ("The herd, which had numbered 640 in 2019, is now 580, a fall of 60.", [["60", "580", "640"]]),
        # Of another period, of another base, two changes, two things.
        ("The herd grew by 12 in the month to 352, from 340 a year before.", []),
        ("Turnover grew 9% to €612m, against a consensus of €590m.", []),
        ("Turnover grew 9% to €612m and profit fell 3% to €20m from €30m.", []),
        ("A stall lets for €2,640, up €810 in a year, while a shop comes from €2,460.", []),
    ],
)
def test_framed(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A change is found with what it led to and what it came from, and only where the words leave no choice."""
    assert roles == printed(framed, text)
