"""Tests of the words of events."""

from checker.relate.dates.event_words import EVENTS, STARTS, STEPS


def test_kinds_have_words() -> None:
    """Every kind that begins, ends or follows another has words by which it is told."""
    ended = {kind for ends in STARTS.values() for kind in ends}
    stepped = {kind for course in STEPS for kind in course}
    assert set() == (STARTS.keys() | ended | stepped) - EVENTS.keys()


def test_a_word_is_of_one_kind() -> None:
    """No word tells two kinds of event."""
    words = [word for listed in EVENTS.values() for word in listed.split("|")]
    assert len(set(words)) == len(words)
