"""Tests of the linker of ages in a headline and in the body."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.told.headline_ages import headline_ages

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Boy, 7, saved from weir\n\nA nine-year-old boy was pulled out at Marl.", ["7", "nine-year-old"]),
        ("7-YEAR-OLD BOY SAVED FROM WEIR\nA nine-year-old boy was pulled out.", ["7-YEAR-OLD", "nine-year-old"]),
        ("Boy, 7, saved from weir\n\nA nine-year-old girl pulled her brother out at Marl.", []),
        ("Boy, 7, saved from weir\n\nA nine-year-old boy and a 12-year-old boy pulled him out.", []),
        ("Boy, 7, saved from weir\n\nA nine-year-old boy fell in too. Tom, a seven-year-old, is well.", []),
    ],
)
def test_headline_ages(printed: Printed, text: str, ages: list[str]) -> None:
    """An age of the headline is held against that of the only such person of the body."""
    assert ([ages] if ages else []) == printed(headline_ages, text)
