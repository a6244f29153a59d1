"""Times of day are read, and lengths, ratios and verses are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.calendar.dates import find_dates
from checker.extract.text import tokens
from checker.model import ClockTime


def times(text: str) -> list[ClockTime]:
    """The times of day of a sentence."""
    found = find_dates(tokens(text, 0, len(text)), text)
    return [mention for _, _, mention in found if isinstance(mention, ClockTime)]


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("at 22:30", 22, 30),
        ("at 10.30pm", 22, 30),
        ("at 10:30 a.m.", 10, 30),
        ("at 6 p.m.", 18, 0),
        ("at 12 a.m.", 0, 0),
        ("at 12:15 p.m.", 12, 15),
        ("by 0900 GMT", 9, 0),
        ("at 1430 hours", 14, 30),
        ("at 12.30 BST", 12, 30),
        ("at 10 o'clock", 10, 0),
        ("at 13:30 p.m.", 13, 30),
        ("at 24:00", 24, 0),
    ],
)
def test_times(text: str, hour: int, minute: int) -> None:
    """A time is read on the clock of 24 hours."""
    (one,) = times(f"The gates open {text} today.")
    assert (hour, minute, True) == (one.hour, one.minute, one.possible)


@pytest.mark.parametrize(
    "text", ["closes at 27:15", "opens at 12:75", "starts at 15 p.m.", "ends at 24:10", "at 12.75pm"]
)
def test_impossible_times(text: str) -> None:
    """A time that no clock shows is read and marked, where the words say that it is one."""
    (one,) = times(f"The park {text} every day.")
    assert not one.possible


@pytest.mark.parametrize(
    "text",
    [
        "She won in 2:09:15 at last.",
        "Mix them 3:1 with sand.",
        "He quoted John 3:16 twice.",
        "They lost 31:40 in the final.",
        "He scored at 65:30 of the second half.",
        "They ran it in 27:35 flat.",
        "After 1500 hours of work it flew.",
        "Case 5:24-cv-0785 was closed.",
        "Number 10 am pleased.",
        "Page 12-24-18 PM file",
    ],
)
def test_look_alikes_are_no_times(text: str) -> None:
    """Lengths, ratios, verses, playing time and file numbers are no times of day."""
    assert [] == times(text)


def test_both_ends_of_a_range_take_the_afternoon() -> None:
    """In "6-8 p.m." both are afternoon hours."""
    assert [18, 20] == [one.hour for one in times("Open 6-8 p.m. daily.")]


def test_year_that_is_a_time() -> None:
    """Before a time zone, four figures are no year."""
    text = "It begins at 2004 GMT tonight."
    assert [(20, 4)] == [(one.hour, one.minute) for one in times(text)]


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_minute_is_read_back(hour: int, minute: int) -> None:
    """Any time of day in figures gives its hour and minute."""
    (one,) = times(f"The doors open at {hour:02}:{minute:02} and close late.")
    assert (hour, minute, True) == (one.hour, one.minute, one.possible)


def test_a_range_of_two_clocks_is_no_time() -> None:
    """The 15 of "15-9 pm" is of no clock that the 9 is of."""
    assert [21] == [one.hour for one in times("It runs 15-9 pm shifts.")]
