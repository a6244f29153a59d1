"""Tests of facts stated twice: which pairs of figures are taken for one fact, and which are left alone."""

from fractions import Fraction

import pytest

from checker.extract import extract
from checker.model import Block, Document, Quantity, Relation, Sentence, SourceMap
from checker.relate.told.restatements import headline_and_body, slip_between, stated_twice
from checker.relate.told.stated import Stated

_DEPOT = "The depot at Varnholt will store 4,750 pallets."


def _read(text: str, *, titled: bool = False) -> list[Relation]:
    ends = text.index("\n\n") if titled else 0
    blocks = [Block("title", 0, ends)] if titled else []
    start = ends + 2 if titled else 0
    reading = extract(Document("copy", "copy", text, (*blocks, Block("paragraph", start, len(text))), SourceMap(text)))
    return list((headline_and_body if titled else stated_twice)(reading, "restatement/rule"))


def _printed(text: str, *, titled: bool = False) -> list[list[str]]:
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in _read(text, titled=titled)]


@pytest.mark.parametrize(
    "again", ["The Varnholt depot stores 4,750 pallets.", "The Varnholt depot stores 4,570 pallets."]
)
def test_a_fact_stated_again_is_held_against_the_first(again: str) -> None:
    """Equal figures are tied; figures with two digits swapped are one fact, printed wrong once."""
    assert [["4,750", again.split()[4]]] == _printed(f"{_DEPOT} It rained. {again}")


@pytest.mark.parametrize(
    "again",
    [
        "The depot at Ostby will store 2,100 crates.",  # other things
        "The Varnholt depot stores 2,100 pallets.",  # no slip apart, and few words in common
        "The Varnholt depot stores 4,570 more pallets.",  # a further lot
        "The Varnholt depot stores 4,250 pallets each week.",
        "By 2031 the Varnholt depot stores 9,750 pallets.",
    ],
)
def test_two_facts_are_left_alone(again: str) -> None:
    """Where the words do not say that one fact is meant, nothing is held against anything."""
    assert [] == _printed(f"{_DEPOT} It rained. {again}")


def test_times_that_differ_are_two_facts() -> None:
    """The same words about two years state two facts."""
    text = "In 2021 the Varnholt depot stored 4,750 pallets. In 2022 the Varnholt depot stored 4,570 pallets."
    assert [] == _printed(text)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Sea wall to cost $4.35m", [["$4.35m", "$4.35 million"]]),
        ("Ellery sea wall to cost $4.53m", [["$4.53m", "$4.35 million"]]),
        ("Ellery sea wall to cost $9m", []),  # no slip: the title may add up what the body does not
        ("Profit $4.53m vs $2m at sea wall firm of Ellery", []),
    ],
)
def test_a_headline_is_held_against_the_body(title: str, expected: list[list[str]]) -> None:
    """The figure of the title is the body's, or the body's with a slip; other figures are the title's own."""
    text = f"{title}\n\nThe sea wall at Ellery will cost $4.35 million, the harbour trust said."
    assert expected == _printed(text, titled=True)


def test_what_is_shared_is_told() -> None:
    """The note names the words that make two statements one."""
    (relation,) = _read(f"{_DEPOT} It rained. The Varnholt depot stores 4,570 pallets.")
    assert ("a slip apart: digits swapped",) == relation.notes[1:]
    assert relation.notes[0].startswith("+") and "varnholt" in relation.notes[0]


def _amount(value: int) -> Stated:
    return Stated(Quantity("count", 0, 1, value=Fraction(value)), Sentence(0, 1, 0, (), "", ()), 0)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (4750, 4570, "digits swapped"),
        (4750, 4850, "a digit mistyped"),
        (4750, 47500, "ten times"),
        (47, 48, ""),
        (4700, 4750, ""),
        (4750, 2100, ""),
        (4750, 5740, ""),
    ],
)
def test_slips_between_figures(one: int, other: int, expected: str) -> None:
    """One slip of the pen: two neighbouring digits, one digit of a long figure, a nought."""
    assert expected == slip_between(_amount(one), _amount(other)) == slip_between(_amount(other), _amount(one))
