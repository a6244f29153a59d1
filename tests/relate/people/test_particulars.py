"""Tests of what a person has just one of: a shirt number, a school year, a seat, a town to be mayor of."""

from collections.abc import Callable

import pytest

from checker.relate.people.particulars import particulars

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No. 16 Owen Tull scored. Tull, wearing No. 61 again, left.", [["16", "61"]]),
        ("World No. 14 Owen Tull lost. Tull, wearing No. 41 again, left.", []),
        ("Year 8 pupil Ines Strand won. Ines, who is in Year 6, sang.", [["8", "6"]]),
        ("Year 8 pupil Ines Strand won. Her brother Owen, who is in Year 6, sang.", []),
        ("The MP for Ellery, Ida Strand, rose. Strand, who has represented Marl since May, sat.", [["ellery", "marl"]]),
        ("The MP for Ellery North, Ida Strand, rose. Strand, MP for Ellery, sat.", [["ellery north", "ellery north"]]),
        ("Ellery Mayor Ida Strand rose. Strand, mayor of Marl, sat.", [["ellery", "marl"]]),
        ("US Mayor Ida Strand rose. Strand, mayor of Marl, sat.", []),
        ("Ellery Mayor Ida Strand rose. Strand, a former mayor of Marl, sat.", []),
    ],
)
def test_particulars(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """What is told of one person twice goes together; a rank in the world, a party and a former post are left out."""
    assert expected == keys(text, particulars)
