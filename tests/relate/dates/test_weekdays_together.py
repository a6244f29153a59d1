"""Tests of the linker of weekdays that are printed with days of the month and no year."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.dates.weekdays_together import weekdays_together

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It began on Tuesday, April 7. It ends on Friday, June 27.", [["Tuesday, April 7", "Friday, June 27"]]),
        (
            "It opens on Friday, 5 May. Pigs come on Saturday, 6 May, cows on Sunday, 8 May.",
            [["Friday, 5 May", "Saturday, 6 May"], ["Friday, 5 May", "Sunday, 8 May"]],
        ),
        (
            "It shuts on Friday, 29 December, and opens on Monday, 1 January.",
            [["Friday, 29 December", "Monday, 1 January"]],
        ),
        ("It opens on Friday, 5 May. Last year it opened on Friday, 6 May.", []),
        ("It opens on Friday, 5 September. The spring one is on Monday, 6 April.", []),
        ("It opens on Friday, 5 May 2023. Pigs come on Sunday, 8 May 2023.", []),
    ],
)
def test_weekdays_together(printed: Printed, text: str, days: list[list[str]]) -> None:
    """Each day is found with one of those that the most go with, where all are of one year or of its turn."""
    assert days == printed(weekdays_together, text)
