"""Tests of a table as facts."""

from __future__ import annotations

import pytest


def test_people_are_told_what_was_read_into_a_table(missions):
    """Entities, measures with their units, and periods."""
    assert [
        "missions: mission names 3 entities (Tarvia, Oslenda, Brakka ...)",
        "missions: officers measures officers (count)",
        "missions: vehicles measures vehicles (count)",
        "missions: budget_usd_m measures budget (USD)",
        "missions: year has 3 periods, 2022 to 2024",
    ] == list(missions.cube.inferred())


def test_other_names_and_rates_are_told_too(cube):
    """A share is never summed up."""
    told = list(cube("club,aliases,won_pct\nOslenda Rovers,Owls,31\nTarvia Town,Imps,40\n").inferred())
    assert "Oslenda Rovers is also Owls" in told[0]
    assert "table: won_pct measures won (percent, never summed up)" == told[1]


def test_periods_may_stand_in_headers(cube):
    """Which is said as well."""
    told = list(cube("harbour,boats_2023,boats_2024\nAsh,3,5\n").inferred())
    assert "table: the headers has 2 periods, 2023 to 2024" == told[-1]


def test_a_dimension_is_found_by_its_name(harbours):
    """And one that is not there is not."""
    assert 1 == harbours.cube.dimension("county")
    with pytest.raises(StopIteration):
        harbours.cube.dimension("fruit")
