"""Dates and years are read with their parts, and look-alikes are left alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.calendar.dates import find_dates
from checker.extract.text import tokens
from checker.model import CalendarDate, ClockTime

MONTHS = ("January February March April May June July August September October November December").split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def dates(text: str) -> list[CalendarDate]:
    """The calendar dates of a sentence."""
    found = find_dates(tokens(text, 0, len(text)), text)
    return [mention for _, _, mention in found if isinstance(mention, CalendarDate)]


def printed(text: str) -> list[str]:
    """The dates of a sentence as they are printed in it."""
    return [text[one.start : one.end] for one in dates(text)]


def parts(one: CalendarDate) -> tuple[int | None, int | None, int | None, int | None]:
    """Year, month, day and weekday of a date."""
    return one.year, one.month, one.day, one.weekday


def test_full_date_with_weekday() -> None:
    """A weekday, day, month and year in American order are one date."""
    (one,) = dates("The council met on Saturday, May 9, 2015, in Lower Marling.")
    assert (2015, 5, 9, 5) == parts(one)


def test_abbreviated_date() -> None:
    """Abbreviations with full stops belong to the date."""
    assert ["Tues., Sept. 25, 2000"] == printed("It rained on Tues., Sept. 25, 2000, all day.")


def test_british_order_without_year() -> None:
    """Weekday, day and month are one date without a year."""
    (one,) = dates("Trains stop on Tuesday 8 March at noon.")
    assert (None, 3, 8, 1) == parts(one)


def test_ordinal_day_of_month() -> None:
    """The words "the 4th of March" are one date with its article."""
    assert ["the 4th of March"] == printed("It opened on the 4th of March after a delay.")


def test_range_over_two_weekdays_takes_the_month_over() -> None:
    """In "Thursday 4 to Saturday 6 July" both days are dates in July."""
    first, last = dates("The fair runs from Thursday 4 to Saturday 6 July in the park.")
    assert [(None, 7, 4, 3), (None, 7, 6, 5)] == [parts(first), parts(last)]


def test_hyphenated_days_are_one_date() -> None:
    """Days joined by a hyphen are one date that ends on another day."""
    (one,) = dates("The fair runs July 4-6, 2024, in the park.")
    assert ((2024, 7, 4, None), 6) == (parts(one), one.day_end)


def test_days_after_a_month() -> None:
    """Two days after a month are two dates; the second is its number alone."""
    assert ["July 8", "9"] == printed("The court sits on July 8 and 9.")


def test_number_of_things_after_a_month_is_no_day() -> None:
    """A number that counts what follows it is not taken for a second day."""
    assert ["July 8"] == printed("Two died on July 8 and 9 people were hurt.")


def test_number_after_in_month_counts() -> None:
    """A sentence that begins "In April 31 people" speaks of people, not of an impossible day."""
    (one,) = dates("In April 31 people applied.")
    assert ((None, 4, None, None), True) == (parts(one), one.possible)


def test_weekday_and_date_of_something_else() -> None:
    """A date that stands before a noun may not belong to the weekday before the comma."""
    assert ["Tuesday", "Sept. 11"] == printed("On Tuesday, Sept. 11 families met the mayor.")
    assert ["Tuesday, Sept. 11"] == printed("On Tuesday, Sept. 11, families met the mayor.")


def test_iso_date_with_weekday_in_brackets() -> None:
    """The weekday in brackets belongs to the date before it."""
    (one,) = dates("Filed 2016-12-29 (Thursday) at the county court.")
    assert (2016, 12, 29, 3) == parts(one)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("27/06/2024", (2024, 6, 27, None)),
        ("06/27/2024", (2024, 6, 27, None)),
        ("06/07/2024", (2024, None, None, None)),
        ("07/07/2024", (2024, 7, 7, None)),
    ],
)
def test_slashed_dates(text: str, expected: tuple[int | None, ...]) -> None:
    """A date in figures is only read where day and month cannot change places."""
    (one,) = dates(f"Signed on {text} by both.")
    assert expected == parts(one)


@pytest.mark.parametrize("text", ["31 April", "30 February 1976", "29 February 2023", "April 31, 1991", "on March 67"])
def test_impossible_days(text: str) -> None:
    """A day that no calendar has is read, and marked as impossible."""
    (one,) = dates(f"It closed {text}, they said.")
    assert not one.possible


@pytest.mark.parametrize("text", ["29 February", "29 February 2024", "Feb. 29, 2000", "31 May"])
def test_rare_days_are_possible(text: str) -> None:
    """Leap days are possible in leap years and without a year."""
    (one,) = dates(f"She was born on {text} in Ostrel.")
    assert one.possible


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May was not there.",
        "You may 10 times try.",
        "They march in step.",
        "The Sunday Times was there.",
        "He shops on Black Friday.",
        "Fans of Sheffield Wednesday sang.",
        "April Jones won.",
        "The shares of the Sun rose.",
        "He sat in the sun.",
        "It cost $2004 in all.",
        "About 2000 people came.",
        "The 1500m was next.",
        "She won the 2000 Guineas.",
        "Call 555-2004 now.",
        "It stands at 2001 Maple Street.",
        "See www.example.org/set-for-november-13-in-town",
    ],
)
def test_look_alikes_are_no_dates(text: str) -> None:
    """Names, verbs, amounts and numbers of other things are left alone."""
    assert [] == printed(text)


@pytest.mark.parametrize(
    ("text", "year", "step"),
    [
        ("in 2004", 2004, 0),
        ("since 1986", 1986, 0),
        ("(1999)", 1999, 0),
        ("the 2004-05 season", 2004, 0),
        ("for 2023/24", 2023, 0),
        ("in FY2024", 2024, 0),
        ("in fiscal 2024", 2024, 0),
        ("in the 1990s", 1990, 10),
        ("in the '90s", 1990, 10),
        ("in the 19th century", 1800, 100),
        ("in mid-2004", 2004, 0),
        ("of 1066", 1066, 0),
        ("the 1986 figures", 1986, 0),
    ],
)
def test_years(text: str, year: int, step: int) -> None:
    """Years, seasons, decades and centuries are read as what they begin with."""
    (one,) = dates(f"It was sold {text} again.")
    assert ("year", year, step) == (one.kind, one.year, one.century_step)


def test_possessive_year_ends_before_the_s() -> None:
    """The mention of "2004's" is the year alone."""
    assert ["2004"] == printed("It was 2004's best book.")


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("yesterday", "yesterday"),
        ("last week", "last week"),
        ("a year earlier", "a year earlier"),
        ("the previous month", "the previous month"),
        ("this year's", "this year"),
        ("last Friday", "last friday"),
        ("in the third quarter", "third quarter"),
        ("in the first half of last year", "first half of last year"),
    ],
)
def test_relative_dates(text: str, relative: str) -> None:
    """Words that place a date by the day of writing are kept as they are."""
    (one,) = dates(f"Sales fell {text} again.")
    assert relative == one.relative


def test_the_last_year_is_a_length_of_time() -> None:
    """A length of time such as "over the last year" names no date."""
    assert [] == printed("Prices rose over the last year.")


def test_quarter_of_a_year() -> None:
    """A quarter with its year keeps both."""
    (one,) = dates("Rain was rare in the second quarter of 1998.")
    assert (1998, "second quarter") == (one.year, one.relative)


def test_month_and_year() -> None:
    """A month may have its year, but a round number of people after a month is no year."""
    assert [(2024, 3, None, None)] == [parts(one) for one in dates("It closed in March 2024 for good.")]
    assert ["March"] == printed("In March 2000 people fled the town.")


@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)), st.integers(0, 6))
def test_every_day_is_read_back(day: date, style: int) -> None:
    """Any date in any usual style gives its year, month, day and weekday, and nothing else."""
    month, short, weekday = MONTHS[day.month - 1], SHORT[day.month - 1], WEEKDAYS[day.weekday()]
    text, has_weekday = (
        (f"{day.day} {month} {day.year}", False),
        (f"{month} {day.day}, {day.year}", False),
        (f"{weekday}, {month} {day.day}, {day.year}", True),
        (f"{weekday} {day.day} {month} {day.year}", True),
        (f"{weekday[:3]}., {short} {day.day}, {day.year}", True),
        (day.isoformat(), False),
        (f"{day.day} {month} {day.year} (a {weekday})", True),
    )[style]
    (one,) = dates(f"The bridge opened on {text}, the town said.")
    expected = (day.year, day.month, day.day, day.weekday() if has_weekday else None)
    assert (expected, True) == (parts(one), one.possible)


PIECES = st.sampled_from(
    "May March 4 31 67 2004 1990 s th . , - / ( ) : ' ’ ’s the of and to last next year quarter half Q3 FY Friday "
    "Sun a in on p.m. GMT 10.30 0900 century 19 first 00 2100 – $ % million people\n ago mid ² ٣".split(" ")
)


@given(
    st.one_of(
        st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=14).map("".join)
    )
)
def test_any_text_is_read(text: str) -> None:
    """Whatever the text, the dates found are in order, apart from each other and inside it."""
    split = tokens(text, 0, len(text))
    past, place = 0, 0
    for first, last, mention in find_dates(split, text):
        assert past <= first < last <= len(split)
        assert place <= mention.start < mention.end <= len(text)
        assert isinstance(mention, CalendarDate | ClockTime)
        past, place = last, mention.end


def test_a_number_of_acres_in_brackets_is_no_year() -> None:
    """A unit after the hyphen makes it a measure."""
    assert [] == dates("It is a 700-hectare (1740-acre) farm.")
