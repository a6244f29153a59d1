"""Tests of the linkers of dates and times that are checked by themselves."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.dates.calendar import printed_weekdays, times_off_the_clock


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A gust was logged at 07.83, before the mast broke.", ["07.83"]),
        ("A gust was logged at 07.43, before the mast broke.", []),
        ("The price rose by 07.83 crowns.", []),
        ("The code is 07.83.", []),
    ],
)
def test_dotted_times_off_the_clock_are_found(text: str, found: list[str]) -> None:
    """A nought before the whole part after "at" makes a figure a time of day; a unit after it does not."""
    relations = times_off_the_clock(
        extract(read_text(text, id="copy", source="copy", format="plain")), "impossible/any"
    )
    hours = [dict(relation.figures())["hour"] for relation in relations]
    assert found == [text[one.start : one.end] for one in hours]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It opens on Monday 6 May.", ["Monday 6 May"]),
        ("It opens on Monday (6 May) at noon.", ["Monday (6 May"]),
        ("It opened on 6 May, a Monday, at noon.", ["6 May, a Monday"]),
        ("It opens on Monday (6 May was too soon).", []),
        ("It opens on Monday and shuts on 6 May.", []),
    ],
)
def test_weekdays_are_found_with_their_dates(text: str, found: list[str]) -> None:
    """A weekday goes with the date that it is printed with, in brackets too."""
    relations = printed_weekdays(extract(read_text(text, id="copy", source="copy", format="plain")), "weekday-date/any")
    days = [dict(relation.figures())["day"] for relation in relations]
    assert found == [text[one.start : one.end] for one in days]
