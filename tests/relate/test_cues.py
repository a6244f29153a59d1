"""Tests of the cues by which linkers are asked."""

import pytest

from checker.extract import extract
from checker.marks import KINDS
from checker.read import read_text
from checker.relate.cues import BLOCK, CueIndex, Cues, words_in


@pytest.mark.parametrize(
    ("cues", "asked"),
    [
        ((), True),
        ((frozenset({"barge", "ferry"}),), True),
        ((frozenset({"barges"}),), False),
        ((frozenset({"ferry"}), frozenset({"sank"})), True),
        ((frozenset({"ferry"}), frozenset({"rose"})), False),
        ((frozenset({KINDS["count"]}),), True),
        ((frozenset({KINDS["percent"], KINDS["money"]}),), False),
        ((frozenset({BLOCK % "paragraph"}),), True),
        ((frozenset({BLOCK % "row"}),), False),
    ],
)
def test_a_linker_is_asked_where_each_set_of_cues_is_met(cues: Cues, asked: bool) -> None:
    """One cue of each set is enough; words count as wholes, in whatever case."""
    document = read_text("Ferry Ada sank. All 12 of the crew swam.", id="a", source="a", format="plain")
    expected = ["the rule"] if asked else []
    assert expected == CueIndex.of({"the rule": cues}).found(extract(document))


def test_the_words_of_a_text() -> None:
    """Signs and letters with accents divide words, digits are noughts."""
    assert ["the", "caf", "s", "00", "m", "sign"] == words_in("The café’s 12-m sign")
