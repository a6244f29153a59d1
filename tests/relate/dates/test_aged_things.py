"""Tests of the linker of the age of a thing and the year in which it was built."""

from collections.abc import Callable

import pytest

from checker.relate.dates.aged_things import aged_things

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crews will move a 96-year-old iron bridge. That bridge went up in 1929.", [["96-year-old", "1929"]]),
        ("A fire gutted the 61-year-old mill. It was built in 1985.", [["61-year-old", "1985"]]),
        ("A fire gutted the 61-year-old mill. The first mill was built in 1885.", []),
        ("The 61-year-old mill burned. The mill was built in 1885 and the mill was opened in 1964.", []),
        ("The 61-year-old mill owner was away. The mill was built in 1885.", []),
    ],
)
def test_the_age_of_a_thing(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The thing is named again with its one year, or is "it" in the next sentence."""
    assert expected == printed(aged_things, text)
