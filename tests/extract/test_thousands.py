"""Tests of thousands that are set apart by a space, and of numbers that only stand side by side."""

from collections.abc import Callable

import pytest

from checker.extract.thousands import with_commas
from checker.model import Quantity


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Thefts fell from 32 410 to 31 240.", "Thefts fell from 32,410 to 31,240."),
        ("Of 1 068 sacks, 12 410 (37%) leaked.", "Of 1,068 sacks, 12,410 (37%) leaked."),
        ("It paid R32 410 for 1 484 sacks.", "It paid R32,410 for 1,484 sacks."),
        ("It sold 12\xa0410 and 3\u202f410 boats.", "It sold 12,410 and 3,410 boats."),
        ("Of 12 000–15 000 people and 6 410–7 300 dogs", "Of 12,000–15,000 people and 6,410–7,300 dogs"),
        ("It cost 1 234 567 crowns, up from 1 134 222.", "It cost 1,234,567 crowns, up from 1,134,222."),
        ("She won the 10 000m.", "She won the 10,000m."),
    ],
)
def test_joins_thousands(copy: str, expected: str) -> None:
    """Groups of digits are one number where the text shows that it prints its numbers so."""
    assert expected == with_commas(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "In 2019 410 boats came.",
        "It flew 15 747s and 50 155mm guns.",
        "In week 12 410 boats came and in week 13 390.",
        "It had 239 239 Retweets.",
        "Call +41 58 928 28 13, +61 413 713 744 or 0300 999 999.",
        "Boston 100 020 000  3 8 0",
        "They bowled 210 190 225.",
        "It sold 1,200 pens, and from 12 410 to 13 390 a year.",
        "May 12\xa0410 boats came.",
    ],
)
def test_leaves_numbers_side_by_side(copy: str) -> None:
    """Two numbers, telephone numbers and rows of figures stay as they are."""
    assert copy == with_commas(copy)


def test_reads_them_as_printed(reading: Callable) -> None:
    """The figure spans the number as it is printed, with its space."""
    copy = "Thefts fell from 32 410 to 31 240."
    figures = [one for one in reading(copy).mentions() if isinstance(one, Quantity)]
    assert [("32 410", 32410), ("31 240", 31240)] == [(copy[one.start : one.end], one.value) for one in figures]
