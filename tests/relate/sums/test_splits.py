"""Percentages that divide one whole are found, and no others."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.sums.splits import down_to_the_rest, listed_shares


def _reading(copy: str) -> Reading:
    return extract(read_text(copy, id="t", source="t", format="plain"))


def _parts(found: list[Relation]) -> list[list[object]]:
    return [[getattr(part, "value", None) for _, part in one.figures()] for one in found]


@pytest.mark.parametrize(
    ("copy", "parts"),
    [
        ("Barges take 44 percent, rail 33 percent and carts the remaining 23 percent.", [44, 33, 23]),
        ("Barges take 44 percent and carts the rest, 56 percent.", [44, 56]),
        ("It grows 44 pct in pots, 33 pct in beds and 13 pct in other ground.", [44, 33, 13]),
        ("Barges took 44 pct. Rail made up a further 33 pct, and carts the remaining 27 pct.", [44, 33, 27]),
        (
            "Barges take 44%. Rail takes 33 per cent, ahead of carts on 13. The final 20 per cent goes by air.",
            [44, 33, 13, 20],
        ),
        (
            "Barges are on 44 per cent, rail on 33 per cent, carts on 13 per cent and others on 20 per cent.",
            [44, 33, 13, 20],
        ),
        ("Barges take 44%. Rail takes 33%. The other 23% goes by cart.", [44, 33, 23]),
    ],
)
def test_lists_down_to_the_rest(copy: str, parts: list[int]) -> None:
    """The list may begin in the sentences before."""
    assert [parts] == _parts(list(down_to_the_rest(_reading(copy), "r")))


def test_parts_in_other_words_before() -> None:
    """Where parts may be told in pence, or as shares of a half, the percentages are not all of them."""
    pence = "Of each pound 41p goes by barge. Rail takes 27 pct and carts 19 pct. What is left, 13 pct, is lost."
    half = "Half the ore goes abroad. Rail takes 30 pct of that and carts 45 pct. The rest, 5 pct, is lost."
    assert ([], []) == tuple(list(down_to_the_rest(_reading(copy), "r")) for copy in (pence, half))


def test_changes_are_no_shares() -> None:
    """A rise beside the rest is no part of it."""
    assert [] == list(
        down_to_the_rest(_reading("Barges rose by 44 percent and carts by the remaining 12 percent."), "r")
    )


def test_rest_in_words() -> None:
    """A fraction may be what is left, and one that a percentage repeats is no part."""
    rest = "Rail keeps 40 per cent, barges will hold 35 per cent and the remaining one-quarter goes to carts."
    repeated = "Nearly half of it, 48 per cent, went by rail; barges took 33 per cent and carts the other 19 per cent."
    assert [[40, 35, 25]] == _parts(list(down_to_the_rest(_reading(rest), "r")))
    assert [[48, 33, 19]] == _parts(list(down_to_the_rest(_reading(repeated), "r")))


@pytest.mark.parametrize(
    ("copy", "parts"),
    [
        ("Rail carries 44 percent of the stone, barges 33 and carts 23.", [44, 33, 23]),
        ("The fund keeps 60 percent in ships, 30 percent in barns and 10 percent in cash.", [60, 30, 10]),
        ("Rye made up 44% of sales, oats, flax and beans 33% and hay 23%.", [44, 33, 23]),
    ],
)
def test_lists_under_one_verb(copy: str, parts: list[int]) -> None:
    """Bare numbers after a percentage are percentages as well, and a name in the list may have commas."""
    assert [parts] == _parts(list(listed_shares(_reading(copy), "r")))
