"""Tests of dates as stretches of days and of lengths of time."""

from datetime import date
from fractions import Fraction

import pytest

from checker.extract import extract
from checker.intervals import Interval
from checker.judge.timeline import days_of, full_years, in_units, length, minutes_between, passages, when_written
from checker.model import Block, ClockTime, Document, Mention, Reading, SourceMap
from checker.precision import HARD, SOFT

DATED = "Published: 1 June 2019\n"


def _reading(text: str) -> Reading:
    return extract(Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text)))


def _mention(reading: Reading, words: str) -> Mention:
    text = reading.document.text
    return next(one for one in reading.mentions() if text[one.start : one.end] == words)


@pytest.mark.parametrize(("text", "days"), [("It shut.", None), (f"{DATED}It shut in 2001.", date(2019, 6, 1))])
def test_when_copy_was_written(text: str, days: date | None) -> None:
    """The day of the copy is that which it states, and unknown where it states none."""
    assert (None if days is None else (days, days)) == when_written(_reading(text))


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("9 May 2015", date(2015, 5, 9), date(2015, 5, 9)),
        ("February 2016", date(2016, 2, 1), date(2016, 2, 29)),
        ("1999", date(1999, 1, 1), date(1999, 12, 31)),
        ("last year", date(2018, 1, 1), date(2018, 12, 31)),
        ("yesterday", date(2019, 5, 30), date(2019, 6, 1)),
    ],
)
def test_the_days_of_a_date(words: str, first: date, last: date) -> None:
    """A date is one day, a month or year all of its days, and a relative one goes by the day of the copy."""
    reading = _reading(f"{DATED}The bridge shut {words} after a storm.")
    assert (first, last) == days_of(reading, _mention(reading, words))


@pytest.mark.parametrize(
    ("start", "end", "low", "high"),
    [
        ("3 June 2014", "20 June 2014", 17, 17),
        ("3 June 2014", "20 June", 17, 17),
        ("20 December 2014", "4 January", 15, 15),
        ("1998", "1999", 1, 729),
    ],
)
def test_the_days_that_passed(start: str, end: str, low: int, high: int) -> None:
    """Between two years may lie one day or nearly two; an end without a year is first the next after the start."""
    reading = _reading(f"The strike went on from {start} to {end}.")
    found = passages(reading, _mention(reading, start), _mention(reading, end))
    assert Interval(Fraction(low), Fraction(high)) == found[0]


@pytest.mark.parametrize(
    ("copy", "days"),
    [
        (f"{DATED}It shut on 28 February 2017 and reopened on 5 April.", (36, 401, 766)),
        (f"{DATED}It shut on 28 February 2017 and reopened on Thursday 5 April.", (401,)),
        (f"{DATED}It shut on 28 February 2017 and reopened on Monday 5 April.", (36, 401, 766)),
    ],
)
def test_an_end_without_a_year_may_lie_years_on(copy: str, days: tuple[int, ...]) -> None:
    """A date without a year lies in any year from the one named to that of the copy which its weekday fits."""
    reading = _reading(copy)
    start, end = [one for one in reading.mentions() if one.start > len(DATED)]
    assert tuple(Interval.point(day) for day in days) == passages(reading, start, end)


def test_an_end_without_a_year_in_copy_of_no_day_may_lie_years_on() -> None:
    """Where nothing says when the copy was written, the weekday alone tells the years that may be meant."""
    reading = _reading("It shut on 28 February 2022 and reopened on Saturday 5 April.")
    start, end = reading.mentions()
    assert 1132 == passages(reading, start, end)[0].low


@pytest.mark.parametrize(
    ("start", "end", "minutes"), [("9.15am", "10am", 45), ("11pm", "1am", 120), ("16:20", "17:05", 45)]
)
def test_the_minutes_between_times(start: str, end: str, minutes: int) -> None:
    """From one time of day to the next time the clock shows the other, over midnight too."""
    reading = _reading(f"It went on from {start} to {end}.")
    one, other = _mention(reading, start), _mention(reading, end)
    assert isinstance(one, ClockTime)
    assert isinstance(other, ClockTime)
    assert (minutes,) == minutes_between(reading, one, other)


def test_a_time_that_does_not_say_which_half_of_the_day_may_be_in_either() -> None:
    """From "7 p.m." to "10:40" may be the same evening or the next morning."""
    reading = _reading("It went on from 7 p.m. to 10:40, they said.")
    one, other = _mention(reading, "7 p.m."), _mention(reading, "10:40")
    assert isinstance(one, ClockTime)
    assert isinstance(other, ClockTime)
    assert {940, 220} == set(minutes_between(reading, one, other))


@pytest.mark.parametrize(
    ("width", "low", "high"), [(SOFT, Fraction(17, 2), Fraction(10)), (HARD, Fraction(8), Fraction(10))]
)
def test_what_a_length_leaves_open(width: str, low: Fraction, high: Fraction) -> None:
    """Nine years are eight and a half to ten to an ordinary reader, and no less than eight however counted."""
    reading = _reading("He ruled for nine years in all.")
    year = Fraction(36525, 100)
    assert Interval(low * year, high * year) == length(_mention(reading, "nine years"), width)


def test_what_a_part_of_an_hour_leaves_open() -> None:
    """Three-quarters of an hour are no hour and a half, however counted."""
    reading = _reading("It sank three-quarters of an hour into the crossing.")
    found = length(_mention(reading, "three-quarters of an hour"), HARD)
    assert found is not None
    assert found.high is not None
    assert found.high < Fraction(3, 2) / 24


@pytest.mark.parametrize(("days", "unit", "number"), [(365, "year", 1), (61, "month", 2), (17, "day", 17)])
def test_days_in_a_unit(days: int, unit: str, number: int) -> None:
    """Days are given in a unit, rounded."""
    assert number == in_units(Interval.point(days), unit)


@pytest.mark.parametrize(("day", "years"), [(date(2019, 5, 1), 87), (date(2019, 5, 2), 88)])
def test_full_years_change_on_the_birthday(day: date, years: int) -> None:
    """A year is full on the birthday, not the day before."""
    assert years == full_years(date(1931, 5, 2), day)
