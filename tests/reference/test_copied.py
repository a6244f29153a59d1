"""Tests of the copy's own tables held against the desk's."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of
from checker.reference.copied import copied_claims

HEAD = "Landings at the four harbours were as follows.\n\n"
TONNES = """| Harbour | 2023 | 2024 |
|---|---|---|
| Skerrow | {skerrow} | 4,796 |
| Port Annis | 1,985 | 1,872 |
| Gull Haven | 3,150 | 3,644 |
"""
BOATS = """| | Boats | Landed (t) |
|---|---|---|
| Skerrow | 57 | 4,796 |
| Port Annis | {annis} | 1,872 |
| Gull Haven | 49 | 3,644 |
"""
OTHERS = """| Harbour | Visitors | Ferries |
|---|---|---|
| Skerrow | 8,450 | 212 |
| Port Annis | 9,120 | 340 |
| Gull Haven | 6,630 | 118 |
"""


def _told(found) -> list[tuple[str, str, str]]:
    return [(one.said, one.status, one.found) for one in found if one.status != "pass"]


@pytest.fixture(scope="module")
def landed(table):
    """Tonnes landed at three harbours in two years, the only measure of the table."""
    rows = "Skerrow,2023,4510\nSkerrow,2024,4796\nPort Annis,2023,1985\nPort Annis,2024,1872\n"
    return reference_of(table(f"harbour,year,landed_t\n{rows}Gull Haven,2023,3150\nGull Haven,2024,3644\n", "landed"))


@pytest.mark.parametrize(("cell", "told"), [("4,510", []), ("4,150", [("4,150", "fail", "4,510")])])
def test_a_cell_of_rows_and_years_is_looked_up(read_markdown, landed, cell, told):
    """Rows name harbours, columns years, and the only measure is meant."""
    assert told == _told(copied_claims(read_markdown(HEAD + TONNES.format(skerrow=cell)), [landed]))


@pytest.mark.parametrize(("cell", "told"), [("31", []), ("13", [("13", "fail", "31")])])
def test_a_table_without_a_year_is_of_the_one_that_it_agrees_with(read_markdown, harbours, cell, told):
    """Columns name measures; most cells are those of 2024."""
    assert told == _told(copied_claims(read_markdown(HEAD + BOATS.format(annis=cell)), [harbours]))


def test_a_table_of_something_else_is_left_alone(read_markdown, harbours):
    """Its columns name nothing that the desk's table measures."""
    assert [] == list(copied_claims(read_markdown(HEAD + OTHERS), [harbours]))


def test_a_table_that_agrees_in_few_cells_is_left_alone(read_markdown, harbours):
    """It may be of another time, or counted in another way."""
    changed = BOATS.format(annis=33).replace("57", "61").replace("49", "52").replace("4,796", "4,881")
    assert [] == list(copied_claims(read_markdown(HEAD + changed), [harbours]))
