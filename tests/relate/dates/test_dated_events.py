"""Tests of events with their dates."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.dates.dated_events import dated_events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair opened on 2 May and closed on 16 May.", [("open", "2 May"), ("close", "16 May")]),
        ("She was born in 1928. In 1951 she married a dentist.", [("birth", "1928"), ("marry", "1951")]),
        ("The boat left at 9.10am and arrived at 11.40am.", [("leave", "9.10am"), ("arrive", "11.40am")]),
        ("The fair opened; on 2 May it rained until 3 May.", []),
        ("The fair opened on 2 May.", []),  # one date alone can be held against nothing
    ],
)
def test_events_and_dates(text: str, expected: list[tuple[str, str]]) -> None:
    """An event has the date that is said of it."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert expected == [(one.kind, text[one.when.start : one.when.end]) for one in dated_events(reading)]
