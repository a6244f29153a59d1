"""Tests of the words without which an expression cannot match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.marks import KINDS
from checker.read import read_text
from checker.relate.cues import BLOCK, CueIndex
from checker.relate.linker import Expression, Linker
from checker.relate.needed_words import cues_of, needed_words

_COUNT = KINDS["count"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"\bmissing\b", {"missing"}),
        (r"missing", None),  # may be a piece of a longer word
        (r" (?:missing|lost at sea) ", {"missing", "lost"}),
        (r"\bvot(?:es?|ing) ", {"vote", "votes", "voting"}),
        (r"\bballot\w* ", None),
        (r"\b(?:boats|x?)\b", None),  # an alternative without a word
        (rf"{_COUNT} (?:\w+ )?", {_COUNT}),
        (rf"{_COUNT} [^.]{{0,40}} sank\b", {"sank"}),
        (r"\bSank (?=\d)", {"sank"}),
        (r"\b(?:rose|fell)(?: \w+ly)? to ", {"rose", "fell"}),
        (r"(?<!\w)sank(?!\w)", {"sank"}),
        (r" of the ", None),  # in every document
    ],
)
def test_the_words_needed(source: str, expected: set[str] | None) -> None:
    """Whole words only, one for each way in which the expression can match; common ones say nothing."""
    found = needed_words([(re.compile(source),)])
    assert (expected in found) if expected else not found


def test_one_of_a_group_is_enough() -> None:
    """Of several expressions of which one must match, each adds its words."""
    assert (frozenset({"sank", "afloat"}),) == needed_words([(re.compile(r"\bsank\b"), re.compile(r"\bafloat\b"))])
    assert () == needed_words([(re.compile(r"\bsank\b"), re.compile(r"\w+"))])


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ((re.compile(rf"\bsank\b.*{_COUNT}"),), True),
        ((re.compile(rf"\bbuilt\b.*{_COUNT}"),), False),  # in two sentences
        ((re.compile(rf"\bswam\b.*{_COUNT}"), re.compile(r"\bsank\b")), True),
        ((re.compile(r"\bcre\w"),), True),  # the beginning of a word
        ((re.compile(r"\bcra\w"),), False),
        (((re.compile(r"\bcrew\b"), frozenset({"sank"})),), True),
        (((re.compile(r"\bcrew\b"), frozenset({"built"})),), False),
        ((re.compile(r"\w"),), True),  # nothing is known of it
    ],
)
def test_what_one_sentence_must_hold(told: tuple[Expression | tuple[Expression, ...], ...], shown: bool) -> None:
    """All words of one of the ways must stand in one sentence."""
    index = CueIndex.of({"it": cues_of(Linker(frozenset(), lambda *_: iter(()), told=(told,)))})
    text = "The ferry sank with a crew of 12. It was built in 1951."
    expected = ["it"] if shown else []
    assert expected == index.found(extract(read_text(text, id="a", source="a", format="plain")))


def test_kinds_of_block_are_cues_too() -> None:
    """A linker of tables is asked about documents with rows only."""
    assert (frozenset({BLOCK % "row"}),) == cues_of(Linker(frozenset(), lambda *_: iter(()), blocks=("row",)))


_PIECES = st.sampled_from(
    [r"\bthree\b", "(?:boat|ship)s?", r" \w+ ", r"\s+", "(?: still)?", "(?:sank|was (?:lost|hit))", "-", r"\d+", r"\b"]
)
_WORDS = st.lists(st.sampled_from(["three", "boats", "ship", "still", "sank", "was", "lost", "hit", "x", "7", "-"]))


@given(st.lists(_PIECES, min_size=1, max_size=5), _WORDS, st.sampled_from(["", " "]))
def test_no_match_without_the_cues(pieces: list[str], words: list[str], joint: str) -> None:
    """Where an expression matches, its cues are found."""
    expression, text = re.compile("".join(pieces)), joint.join(words)
    index = CueIndex.of({"it": needed_words([(expression,)])})
    found = index.found(extract(read_text(text, id="a", source="a", format="plain")))
    assert not expression.search(text) or ["it"] == found
