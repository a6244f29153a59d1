"""Tests of reading a table into facts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.reference.facts import cube_of
from checker.reference.inferred import inferred
from checker.reference.naming import Names
from checker.reference.query import total

HARBOUR = "year,harbour,boats\n2023,Ash,3\n2023,Elm,4\n2024,Ash,5\n"


def told(cube):
    """The facts of a cube as tests compare them."""
    return [
        (cube.measures[one.measure].name, one.keys, one.period.label if one.period else "", one.value)
        for one in cube.facts
    ]


def test_every_number_is_a_fact_with_its_place(cube):
    """Row and text are those of the file; the value is in whole pounds."""
    found = cube("harbour,value_gbp_thousand\nAsh,1.5\n")
    fact = found.facts[0]
    assert (Fraction(1500), 2, "value_gbp_thousand", "1.5") == (fact.value, fact.row, fact.column, fact.text)
    assert {0: found.facts} == found.by_measure


def test_a_wide_table_is_unfolded(cube):
    """Columns that differ in their period alone are one measure."""
    found = cube("harbour,boats_2023,boats_2024\nAsh,3,5\n")
    assert [("boats", ("Ash",), "2023", 3), ("boats", ("Ash",), "2024", 5)] == told(found)


def test_rows_may_name_what_they_measure(cube):
    """As in the key figures of a firm."""
    found = cube("metric,unit,2023,2024\nRevenue,usd_m,3,5\nStaff,,40,41\n")
    assert [("USD", 3_000_000), ("USD", 5_000_000), ("", 40), ("", 41)] == [
        (found.measures[one.measure].unit, one.value) for one in found.facts
    ]


@pytest.mark.parametrize("name", ["Total", "All harbours", "Grand total", "Overall", "Harbour total"])
def test_rows_of_totals_are_left_out(cube, name):
    """They would be counted twice."""
    assert told(cube(HARBOUR)) == told(cube(f"{HARBOUR}2023,{name},7\n"))
    assert ("Ash", "Elm") == cube(f"{HARBOUR}2023,{name},7\n").dimensions[0].values


def test_a_cell_may_list_several_other_names(cube):
    """With semicolons, strokes or bars."""
    found = cube("club,aliases,wins\nOslenda Rovers,The Owls; Rovers,3\nTarvia Town,,2\n")
    assert {"Oslenda Rovers": ("The Owls", "Rovers")} == found.dimensions[0].aliases


def test_a_day_of_start_moves_a_financial_year(cube):
    """Where a column has it, nothing is guessed."""
    found = cube("year_start,financial_year,harbour,boats\n2023-07-01,2023-24,Ash,3\n")
    assert "2023-07-01" == found.periods[0].start.isoformat()


def test_empty_cells_are_remembered(cube):
    """A sum without them may be right, but nothing is wrong for differing from it."""
    found = cube(f"{HARBOUR}2024,Elm,n/a\n")
    assert {(0, ("Elm",), found.periods[1])} == found.blanks
    assert () == found.doubts


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        ("2024,Elm,about 40", "row 5 has boats 'about 40'"),
        ("20x4,Elm,40", "row 5 has year '20x4', which is no period"),
    ],
)
def test_a_bad_cell_decides_nothing_and_is_told_of(table, row, doubt):
    """Neither itself nor a sum that it is part of; the other rows are used as before."""
    rest = "".join(f"{year},Oak{year},1\n" for year in range(1990, 2020))
    found = cube_of(table(f"{HARBOUR}{row}\n{rest}", "boats"))
    assert (doubt,) == found.doubts
    assert f"boats: {doubt}; nothing is decided by it" in list(inferred(found, Names(found)))
    period = found.periods[-1]
    assert None is total(found, 0, {0: frozenset(("Elm",))}, period)
    assert None is total(found, 0, {}, period)
    assert 5 == total(found, 0, {0: frozenset(("Ash",))}, period).value


def test_a_row_that_stands_twice_decides_nothing(cube):
    """Nobody can say whether Ash has five boats or ten."""
    found = cube(f"{HARBOUR}2024,Ash,5\n")
    assert ("row 4 stands more than once", "row 5 stands more than once") == found.doubts
    assert [3, 4] == [one.value for one in found.facts]
    assert None is total(found, 0, {0: frozenset(("Ash",))}, None)
