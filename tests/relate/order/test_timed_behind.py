"""Tests of the linker of times told of who came in behind whom."""

from collections.abc import Callable

import pytest

from checker.relate.order.timed_behind import timed_behind

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Hale (4:04.51) was second in the 1500m race behind Rosa Pell (4:04.20).", [["4:04.20", "4:04.51"]]),
        ("The race went to Orr, then Cy Rask in 33:20 and Eva Tarn in 33:15.", [["33:20", "33:15"]]),
        ("Ana Hale (4:04.51) was second in the heats of the 1500m race behind Rosa Pell (4:04.20).", []),
        ("Ana Hale (9.51) was second on points behind Rosa Pell (9.80) after the race.", []),
    ],
)
def test_who_came_in_behind(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The time of who came in before stands first, if both ran one race."""
    assert expected == printed(timed_behind, text)
