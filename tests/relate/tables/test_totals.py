"""Totals of tables are found with their parts."""

from __future__ import annotations

from fractions import Fraction

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.tables.totals import columns_that_add_up, rows_that_add_up


def _reading(copy: str):
    return extract(read_text(copy, id="t", source="t", format="plain"))


def _sums(relations: list[Relation]) -> list[tuple[list[Fraction | None], Fraction | None]]:
    found = []
    for one in relations:
        parts, whole = one.roles["parts"], one.roles["whole"]
        assert isinstance(parts, tuple)
        assert isinstance(whole, Quantity)
        found.append(([part.value for part in parts if isinstance(part, Quantity)], whole.value))
    return found


def test_grand_total_of_subtotals() -> None:
    """A subtotal is of the rows since the last one, the grand total of the subtotals."""
    copy = (
        "| Pier | Boats |\n|---|---|\n| Ash | 3 |\n| Elm | 4 |\n| Subtotal | 7 |\n"
        "| Fir | 5 |\n| Oak | 6 |\n| Subtotal | 11 |\n"
        "| Grand total | 18 |"
    )
    assert [([3, 4], 7), ([5, 6], 11), ([7, 11], 18)] == _sums(list(columns_that_add_up(_reading(copy), "r")))


def test_memo_lines_are_no_parts() -> None:
    """A line "of which" is part of the one above it."""
    copy = "| Pier | Boats |\n|---|---|\n| Ash | 3 |\n| of which new | 2 |\n| Elm | 4 |\n| Total | 7 |"
    assert [([3, 4], 7)] == _sums(list(columns_that_add_up(_reading(copy), "r")))


def test_a_table_that_adds_up_nowhere_is_left_alone() -> None:
    """Where no column comes to its total, rows are missing from the table."""
    copy = "| Pier | Boats | Crew |\n|---|---|---|\n| Ash | 3 | 11 |\n| Elm | 4 | 12 |\n| Total | 9 | 31 |"
    assert [] == list(columns_that_add_up(_reading(copy), "r"))


def test_matches_played() -> None:
    """Matches won, drawn and lost come to those played, wherever the column stands."""
    rows = "| Tern | 9 | 4 | 2 | 3 | 14 |\n| Skua | 9 | 5 | 0 | 4 | 15 |"
    copy = f"| Club | P | W | D | L | Pts |\n|---|---|---|---|---|---|\n{rows}"
    assert [([4, 2, 3], 9), ([5, 0, 4], 9)] == _sums(list(rows_that_add_up(_reading(copy), "r")))


def test_a_last_row_to_which_a_column_comes() -> None:
    """A last row without a word for a total is one if a column comes to it; a slip in another one contradicts it."""
    rows = "| Ash | 61 | 120 | 9 |\n| Elm | 52 | 150 | 8 |\n| Pier | 113 | 193 | 7 |"
    copy = f"| Pier | Boats | Crew | Bells |\n|---|---|---|---|\n{rows}"
    assert [([61, 52], 113)] == _sums(list(columns_that_add_up(_reading(copy), "r")))
    slipped = copy.replace("193", "280")
    assert [([61, 52], 113), ([120, 150], 280)] == _sums(list(columns_that_add_up(_reading(slipped), "r")))


def test_a_gap_of_one_beside_one_sum() -> None:
    """One that is counted twice makes a gap of one, which contradicts nothing beside a single column that adds up."""
    rows = "| Ash | 61 | 120 |\n| Elm | 52 | 150 |\n| Pier | 113 | 269 |"
    copy = f"| Pier | Boats | Crew |\n|---|---|---|\n{rows}"
    assert [([61, 52], 113)] == _sums(list(columns_that_add_up(_reading(copy), "r")))
