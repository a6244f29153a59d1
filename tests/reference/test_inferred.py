"""Tests of what people are told of how a table was read."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of


@pytest.fixture
def told(table):
    """A function that gives the lines on a table of comma-separated text."""
    return lambda text: [line.removeprefix("table: ") for line in reference_of(table(text)).inferred()]


def test_people_are_told_what_was_read_into_a_table(missions):
    """Entities, measures with their units and scale, and periods."""
    assert [
        "missions: mission names 3 entities (Tarvia, Oslenda, Brakka)",
        "missions: officers measures officers (count)",
        "missions: vehicles measures vehicles (count)",
        "missions: budget_usd_m measures budget (USD, 14.2 is 14,200,000)",
        "missions: year has 3 periods, 2022 to 2024",
    ] == list(missions.inferred())


def test_other_names_are_told(told):
    """Those that the table has, initials, short names; not every adjective that a rule would make."""
    found = told("club,aliases,code,won\nOslenda Rovers,Owls; the Birds,OSR,31\nTarvia Town,Imps,TAT,40\n")
    assert "Oslenda Rovers is also OSR, owls, the birds, oslenda, rovers" == found[1]
    assert "France is also french" == told("country,boats\nFrance,5\n")[1]


def test_what_is_never_summed_up_is_told(told):
    """A share."""
    assert "won_pct measures won (percent, never summed up)" == told("club,won_pct\nAsh,31\nElm,40\n")[-1]


def test_periods_may_stand_in_headers(told):
    """Which is said as well."""
    assert "the headers has 2 periods, 2023 to 2024" == told("harbour,boats_2023,boats_2024\nAsh,3,5\n")[-1]
    assert "year has one period, 2024" == told("harbour,year,boats\nAsh,2024,5\n")[-1]


def test_what_is_not_read_is_told(told):
    """A number that only counts rows, an empty column, a remark."""
    found = told(f"id,harbour,boats,left,note\n1,Ash,5,,{'so long ' * 20}\n2,Elm,6,,{'so long ' * 20}\n")
    assert ["id is not read", "left is not read", "note is not read"] == found[-3:]


def test_long_lists_are_cut_short(told):
    """With how many there are."""
    rows = "".join(f"Ash {letter},{at}\n" for at, letter in enumerate("ABCDE"))
    assert "harbour names 5 entities (Ash A, Ash B, Ash C ...)" == told(f"harbour,boats\n{rows}")[0]


def test_a_long_list_of_doubts_is_cut_short(told):
    """Five of them, and how many more."""
    found = told("harbour,boats\n" + "Ash,5\n" * 9)
    assert "and 4 more rows or cells that decide nothing" == found[-1]
    assert 5 == sum("more than once" in line for line in found)
