"""Tests of ages given to people by name: told twice, and beside the date of birth."""

import pytest

from checker.extract import extract
from checker.model import CalendarDate, Quantity, Reading, Relation
from checker.read import read_text
from checker.relate.dates.ages import LINKERS, ages_told_twice, named_births


def _reading(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


def _texts(reading: Reading, relations: list[Relation]) -> list[tuple[str, ...]]:
    text = reading.document.text
    return [
        tuple(
            text[filler.start : filler.end]
            for filler in relation.roles.values()
            if isinstance(filler, Quantity | CalendarDate)
        )
        for relation in relations
    ]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Ada Tarnell, 34, sang. The 37-year-old Tarnell won.", [("34", "37-year-old")]),
        ("Ada Tarnell, aged 34, sang. Tarnell, 34, won. Tarnell, 35, left.", [("34", "34"), ("34", "35")]),
        ("Ada Tarnell, 34, sang. Tarnell, then 29, had lost.", []),
        ("Ada Tarnell, 34, sang. Bo Grenning, 37, won.", []),
        ("Ada Tarnell, 34, sang. Ben Tarnell, 37, won.", []),
        ("Ada Tarnell, 34, sang in 2013. In 2003, 24-year-old Tarnell won.", []),
        ('Ada Tarnell, 34, sang. The 24-year-old Ada "Bee" Tarnell won.', []),
        ("Jane Doe, 34, sang. Jane Doe, 22, won.", []),
        ("Ada Tarnell, 34, sang. The 12-year-old son of Tarnell won.", []),
    ],
)
def test_two_ages_of_one_name(text: str, pairs: list[tuple[str, str]]) -> None:
    """A name's first age is paired with its later ones, and with nobody else's."""
    reading = _reading(text)
    assert pairs == _texts(reading, list(ages_told_twice(reading, "age/told-twice")))


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Ada Tarnell, 34, sang. Tarnell, who was born in May 1987, won.", [("May 1987", "34")]),
        ("Ada Tarnell, 34, sang. Her mother was born in May 1957.", []),
        ("Ada Tarnell, 34, died. Tarnell was born in May 1987.", []),
        ("Ada Tarnell, 34, sang. Tarnell won in May 2017.", []),
    ],
)
def test_the_age_and_the_birth_of_one_name(text: str, pairs: list[tuple[str, str]]) -> None:
    """A date of birth is tied to the age of the name that it follows, where nobody has died."""
    reading = _reading(text)
    assert pairs == _texts(reading, list(named_births(reading, "age/born-by-name")))


def test_the_linkers_are_named() -> None:
    """Rules find both linkers by name."""
    assert ["ages-told-twice", "named-births"] == sorted(LINKERS)
