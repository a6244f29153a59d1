"""Tests of the youngest and eldest of a family, with the brothers and sisters left behind."""

from collections.abc import Callable

import pytest

from checker.relate.dates.birth_order import birth_order

Printed = Callable[..., list[list[str]]]
DEATH = "Orla Benn died on Friday. She was 81. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{DEATH}The youngest of six children, she is survived by her brother Tom, 88.", [["81", "88"]]),
        (f"{DEATH}The eldest of six children, she is survived by her brother Tom, 78.", [["78", "81"]]),
        (f"{DEATH}The third of six children, she is survived by her brother Tom, 78.", []),
        (f"{DEATH}The youngest of six children, she is survived by a son, Tom, 58.", []),
    ],
)
def test_the_order_of_births(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The younger comes first, the older second."""
    assert expected == printed(birth_order, text)
