"""Tests of dates named twice: which are tied, and which events are given two dates."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.said_days import dated_twice


def _keys(text: str) -> list[tuple[str, ...]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        tuple(text[one.start : one.end] for _, one in relation.figures()) for relation in dated_twice(reading, "a/b")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Brandt resigned from the council on Friday. Since his resignation on Thursday he has been silent.",
            [("Friday", "Thursday")],
        ),
        ("The crane collapsed on Tuesday. Work stopped after Wednesday's collapse.", [("Tuesday", "Wednesday")]),
        ("Brandt resigned on Friday. Strand resigned on Thursday.", []),  # nothing points back
        ("Brandt resigned on Friday. The second resignation on Thursday surprised nobody.", []),
        ("Brandt resigned on Friday. His resignation in 2019 was his first.", []),  # a day and a year
        ("Brandt died on Friday. The death rate in 2022 was low.", []),
    ],
)
def test_an_event_that_happens_once_has_one_date(text: str, expected: list[tuple[str, ...]]) -> None:
    """Where words point back to an event, its date is held against the first; where they do not, nothing is."""
    assert expected == _keys(text)


def test_a_date_is_tied_to_the_sentence_that_says_the_same() -> None:
    """The same date in two sentences with words in common is one date, not that of a sentence about something else."""
    text = "The Karvel ferry left Ostby in 1987. It rained in 1987. The Ostby boat yard built the Karvel ferry in 1987."
    assert [("1987", "1987")] == _keys(text)
