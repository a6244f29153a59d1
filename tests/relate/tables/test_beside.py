"""Figures of the text are tied to the cells of the table beside it."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.model import Quantity, Reading
from checker.read import read_text
from checker.relate.tables.beside import (
    changes_of_rows,
    directions_of_rows,
    figures_of_cells,
    levels_of_totals,
    totals_in_words,
)

_TABLE = (
    "| Guests (thousands) | 2001 | 2002 |\n|---|---|---|\n"
    "| Ash pier | 611 | 702 |\n| Elm pier | 450 | 405 |\n| Total | 1,061 | 1,107 |\n\n"
)


def _reading(text: str) -> Reading:
    return extract(read_text(_TABLE + text, id="t", source="t", format="plain"))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Ash pier, with 702,000 guests, was full.", [702000]),
        ("Ash pier had 720,000 guests.", [702000]),
        ("Ash pier had 88,000 cups.", []),
        ("Ash pier had 720,000 guests in the month of May.", []),
    ],
)
def test_figures_of_cells(text: str, cells: list[int]) -> None:
    """A figure that a slip away from a cell of the named row is meant to be the cell's."""
    found = [one.roles["cell"] for one in figures_of_cells(_reading(text), "r")]
    assert cells == [cell.value for cell in found if isinstance(cell, Quantity)]


def test_changes_directions_levels_and_totals() -> None:
    """Changes of named rows, their directions, and levels and totals of the table are found in the text."""
    assert len(list(changes_of_rows(_reading("Ash pier rose by 91,000 guests."), "r"))) == 1
    assert len(list(directions_of_rows(_reading("Elm pier fell."), "r"))) == 1
    assert len(list(levels_of_totals(_reading("Trade rose to 1,107,000 guests from 1,061,000."), "r"))) == 1
    assert len(list(totals_in_words(_reading("In all, 1,170,000 guests came."), "r"))) == 1
    assert not list(totals_in_words(_reading("In all, 340 cups were sold."), "r"))
