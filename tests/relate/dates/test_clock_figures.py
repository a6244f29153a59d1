"""Tests of times of day that are printed like decimals."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.dates.clock_figures import clock_times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tug left at 16.20 and was back by 9pm.", [(16, 20), (21, 0)]),
        ("The shares rose 16.20 and the dollar fell.", []),
        ("The tug left at 16.80 and sank.", []),
    ],
)
def test_times_like_decimals(text: str, expected: list[tuple[int, int]]) -> None:
    """A plain figure is a time after "at" or "by" if a clock can show it."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [time for sentence in reading.sentences for time, _ in clock_times(reading, sentence)]
    assert expected == [(time.hour, time.minute) for time in found]
