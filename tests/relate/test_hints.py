"""Tests of which sentences have a hint of a relation."""

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.cues import CueIndex
from checker.relate.hints import sentences_told, sentences_with

_TEXT = "The ferry sank with 12 aboard. It was built in 1951. Of the crew, 3 swam."


def _reading() -> Reading:
    return extract(read_text(_TEXT, id="a", source="a", format="plain"))


@pytest.mark.parametrize(("hints", "orders"), [(("crew", "sank"), [0, 2]), (("built",), [1]), (("rose",), [])])
def test_sentences_with_a_hint(hints: tuple[str, ...], orders: list[int]) -> None:
    """One of the hints is enough."""
    assert orders == [order for order, _ in sentences_with(_reading(), hints)]


def test_sentences_with_the_words_that_a_linker_wants() -> None:
    """They are known for each group that the linker names, once it is known whether the copy concerns it."""
    index = CueIndex.of({"it": (((frozenset({"sank"}),), (frozenset({"swam"}),)), ((frozenset({"built"}),),))})
    reading = _reading()
    assert [0, 1, 2] == [order for order, _ in sentences_told(reading, "it")]
    assert ["it"] == index.found(reading)
    assert [0, 2] == [order for order, _ in sentences_told(reading, "it")]
    assert [1] == [order for order, _ in sentences_told(reading, "it", 1)]
    assert [0, 1, 2] == [order for order, _ in sentences_told(reading, "another")]


def test_a_group_of_which_nothing_is_known_tells_of_no_sentence() -> None:
    """All of them may be meant then."""
    reading = _reading()
    assert ["it"] == CueIndex.of({"it": ((), ((frozenset({"swam"}),),))}).found(reading)
    assert [0, 1, 2] == [order for order, _ in sentences_told(reading, "it")]
    assert [2] == [order for order, _ in sentences_told(reading, "it", 1)]
