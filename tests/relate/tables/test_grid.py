"""Tables are read alike from bars, tabs, Markdown and HTML, with their numbers and labels."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.tables.grid import Table, tables_in
from checker.relate.tables.years import scaled, year_columns

_ROWS = "| Pier | 2001 | 2002 |\n|---|---|---|\n| Alder | 41 | (3.5) |\n| Total | | 1,200 |"
_PAGE = (
    "<table><tr><th>Pier<th>2001<th>2002</tr><tr><td>Alder<td>41<td>(3.5)</tr><tr><td>Total<td><td>1,200</tr></table>"
)


def _table(copy: str, format: str = "plain") -> Table:
    document = read_text(copy, id="t", source="t", format=format)
    (table,) = tables_in(extract(document))
    return table


@pytest.mark.parametrize(
    ("copy", "format"),
    [
        (_ROWS, "plain"),
        (_ROWS, "markdown"),
        (_PAGE, "html"),
        ("Pier\t2001\t2002\nAlder\t41\t(3.5)\nTotal\t\t1,200", "plain"),
        ("Pier | 2001 | 2002\nAlder | 41 | (3.5)\nTotal | | 1,200", "plain"),
    ],
)
def test_cells_keep_their_columns(copy: str, format: str) -> None:
    """An empty cell stays in its column, whatever the markup, and brackets make a number negative."""
    table = _table(copy, format)
    values = [[getattr(table.number(row, at), "value", None) for at in (1, 2)] for row in (0, 1)]
    assert ("Pier", "2001", "2002") == table.heads
    assert [[Fraction(41), Fraction(-7, 2)], [None, Fraction(1200)]] == values
    assert ["Alder", "Total"] == [table.label(row) for row in (0, 1)]


def test_cells_that_reach_over_others_leave_these_empty() -> None:
    """A cell over two rows and one over two columns push the next cells to their places."""
    page = (
        "<table><tr><td>Pier<td colspan=2>Boats<td>Sum<tr><td rowspan=2>Ash<td>1<td>2<td>3<tr><td>4<td>5<td>9</table>"
    )
    table = _table(page, "html")
    assert [Fraction(3), Fraction(9)] == [getattr(table.number(row, 3), "value", None) for row in (0, 1)]


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [
        ("1,318", Fraction(1318), ""),
        ("43.9%", Fraction(439, 10), "percent"),
        ("£3.5m", Fraction(3500000), "GBP"),
        ("−12", Fraction(-12), ""),
        ("+0.4", Fraction(2, 5), ""),
        ("**640**", Fraction(640), ""),
        ("512*", Fraction(512), ""),
    ],
)
def test_cells_are_read_as_numbers(cell: str, value: Fraction, unit: str) -> None:
    """Signs, units, emphasis and footnote marks of a cell are understood."""
    number = _table(f"| Pier | Boats |\n|---|---|\n| Ash | {cell} |\n| Elm | 5 |").number(0, 1)
    assert number is not None
    assert (value, unit) == (number.value, number.unit)


@pytest.mark.parametrize("cell", ["4 to 6", "n/a", "2 (a)", "12 km away"])
def test_words_are_no_numbers(cell: str) -> None:
    """A cell that holds more than a number is left alone."""
    assert _table(f"| Pier | Boats |\n|---|---|\n| Ash | {cell} |\n| Elm | 5 |").number(0, 1) is None


def test_labels_give_the_size_of_cells() -> None:
    """A table in thousands of pounds is read in pounds, and its two years are known in order."""
    table = _table("| Pier (£000) | 2002 | 2001 |\n|---|---|---|\n| Ash | 7.5 | 6 |\n| Elm | 5 | 4 |")
    number = scaled(table, 0, 1)
    assert number is not None
    assert (Fraction(7500), "GBP", (2, 1)) == (number.value, number.unit, year_columns(table))


def test_no_table_in_prose() -> None:
    """A single line with bars is no table."""
    document = read_text("Report 5 | Arden | 2020\n\nAll 12 boats came.", id="t", source="t", format="plain")
    assert [] == tables_in(extract(document))
