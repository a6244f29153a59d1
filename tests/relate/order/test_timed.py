"""Tests of the linker of places in a race with their times."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.timed import gaps_of_times, timed_places

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            timed_places,
            "Hale won the race in 2hr 26min 41sec. Tarn was second in 2:29:13.",
            [["2hr 26min 41sec", "2:29:13"]],
        ),
        (timed_places, "Hale won the 1,500 metres in 4:02.31; Tarn took silver in 4:03.77.", [["4:02.31", "4:03.77"]]),
        (
            timed_places,
            "Hale won the race in the rain. She clocked 27:14.6 and Tarn was second in 27:16.1.",
            [["27:14.6", "27:16.1"]],
        ),
        (
            gaps_of_times,
            "Hale won the race in 2:28:14. Velling was second in 2:28:51, 37 seconds adrift.",
            [["2:28:14", "2:28:51", "37"]],
        ),
        (gaps_of_times, "Hale won the race in 2:28:14. Velling was second in 2:28:51, with 37 behind.", []),
        (
            gaps_of_times,
            "Hale won the race in 2:28:14. Velling, the 2022 champion, was 37 seconds back in 2:28:51.",
            [["2:28:14", "2:28:51", "37"]],
        ),
        (
            gaps_of_times,
            "Ali, clocking 4:16.04 to regain the 1,500 metres title, fell. Di was timed at 4:16.45, 0.41 seconds back.",
            [["4:16.04", "4:16.45", "0.41"]],
        ),
        (gaps_of_times, "Hale won the race in 2:28:14. In the women's, Velling was 37 seconds back in 2:48:51.", []),
        (timed_places, "Hale won the race in 2:26:41. The next race was won by Tarn in 2:11:13.", []),
        (timed_places, "The race starts at 7:30, and the second in the series at 8:15.", []),
    ],
)
def test_times(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """Two places of one race are found with their times."""
    assert roles == printed(linker, text)
