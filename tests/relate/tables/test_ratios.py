"""Columns that are two others divided or multiplied are recognised by their rows."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.tables.ratios import products, shares_of_a_column, shares_of_a_sum


def _reading(heads: str, *rows: str) -> Reading:
    ruler = "|" + "---|" * (heads.count("|") - 1)
    return extract(read_text("\n".join((heads, ruler, *rows)), id="t", source="t", format="plain"))


def test_a_turnout_is_votes_by_electors() -> None:
    """One wrong row of three is told with the others; two leave it open what the column is."""
    heads, last = "| Pier | Electors | Votes | Turnout |", "| Fir | 80 | 20 | 25% |"
    one_wrong = _reading(heads, "| Ash | 50 | 20 | 40% |", "| Elm | 40 | 30 | 57% |", last)
    two_wrong = _reading(heads, "| Ash | 50 | 20 | 48% |", "| Elm | 40 | 30 | 57% |", last)
    assert (0, 0) == (len(list(shares_of_a_column(two_wrong, "r"))), len(list(products(one_wrong, "r"))))
    told = [
        relation.roles for relation in shares_of_a_column(_reading(heads, last, last, "| Ash | 50 | 20 | 48% |"), "r")
    ]
    assert (3, ["part", "whole", "share"]) == (len(told), list(told[0]))


def test_takings_are_price_by_number() -> None:
    """A product of two columns is told whichever column is wrong in a row."""
    heads = "| Pier | Fare | Trips | Takings |"
    reading = _reading(heads, "| Ash | £5 | 20 | £100 |", "| Elm | £4 | 33 | £150 |", "| Fir | £3 | 30 | £90 |")
    assert 3 == len(list(products(reading, "r")))


def test_shares_where_no_row_tells_the_total() -> None:
    """The shares of a list are of its sum if all rows but one say so."""
    heads = "| Pier | Boats | Share |"
    reading = _reading(heads, "| Ash | 50 | 50% |", "| Elm | 30 | 30% |", "| Fir | 20 | 70% |")
    assert 3 == len(list(shares_of_a_sum(reading, "r")))


def test_a_rounded_rate_is_no_slip() -> None:
    """A ratio that was rounded to a whole number makes no product, and its row is not told."""
    heads = "| Pier | Pupils in total | Staff | Ratio |"
    reading = _reading(heads, "| Ash | 300 | 15 | 20 |", "| Elm | 240 | 12 | 20 |", "| Fir | 190 | 12 | 16 |")
    assert 2 == len(list(products(reading, "r")))
