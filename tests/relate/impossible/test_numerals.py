"""Tests of the linker that finds malformed numerals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.model import Passage
from checker.read import read_text
from checker.relate.impossible.numerals import malformed_numerals


def _found(text: str) -> list[str]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    relations = malformed_numerals(reading, "impossible/malformed-numeral")
    marks = [one for relation in relations for _, one in relation.figures() if isinstance(one, Passage)]
    return [text[one.start : one.end] for one in marks]


@pytest.mark.parametrize(
    ("text", "numeral"),
    [
        ("It has 7,4000 sheep.", "7,4000"),
        ("It cost £310,00, not 2,500.", "310,00"),
        ("It struck 12,7000,000 coins.", "12,7000,000"),
        ("It has 3,00,0 sheep and 1,200 goats.", "3,00,0"),
        ("It has 7200,000 sheep.", "7200,000"),
        ("Profit 410,00 against 390,000.", "410,00"),
    ],
)
def test_misplaced_commas_are_found(text: str, numeral: str) -> None:
    """A group of two or four digits is a digit lost or doubled."""
    assert [numeral] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It has 7,400 sheep, 1,50,000 goats and 12,34,56,789 bees.",
        "Es kostet 12,50 Euro oder 310,00 Mark.",
        "He won 6-4,4-6 on May 5,2014; see pages 12,14 and 310,00.",
        "In 2010,500 people left for 52,1234 and A7,4000.",
        "It cost $4,50 or $0,002.",
    ],
)
def test_other_commas_are_left_alone(text: str) -> None:
    """Lakhs and crores, decimal commas, dates, scores, pages and codes are no malformed numbers."""
    assert [] == _found(text)


@given(st.integers(0, 10**12))
def test_numbers_grouped_in_threes_are_well_formed(number: int) -> None:
    """Whatever the number, its usual print is left alone."""
    assert [] == _found(f"It has {number:,} sheep.")
