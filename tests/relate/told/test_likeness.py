"""Tests of likeness: which signs two tellings of a number bear, and what they are worth."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.likeness import ENOUGH, POINTS, likeness
from checker.relate.told.stated import by_kind

_TITLE = "Ostby mill to recall 14 looms"


def _likeness(text: str, others: int = 0) -> tuple[int, tuple[str, ...]]:
    reading = extract(read_text(text, id="x", source="x", format="plain"))
    found = next(group for group in by_kind(reading) if group[0].figure.kind == "count")
    return likeness(reading, found[0], found[-1], others)


def test_title_and_lead_are_enough() -> None:
    """A number of the title and one of the first sentence that shares two words with it are one fact."""
    points, signs = _likeness(
        f"{_TITLE}\n\nThe Ostby works in the valley of Marl said it would recall 19 looms by May."
    )
    assert ("in the title", "title and lead") == signs
    assert sum(POINTS[sign] for sign in signs) == points >= ENOUGH


def test_below_the_lead_the_title_is_not_enough() -> None:
    """A later sentence must call the number known, or say much more of the same."""
    rain = "It has rained for 3 weeks in the valley of Marl."
    points, signs = _likeness(
        f"{_TITLE}\n\n{rain}\n\nThe Ostby works in the valley said it may recall 19 looms by May."
    )
    assert ("in the title",) == signs
    assert points < ENOUGH


def test_a_known_number_told_in_the_same_words_is_enough() -> None:
    """In the body it takes the article and nearly all words: "The 14 looms ..."."""
    copy = "The mill at Ostby sold 14 green looms to weavers. The 19 green looms sold to weavers of Ostby mill broke."
    points, signs = _likeness(copy)
    assert ("four words", "four fifths of the words", "definite") == signs
    assert points >= ENOUGH


def test_further_values_make_it_less_likely() -> None:
    """Copy with many numbers of a kind tells many facts in the same words."""
    copy = f"{_TITLE}\n\nThe Ostby works in the valley of Marl said it would recall 19 looms by May."
    assert _likeness(copy)[0] + POINTS["four other values"] == _likeness(copy, others=4)[0]


@pytest.mark.parametrize(
    "again",
    [
        "The dyer in the valley of Marl bought 19 looms.",  # one word in common
        "In 2019 the Ostby mill said it would recall 19 looms.",  # another time, against that of the title
    ],
)
def test_two_facts_have_no_points(again: str) -> None:
    """Sentences with too little in common, or of two times, tell two facts."""
    assert (0, ()) == _likeness(f"{_TITLE} in 2024\n\n{again}")


def test_another_state_of_things_is_another_fact() -> None:
    """What is told of later, or of others, is not the number told before."""
    assert (0, ()) == _likeness(
        "The mill sold 14 looms to weavers of Marl. Weavers of Marl paid for 19 looms of the mill later."
    )
