"""Tests of the linker of a rise or fall told with what it led to, and the value before it told elsewhere."""

from collections.abc import Callable

import pytest

from checker.relate.changes.moved_by import moved_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fare was £3.20 and has been raised by 40p to £3.40.", [["40p", "£3.40", "£3.20"]]),
        ("The toll was £3.20, while the fare was raised by 40p to £3.40.", []),
        ("Rents of the mill rose 40 crowns to 310 and those of the inn rose 20 crowns to 340.", []),
        (
            "The choir had 2,400 members in May. The roll has since fallen by 310, to 2,190.",
            [["310", "2,190", "2,400"]],
        ),
        (
            "The rate rose 0.2 percentage points in March to 4.3 percent. In February the rate was 4.5 percent.",
            [["0.2 percentage points", "4.3 percent", "4.5 percent"]],
        ),
        ("The rate rose 0.2 percentage points in March to 4.3 percent. In May the rate was 4.7 percent.", []),
    ],
)
def test_moved_by(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The change is found with what it led to and the one value before it that must be meant."""
    assert expected == printed(moved_by, text)
