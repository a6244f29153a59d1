"""Tests of the whole stage: what a document's reading holds, and that no text can break it."""

import time
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.extract.anchors import anchored, folded
from checker.model import Block, Document, Quantity, SourceMap
from checker.read import read_text

_WORDS = (
    "a an the one two five twenty hundred thousand million dozen half quarter third thirds second and - to from of in "
    "out every per cent percent % $ £ 5 10 3.5 1,000 20 2004 / ( ) . , m k bn p c more than about up over at least "
    "years old aged people officers hours minutes ft in feet times double doubled both of them another 60 0 00 : ' ½ ° "
    "C km 2 point points percentage basis minus − – US dollars cents May March Tuesday st th x + plus [ ] dozens "
    "tens couple"
).split()
_COPY = st.lists(st.tuples(st.sampled_from(_WORDS) | st.text(max_size=4), st.sampled_from(["", " ", "  ", "\n"])))


@given(_COPY)
def test_any_text_gives_ascending_spans(reading: Callable, pieces: list[tuple[str, str]]) -> None:
    """Whatever the text, its mentions are disjoint and in order, hold some text, and lie in their sentences."""
    copy = "".join(word + space for word, space in pieces)
    at = 0
    for sentence in reading(copy).sentences:
        assert at <= sentence.start
        at = sentence.start
        for mention in sentence.mentions:
            assert at <= mention.start < mention.end <= sentence.end
            assert copy[mention.start : mention.end].strip()
            at = mention.end
            if isinstance(mention, Quantity):
                assert mention.phrase_start <= mention.start
                assert mention.noun_end == -1 or mention.end <= mention.noun_end <= sentence.end


@given(st.text())
def test_the_cheap_test_finds_every_digit(copy: str) -> None:
    """The folded text has one byte for each character, and a digit is found at its own offset only."""
    plain = folded(copy)
    assert len(copy) == len(plain)
    for at, sign in enumerate(copy):
        assert (sign in "0123456789") == anchored(plain, at, at + 1)


@pytest.mark.parametrize(
    ("copy", "start", "end", "found"),
    [
        ("Ten men", 0, 7, True),
        ("Often x", 0, 7, False),
        ("x ten", 0, 5, True),
        ("x ten", 0, 3, False),
        ("men, twenty-one", 5, 15, True),
    ],
)
def test_the_cheap_test_finds_whole_words(copy: str, start: int, end: int, found: bool) -> None:
    """Number words are found at the edges of the stretch, parts of words are not."""
    assert found == anchored(folded(copy), start, end)


def test_sentences_without_figures_are_left_out() -> None:
    """Only sentences with a figure, a date or an ordinal are kept, with the number of their block."""
    text = "Nothing here.\n\nTen men left. They ran. Two stayed."
    blocks = (Block("title", 0, 13), Block("paragraph", 15, len(text)))
    found = extract(Document("copy", "copy.txt", text, blocks, SourceMap(text))).sentences
    assert [("Ten men left.", 1), ("Two stayed.", 1)] == [(text[one.start : one.end], one.block) for one in found]


def test_a_cell_is_one_sentence(reading: Callable) -> None:
    """The cells of a table are not split."""
    (sentence,) = reading("Approx. 20 men. And 30 women.", kind="cell").sentences
    assert 2 == len(sentence.mentions)


def test_a_year_does_not_swallow_the_figure_after_it(values: Callable) -> None:
    """A year and a figure side by side are two mentions."""
    assert [("percent", 95, "percent")] == values("In 2006 95% of them were younger.")


def test_a_label_counts_nothing(reading: Callable) -> None:
    """Highway 61 is a label, and labels alone make no sentence."""
    assert () == reading("A Boeing 737 crossed Highway 61.").sentences


def test_long_sentences_cost_no_more_than_their_length(reading: Callable) -> None:
    """A sentence of thousands of figures is read; nothing in it is quadratic enough to matter."""
    copy = ", ".join(f"{number} men" for number in range(2, 20_000))
    assert 19_998 == sum(len(one.mentions) for one in reading(copy).sentences)


@pytest.mark.parametrize(
    "copy",
    [
        "5 " + "." * 20_000,
        "1,234" + ",567" * 20_000 + ",12",
        "(5) x " * 5_000,
        "5m x " * 5_000,
        "1, " * 5_000 + "and 5 percent",
        "6-" * 5_000 + "4",
    ],
)
def test_hostile_text_costs_no_more_than_its_length(copy: str, reading: Callable) -> None:
    """Runs that would tempt an expression to go over them again and again are read in passing."""
    begun = time.process_time()
    reading(copy)
    assert time.process_time() - begun < 5


def test_decimals_without_a_zero_before_their_point() -> None:
    """A figure may begin with its point, also where zeros follow it; a number with leading zeros is none."""
    reading = extract(
        read_text("It fell .5 percent, or .0004 percent. Agent 007 left.", id="x", source="x", format="plain")
    )
    values = [one.value for one in reading.sentences[0].mentions if isinstance(one, Quantity)]
    assert [Fraction(1, 2), Fraction(1, 2500)] == values
    assert 1 == len(reading.sentences)
