"""Tests of the linker of what a year or a month comes to a day."""

import pytest

from checker.extract import extract
from checker.model import Word
from checker.read import read_text
from checker.relate.rates.calendar_rates import rates_of_calendar


def _found(text: str) -> list[tuple[str, str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        (p.text, q.text)
        for relation in rates_of_calendar(reading, "rate/of-the-calendar")
        if isinstance(p := relation.roles["p"], Word) and isinstance(q := relation.roles["q"], Word)
    ]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ([("whole year", "day")], "Crews in Tagara went to 1,095 fires last year, or three a day."),
        ([("year", "week")], "The clinic saw 6,200 patients in 2023, about 120 a week."),
        ([("month", "day")], "The café baked 9,100 loaves in June. That is 300 a day."),
    ],
)
def test_a_rate_sums_up_the_figure_of_a_year_or_a_month(expected: list[tuple[str, str]], text: str) -> None:
    """Fires may break out on any day of the year; a clinic or a bakery may be shut on some."""
    assert expected == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Crews went to 1,095 fires last year, or three a day in summer.",
        "Crews have been to 1,095 fires since 2023, or three a day.",
        "Crews went to 1,095 fires in 2023 and 900 fires in 2024, or three a day.",
        "Crews went to 1,095 fires in five weeks, or three a day.",
    ],
)
def test_rates_of_other_times_are_left_alone(text: str) -> None:
    """A season, a time since a day, two years and a length of time are not the year."""
    assert [] == _found(text)
