"""Tests of the linker of yearly events and their numbers."""

import pytest

from checker.extract import extract
from checker.model import Passage
from checker.read import read_text
from checker.relate.told.annual import numbered_events


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 18th annual Rope Fair opens. Come to the 18TH ANNUAL ROPE FAIR.", [("18", "18")]),
        ("The twelfth annual Rope Fair opens. Come to the 20th annual Rope Fair.", [("12", "20")]),
        ("The 18th annual Rope Fair opens. It is near the 8th annual Net Fete.", []),
        ("The 18th annual Rope Fair opens. The 17th annual Rope Fair last year was wet.", []),
    ],
)
def test_the_numbers_of_one_event_are_found(text: str, found: list[tuple[str, str]]) -> None:
    """Events are one if their names share two words, unless the words tell of another year."""
    relations = numbered_events(extract(read_text(text, id="copy", source="copy", format="plain")), "restatement/any")
    keys = [tuple(one.key for _, one in relation.figures() if isinstance(one, Passage)) for relation in relations]
    assert found == keys
