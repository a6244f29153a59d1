"""Tests of the linker of the day of an offence and what came of it."""

from collections.abc import Callable

import pytest

from checker.relate.dates.prosecuted import prosecuted

Printed = Callable[..., list[list[str]]]
OFFENCE = "According to the evidence, on May 9, 2023, the shop was robbed. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{OFFENCE}He was arrested in Osk on April 26, 2023.", [["May 9, 2023", "April 26, 2023"]]),
        (f"He was convicted of robbery on April 26, 2023. {OFFENCE}", [["May 9, 2023", "April 26, 2023"]]),
        (f"{OFFENCE}He had been arrested on April 26, 2023.", []),
        (f"{OFFENCE}{OFFENCE.replace('May 9', 'March 3')}He was arrested on April 26, 2023.", []),
        (f"He was arrested on April 26, 2023. {OFFENCE}", []),
    ],
)
def test_what_came_of_an_offence(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """There is one day of the offence in the copy, and the arrest is told after it."""
    assert expected == printed(prosecuted, text)
