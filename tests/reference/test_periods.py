"""Tests of the periods that tables name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.periods import Period, months, parse_period

YEARS = st.integers(1600, 2199)


@pytest.mark.parametrize(
    ("text", "start", "end", "grain"),
    [
        ("2024", (2024, 1, 1), (2025, 1, 1), "year"),
        ("2023-24", (2023, 4, 1), (2024, 4, 1), "year"),
        ("FY2023/24", (2023, 4, 1), (2024, 4, 1), "year"),
        ("2024 Q3", (2024, 7, 1), (2024, 10, 1), "quarter"),
        ("Q1-2024", (2024, 1, 1), (2024, 4, 1), "quarter"),
        ("2023-24 Q4", (2024, 1, 1), (2024, 4, 1), "quarter"),
        ("H2 2024", (2024, 7, 1), (2025, 1, 1), "half"),
        ("2024-02", (2024, 2, 1), (2024, 3, 1), "month"),
        ("Sept 2024", (2024, 9, 1), (2024, 10, 1), "month"),
        ("2024-02-29", (2024, 2, 29), (2024, 3, 1), "day"),
        ("3 June 2024", (2024, 6, 3), (2024, 6, 4), "day"),
        ("June 3, 2024", (2024, 6, 3), (2024, 6, 4), "day"),
    ],
)
def test_a_cell_names_a_period(text, start, end, grain):
    """Its label stays as the table prints it."""
    found = parse_period(text)
    assert Period(date(*start), date(*end), text) == found
    assert grain == found.grain


@pytest.mark.parametrize(
    "text", ["", "24", "2024-13", "2023-25", "2023-02-29", "31 June 2024", "Tarvia", "12024", "2024%"]
)
def test_other_cells_name_none(text):
    """Neither do days that no calendar has."""
    assert None is parse_period(text)


@pytest.mark.parametrize(
    ("header", "start", "end"),
    [
        ("week_ending", (2024, 5, 25), (2024, 6, 1)),
        ("week starting", (2024, 5, 31), (2024, 6, 7)),
        ("date", (2024, 5, 31), (2024, 6, 1)),
    ],
)
def test_the_header_says_whether_a_day_ends_a_week(header, start, end):
    """The same day is the last of one week and the first of another."""
    found = parse_period("2024-05-31", header)
    assert (date(*start), date(*end)) == (found.start, found.end)


@given(YEARS, st.integers(1, 12))
def test_months_make_up_their_year(year, month):
    """Every month lies within the year, and the twelve have its days."""
    whole = months(year, 1, 12)
    assert months(year, month, 1).within(whole)
    assert whole.days == sum(months(year, one, 1).days for one in range(1, 13))


@given(st.dates(date(1600, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back(day):
    """As it is written in tables of days."""
    assert Period(day, day + timedelta(days=1), day.isoformat()) == parse_period(day.isoformat())


@given(YEARS, st.integers(1, 50))
def test_years_before_keep_the_stretch(year, years):
    """The year before a year is a year, and has its label no more."""
    assert months(year - years, 1, 12) == parse_period(str(year)).years_before(years)


def test_the_last_of_february_has_a_day_a_year_before():
    """29 February 2024 is held against 28 February 2023."""
    assert date(2023, 2, 28) == parse_period("2024-02-29").years_before().start
