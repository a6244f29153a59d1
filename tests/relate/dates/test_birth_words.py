"""Tests of which date behind "born" is that of the birth."""

import pytest

from checker.extract import extract
from checker.model import CalendarDate
from checker.read import read_text
from checker.relate.dates.birth_words import is_of_the_birth


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Rook was born in Arl in 1932.", True),
        ("Born in Arl and named after her aunt, in 1932, she sang.", True),
        ("Born Ida Rook, she won six cups between 1932 and 1940.", False),
        ("Born in Arl, she came to Dorn in 1932.", False),
        ("The mill burned in 1932.", True),
    ],
)
def test_a_deed_between_born_and_the_date_is_what_it_dates(text: str, expected: bool) -> None:
    """A verb or "between" before the date says that it is of something else; copy without "born" does not ask."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    sentence = reading.sentences[0]
    date = next(one for one in sentence.mentions if isinstance(one, CalendarDate))
    assert expected == is_of_the_birth(reading, sentence, date)
