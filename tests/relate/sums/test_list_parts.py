"""Tests of the parts that a sentence lists, and of what leaves room for others."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.list_parts import is_closed, lists_in, without_holder


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two goats died, one ran off and one was sold.", [2, 1, 1]),
        ("Two goats died, and one of the men ran off.", []),
        ("Arl won 12: twice three at home, and six in Besk.", []),
        ("Two goats died, up from nine, and four ran off.", [2, 4]),
        ("It sold 12 in Arl and one each in Besk and Corm.", [12, 1, 1]),
        ("It sold 12 in Arl and nine goats apiece to Besk, Corm and Tarn Hill.", [12, 9, 9, 9]),
        ("It sold 12 in Arl and six in Besk, and nine each by day and by night.", []),
        ("It sold 12 in Arl and six in Besk, and Corm and Tarn had nine each.", []),
        ("It sold 12 in Arl, six in Besk and nine in each of the ports.", []),
        ("It sold 12 in Arl, six in Besk and nine each in Tarn and Corm and Hale.", []),
        ("It sold 12 in Arl and six in Besk, up from two each in Corm and Hale.", [12, 6]),
        ("It sold 48 tons: 29 in Arl and nine in Besk, with five each in Corm and Hale.", []),
        ("It has 11 tables: six with four chairs each and five with two chairs each.", [11, 6, 5]),
    ],
)
def test_parts_of(text: str, values: list[int]) -> None:
    """A part told as "one" is listed as the figures are, and one told of each counts for all that are named."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [int(one.quantity.value or 0) for told in lists_in(reading.sentences[0], 0, reading) for one in told]
    assert values == found


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("It sold 12 in Arl, 30 in Besk and nine in Corm.", True),
        ("It sold 12 in Arl, 30 in Besk, nine in Corm.", False),
        ("It sold 12 in Arl, several in Tarn, 30 in Besk and nine in Corm.", False),
        ("It sold 12 in Arl, 30 in Besk and nine in Corm, and the rest at sea.", False),
        ("It sold 12 in Arl, 30 in Besk and nine in Corm and a few at sea.", False),
    ],
)
def test_lists_are_closed(text: str, *, closed: bool) -> None:
    """A list is closed if its last part is joined by "and" and no part is told without a figure."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    (told,) = lists_in(reading.sentences[0], 0, reading)
    found = is_closed(told)
    assert closed == found


def test_what_holds_the_parts_is_none() -> None:
    """The rows of "five rows with 112 homes" are no part of the homes."""
    text = "Hale built five rows with 112 small, 89 middling and 54 large homes."
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    (told,) = lists_in(reading.sentences[0], 0, reading)
    found = [int(one.quantity.value or 0) for one in without_holder(told)]
    assert [112, 89, 54] == found
