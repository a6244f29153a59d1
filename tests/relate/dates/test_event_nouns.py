"""Tests of the nouns by which copy counts time from an event."""

import pytest

from checker.relate.dates.event_nouns import is_told


@pytest.mark.parametrize(
    ("noun", "words", "expected"),
    [
        ("breakdown", "the train came to a halt at ", True),
        ("leak", "the leak was found at ", False),
        ("discovery", "the leak was found at ", True),
        ("alarm", "pagers sounded at ", True),
        ("alarm", "it reached a yacht at ", False),
        ("harvest", "the harvest began on ", False),
    ],
)
def test_an_event_told_by_its_noun(noun: str, words: str, expected: bool) -> None:
    """The words must tell of the event itself, not of its discovery; an unknown noun tells of nothing."""
    assert expected == is_told(noun, words)
