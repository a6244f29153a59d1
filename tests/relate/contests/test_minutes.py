"""Tests of the linker of minutes told in turn."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.minutes import minutes_in_turn

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Dell went over on 12 minutes, Orr followed on 31 and Hale won it.", [["12 minutes", "31"]]),
        (
            "Dell equalised for Kell on 33. Osk regained the lead on 47 minutes through Orr.",
            [["33", "47 minutes"]],
        ),
        ("Dell scored on 61 minutes. Orr had levelled on 43 minutes.", []),
        ("Dell scored on 61 minutes, and Kell, who followed on 43 points, are third.", []),
        ("Dell scored on 61 minutes. Hale scored on 43 minutes.", []),
    ],
)
def test_minutes_in_turn(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """Two scores are found with their minutes where the second is said to follow or answer the first."""
    assert roles == printed(minutes_in_turn, text)
