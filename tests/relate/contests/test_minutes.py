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
        ("Dell went over on 52 minutes, Orr followed on 63 and Hale won it.", [["52 minutes", "63"]]),
        (
            "Dell drew Kell level on 24. The visitors had the lead back on 38 minutes through Orr.",
            [["24", "38 minutes"]],
        ),
        ("Dell scored on 52 minutes. Orr had levelled on 43 minutes.", []),
        ("Dell scored on 52 minutes, and Kell, who followed on 43 points, are third.", []),
        ("Dell scored on 52 minutes. Hale scored on 43 minutes.", []),
    ],
)
def test_minutes_in_turn(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """Two scores are found with their minutes where the second is said to follow or answer the first."""
    assert roles == printed(minutes_in_turn, text)
