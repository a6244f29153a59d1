"""The words right beside a date tell how far from the copy, or from a year named before, it lies."""

from __future__ import annotations

import pytest

from checker.extract.calendar.turns import is_of_open_time, turn_beside, turns_before
from checker.model import CalendarDate


def _date(text: str) -> CalendarDate:
    """Where the text has the 5th of June."""
    start = text.index("Monday, June 5")
    return CalendarDate("date", start, start + len("Monday, June 5"), month=6, day=5, weekday=0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It burned two years ago, on Monday, June 5.", (-24, False)),
        ("It burned on Monday, June 5, twenty-five years ago.", (-300, False)),
        ("It burned half a century ago on Monday, June 5.", (-600, False)),
        ("It burned 18 months ago, on Monday, June 5.", (-18, False)),
        ("It opens in two years' time, on Monday, June 5.", (24, False)),
        ("Begun in 2017, it opened the following year, on Monday, June 5.", (12, True)),
        ("Begun in 2017, it opened two years later, on Monday, June 5.", (24, True)),
        ("Closed in 2017, it opened the year before, on Monday, June 5.", (-12, True)),
        ("It opened on Monday, June 5, a year after the fire.", None),
        ("It opened on Monday, June 5, two years before the war.", None),
        ("It burned two years ago and opens on Monday, June 5.", None),
        ("It burned on Monday, June 5.", None),
    ],
)
def test_turns_beside_a_date(text: str, expected: tuple[int, bool] | None) -> None:
    """Numbers in words and figures, of months, years and more, count; words further off do not."""
    assert expected == turn_beside(text, _date(text))


def test_turns_before_a_date() -> None:
    """What stands further off is found too, in whole years from one that was named."""
    text = "A year later, to her joy, or three years later, it opened on Monday, June 5."
    assert {1, 3} == turns_before(text, 0, _date(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It burned many years ago, on Monday, June 5.", True),
        ("It burned in the 1990s, on Monday, June 5.", True),
        ("When she was 12, on Monday, June 5, it burned.", True),
        ("It is three years since it burned, on Monday, June 5.", True),
        ("It burned on Monday, June 5, in the 1990s.", False),
        ("It burned on Monday, June 5.", False),
    ],
)
def test_times_that_no_year_names(text: str, expected: bool) -> None:
    """A time before the date that no year names leaves its year open."""
    assert expected == is_of_open_time(text, 0, _date(text))
