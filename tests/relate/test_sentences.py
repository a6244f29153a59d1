"""Sentences that stand side by side, and those that hold the figures of a relation."""

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.sentences import adjoin, both, is_of_another_time, sentences_of


def _reading(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has 40 cows. It had 30 goats.", True),
        ("It has 40 cows.\n\nIt had 30 goats.", True),
        ("It has 40 cows. It rained. It had 30 goats.", False),
    ],
)
def test_sentences_adjoin(text: str, expected: bool) -> None:
    """Two sentences with figures stand side by side unless one without any stands between."""
    reading = _reading(text)
    assert expected is adjoin(reading, *reading.sentences)


def test_sentences_of_figures() -> None:
    """Each sentence that holds one of the figures is given once, in order of the text."""
    reading = _reading("It has 40 cows and 50 hens. It had 30 goats. It sold 20 pigs.")
    figures = list(reading.mentions())
    assert reading.sentences[:2] == sentences_of(reading, (figures[2], figures[0], figures[1]))


def test_both_sentences_in_order() -> None:
    """Two sentences come in order of the text; a sentence with itself is one."""
    first, second = _reading("It has 40 cows. It had 30 goats.").sentences
    assert (first, second) == both(second, first)
    assert (first,) == both(first, first)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had 40 cows in March. It had 30 goats in June.", True),
        ("It had 40 cows in March. It had 30 goats in March.", False),
        ("It had 40 cows in March. It had 30 goats.", False),
    ],
)
def test_sentences_of_two_times(text: str, expected: bool) -> None:
    """A sentence is of another time only if both tell a month or year and none is the same."""
    first, second = _reading(text).sentences
    assert expected is is_of_another_time(second, [first])
