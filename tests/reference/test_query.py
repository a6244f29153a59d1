"""Tests of exact questions to a table."""

from __future__ import annotations

import pytest

from checker.reference.periods import parse_period
from checker.reference.query import by, by_period, select, sql, total

ALL = {}
NORTH = {1: frozenset(("Northmoor",))}
SKERROW = {0: frozenset(("Skerrow",))}


def test_one_cell_is_asked_for_by_its_row(harbours):
    """With the question as SQL."""
    found = total(harbours.cube, 0, SKERROW, parse_period("2024"))
    assert (4796, 1) == (found.value, len(found.facts))
    assert "SELECT landed_t FROM harbours WHERE harbour = 'Skerrow' AND year = '2024'" == found.query


def test_several_cells_are_summed_up(harbours):
    """Over those that share a county."""
    found = total(harbours.cube, 0, NORTH, parse_period("2024"))
    assert 6668 == found.value
    assert "SELECT sum(landed_t) FROM harbours WHERE county = 'Northmoor' AND year = '2024'" == found.query


@pytest.mark.parametrize("period", ["1999", "2024-05", "2020"])
def test_a_period_that_the_table_lacks_has_no_value(harbours, period):
    """Neither has one that is finer than the table."""
    assert None is total(harbours.cube, 0, SKERROW, parse_period(period))


def test_a_period_that_is_covered_in_part_has_no_sum(cube):
    """Three of four quarters are no year, unless the fourth has not come."""
    rows = "quarter,harbour,boats\n2023 Q1,Ash,1\n2023 Q2,Ash,2\n2023 Q4,Ash,4\n"
    assert None is total(cube(f"{rows}2024 Q1,Ash,1\n"), 0, ALL, parse_period("2023"))


def test_shares_are_not_summed_up(cube):
    """But one of them is a value."""
    found = cube("harbour,on_time_pct\nAsh,40\nElm,61\n")
    assert None is total(found, 0, ALL, None)
    assert 40 == total(found, 0, {0: frozenset(("Ash",))}, None).value


def test_totals_by_entity_and_by_period(harbours):
    """In the order of the table, and in the order of time."""
    year = parse_period("2024")
    found = by(harbours.cube, 2, 0, NORTH, year)
    assert [("Skerrow", 57), ("Port Annis", 31)] == [(name, one.value) for name, one in found.items()]
    series = by_period(harbours.cube, 2, NORTH)
    assert [99, 99, 91, 88] == [one.value for one in series.values()]


def test_names_are_quoted_in_sql(cube):
    """Nobody's name breaks the question."""
    found = cube('club name,wins\nO\'Hara "B",3\nAsh,2\n')
    assert "SELECT wins FROM table WHERE \"club name\" = 'O''Hara \"B\"'" == sql(
        found, 0, {0: frozenset(('O\'Hara "B"',))}, None, ""
    )


def test_select_takes_all_periods_if_none_is_asked(harbours):
    """Four years of one harbour."""
    assert [2, 3, 4, 5] == [one.row for one in select(harbours.cube, 0, SKERROW, None)]
