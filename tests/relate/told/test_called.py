"""Tests of what a figure is called, and of words that pick out another one."""

import pytest

from checker.extract import extract
from checker.marks import HEAD_END, KINDS
from checker.model import Reading
from checker.read import read_text
from checker.relate.told.called import in_other_places, named, picked_out
from checker.relate.told.stated import Stated, by_kind


def _stated(text: str) -> tuple[Reading, list[Stated]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return reading, by_kind(reading)[0]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (" harbour grant was late", (" harbour grant", "")),
        (" grant for the quay is late", (" grant", " for the quay")),
        (" of milk aboard was spilt", (" of milk aboard", "")),
        (f" trams{HEAD_END} it had", (" trams", " it")),
    ],
)
def test_a_figure_is_called_what_stands_up_to_the_verb(words: str, expected: tuple[str, str]) -> None:
    """The name ends at the verb or where a phrase goes on, which is given apart."""
    assert expected == named(f"the {KINDS['money']}{words}", len("the ") + 1)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The 15 miners were well.", False),
        ("The 15 miners brought up on Sunday were well.", True),
        ("The 15 miners it sent home were well.", True),
        ("The 15 miners in the shaft were well.", False),  # as the first sentence has it
    ],
)
def test_words_pick_out_some(sentence: str, expected: bool) -> None:
    """Words behind "the 15 miners" that the other sentence has not say which miners are meant."""
    _, (first, again) = _stated(f"Fifty-one miners were trapped in the shaft. {sentence}")
    assert expected == picked_out(again, first)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will have 14 trams.", False),
        ("It has 14 trams at Holm.", True),
        ("It has 14 trams at Karvel.", False),
        ("With those on loan, it has 14 trams.", True),
    ],
)
def test_figures_of_two_places(sentence: str, expected: bool) -> None:
    """Two figures that name places beside them, and none in common, are of two places."""
    reading, (first, again) = _stated(f"The firm has 41 trams at Karvel. {sentence}")
    assert expected == in_other_places(reading, first, again)
