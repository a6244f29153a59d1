"""Tests of the periods that sentences name."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.when import periods_named

TODAY = date(2025, 2, 10)


def named(text, published=TODAY):
    """Each period: its words, its first and last month, whether it is a base, and how many years it goes back."""
    found = []
    for one in periods_named(text, 0, published):
        period = one.period
        days = (period.start.isoformat(), period.end.isoformat()) if period else None
        found.append((text[one.start : one.end], days, one.base, one.years_before))
    return found


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("In 2023 it rained.", "2023", "2023-01-01", "2024-01-01"),
        ("Last year it rained.", "Last year", "2024-01-01", "2025-01-01"),
        ("It rained this year.", "this year", "2025-01-01", "2026-01-01"),
        ("In the third quarter of 2024 it rained.", "third quarter of 2024", "2024-07-01", "2024-10-01"),
        ("In the final quarter it rained.", "final quarter", "2024-10-01", "2025-01-01"),
        ("In the first half of 2024 it rained.", "first half of 2024", "2024-01-01", "2024-07-01"),
        ("In November it rained.", "November", "2024-11-01", "2024-12-01"),
        ("In January it rained.", "January", "2025-01-01", "2025-02-01"),
        ("From March to May 2024 it rained.", "From March to May 2024", "2024-03-01", "2024-06-01"),
        ("From November to January it rained.", "From November to January", "2024-11-01", "2025-02-01"),
        ("In the week ending 6 June 2024", "week ending 6 June 2024", "2024-05-31", "2024-06-07"),
        ("In 2023-24 it rained.", "2023-24", "2023-04-01", "2024-04-01"),
        ("On 3 June 2024 it rained.", "3 June 2024", "2024-06-03", "2024-06-04"),
        ("In the winter of 2024 it rained.", "winter of 2024", "2023-12-01", "2024-03-01"),
        ("So far this year it rained.", "So far this year", "2025-01-01", "2025-02-11"),
        ("Two years ago it rained.", "Two years ago", "2023-01-01", "2024-01-01"),
        ("It rained 12 years ago.", "12 years ago", "2013-01-01", "2014-01-01"),
    ],
)
def test_a_sentence_names_its_period(text, words, start, end):
    """Whether the year stands there or the day of publication gives it."""
    assert [(words, (start, end), False, 0)] == named(text)


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("It was more than in 2023.", True),
        ("It was up from 2023.", True),
        ("It was compared with 2023.", True),
        ("It was 40 in 2023.", False),
        ("During 2023 it rose.", False),
    ],
)
def test_a_period_may_be_what_another_is_compared_with(text, base):
    """The words before it say so."""
    assert [base] == [one[2] for one in named(text)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("It was 40 a year earlier.", 1),
        ("up on the previous year", 1),
        ("against the same month last year", 1),
        ("Three years earlier it was 40.", 3),
    ],
)
def test_a_period_may_be_told_from_another(text, years):
    """So many years before whatever the copy is about."""
    assert [(None, True, years)] == [one[1:] for one in named(text)]


@pytest.mark.parametrize(
    "text", ["They may march.", "He ran 2,023 metres.", "a 2.5% rise", "the year 1599", "room 12345"]
)
def test_other_words_name_no_period(text):
    """A verb is no month, and a length no year."""
    assert [] == named(text)


@pytest.mark.parametrize("text", ["In November it rained.", "Last year it rained.", "Two years ago it rained."])
def test_without_a_day_of_publication_nothing_is_guessed(text):
    """No year, no period."""
    assert [] == named(text, None)


@given(st.text(alphabet="abc ,—é", max_size=20), st.integers(1600, 2199), st.integers(0, 500))
def test_offsets_are_those_of_the_document(before, year, start):
    """Whatever stands before the year."""
    text = f"{before} in {year}."
    found = list(periods_named(text, start, TODAY))
    assert [str(year)] == [text[one.start - start : one.end - start] for one in found]
