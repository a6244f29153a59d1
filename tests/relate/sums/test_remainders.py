"""Tests of the linker that finds what is left of a whole."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.sums.remainders import whole_part_and_rest


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(whole_part_and_rest(reading, "part-whole/left-over"))


def _values(relation: Relation) -> dict[str, int]:
    return {role: int(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}


@pytest.mark.parametrize(
    ("text", "whole", "part", "rest"),
    [
        ("The fund has raised £61,300. Its target is £75,000, with £17,300 still to find.", 75_000, 61_300, 17_300),
        ("It has counted 412 of its 431 boxes. Hale has 62,000 votes. About 9,000 votes were void. He is 61. She is 43."
         " Twenty-nine boxes have yet to report.", 431, 412, 29),
        ("It will close 38 of its 214 cafes. It will be left with 186.", 214, 38, 186),
        ("Two walks brought £3,150 and £4,200. The club has raised £18,900. The target is £30,000, "
         "with £12,100 still to find.", 30_000, 18_900, 12_100),
        ("Of the 319 stalls, 290 are let. Twenty-nine stalls are still to be filled.", 319, 290, 29),
    ],
)  # fmt: skip
def test_what_is_left(text: str, whole: int, part: int, rest: int) -> None:
    """A remainder is found with the whole and the part that the words name, whether or not it fits."""
    assert [{"whole": whole, "part": part, "rest": rest}] == [_values(one) for one in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The storm tore off 38 roofs and sank 214 boats, leaving 27 missing.",
        "They made 15 of their 29 baskets, 12 short of the club record.",
        "It will close 38 of its 214 cafes, leaving 600 people out of work.",
        "The appeal has raised £61,300. Its target is £75,000, and the choir needs £9,000, with £2,400 still to find.",
        "The fund has raised £61,300. It has 90 patrons, with 17 still to pay.",
    ],
)
def test_what_is_not_left_of_them(text: str) -> None:
    """Victims, other things and what is left of something else are no remainder of the figures before."""
    assert [] == _found(text)


def test_only_what_fits_is_given_where_the_words_are_not_sure() -> None:
    """Of several wholes and parts, the pair that leaves the remainder ties it."""
    text = "It had 90 tents and 75 stoves, and sold 33 of them in May and 22 in June. Some 53 are left."
    assert [{"whole": 75, "part": 22, "rest": 53}] == [_values(one) for one in _found(text)]
