"""Tests of suites that are drafted from a table."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from checker.reference.drafts import draft_suite, staleness
from checker.reference.gate import suite_verdict
from checker.reference.table import Table

FERRIES = Table(
    "ferries",
    "ferries.csv",
    ("line", "month", "operator", "passengers", "on_time_pct", "note"),
    (
        ("Åre", "2024-04", "Sundholm", "12,000", "91.5%", ""),
        ("Åre", "2024-05", "Sundholm", "14,500", "88%", "strike"),
        ("Mirna", "2024-04", "Nordal", "7,250", "97%", ""),
        ("Mirna", "2024-05", "Nordal", "8,000", "99%", ""),
    ),
)


def drafted(table: Table, published: date | None = None) -> dict[str, list[dict[str, Any]]]:
    """The arguments of the expectations of a draft, by the type of expectation without its common words."""
    found: dict[str, list[dict[str, Any]]] = {}
    for one in json.loads(draft_suite(table, published))["expectations"]:
        short = one["type"].removeprefix("expect_").removeprefix("column_").removeprefix("values_to_")
        found.setdefault(short, []).append(one["kwargs"])
    return found


def test_a_draft_expects_the_layout_and_about_as_many_rows():
    """Half as many to twice as many."""
    found = drafted(FERRIES)
    assert [{"column_set": list(FERRIES.columns), "exact_match": True}] == found["table_columns_to_match_set"]
    assert [{"min_value": 2, "max_value": 8}] == found["table_row_count_to_be_between"]


def test_a_key_may_be_of_several_columns():
    """The fewest that name a row, and never a measure that is unique by chance."""
    assert [{"column_list": ["line", "month"]}] == drafted(FERRIES)["compound_columns_to_be_unique"]
    alone = Table("a", "a", ("port", "code", "boats"), (("Åre", "AR", "3"), ("Mirna", "MI", "4")))
    found = drafted(alone)
    assert [{"column": "port"}, {"column": "code"}] == found["be_unique"]
    assert "compound_columns_to_be_unique" not in found


def test_columns_without_gaps_may_have_none():
    """A cell that says nothing is a gap."""
    gaps = {"line", "month", "operator", "passengers", "on_time_pct"}
    assert gaps == {one["column"] for one in drafted(FERRIES)["not_be_null"]}
    dashed = Table("a", "a", ("port", "boats"), (("Åre", "3"), ("Mirna", "n/a")))
    assert [{"column": "port"}] == drafted(dashed)["not_be_null"]


@pytest.mark.parametrize(
    ("header", "cells", "bounds"),
    [
        ("passengers", ("12,000", "7,250"), (0, 15000)),
        ("on_time_pct", ("91.5%", "99%"), (0, 100)),
        ("change_pct", ("-4.5", "12"), (-13, 21)),
        ("boats", ("3", "3"), (0, 5)),
        ("boats", ("0", "0"), (0, 1)),
        ("rate", ("0.0012", "0.0019"), (0, 0.0023)),
    ],
)
def test_ranges_have_some_room(header, cells, bounds):
    """Counts stay above zero, shares below a hundred; the bounds look like the estimates that they are."""
    table = Table("a", "a", ("port", header), tuple(zip(("Åre", "Mirna"), cells, strict=True)))
    (found,) = drafted(table)["be_between"]
    assert bounds == (found["min_value"], found["max_value"])


def test_a_column_that_is_not_all_numbers_has_no_range():
    """Nor has one of codes: it is text for the suite."""
    rows = tuple((chr(65 + at), f"0{at}", str(at) if at else "about 3") for at in range(12))
    assert "be_between" not in drafted(Table("a", "a", ("port", "office", "boats"), rows))


def test_few_values_are_a_set():
    """A new one warns and does not stop; names that are each a row's own are none."""
    suite = json.loads(draft_suite(FERRIES))["expectations"]
    sets = [
        (one["kwargs"]["column"], one["kwargs"]["value_set"], one["severity"]) for one in suite if "severity" in one
    ]
    assert [("line", ["Mirna", "Åre"], "warning"), ("operator", ["Nordal", "Sundholm"], "warning")] == sets


@pytest.mark.parametrize(
    ("periods", "latest"),
    [
        (("2024-06-25", "2024-05-01"), "2024-06-25"),
        (("2023", "2024", "2025"), 2024),
    ],
)
def test_a_table_stays_as_fresh_as_it_is(periods, latest):
    """Up to the latest period that had begun on the day of publication."""
    table = Table("a", "a", ("port", "period"), tuple(("Åre", period) for period in periods))
    (found,) = drafted(table, date(2024, 6, 27))["max_to_be_between"]
    assert {"column": "period", "min_value": latest} == found
    assert "max_to_be_between" not in drafted(table)


@pytest.mark.parametrize(
    ("periods", "latest"), [(("Jan 2024", "Dec 2023"), "Jan 2024"), (("2024-Q1", "2024-Q2", "2024-Q3"), "2024-Q2")]
)
def test_periods_that_are_not_in_the_order_of_their_texts_are_named(periods, latest):
    """The latest one must be there."""
    table = Table("a", "a", ("port", "month"), tuple(("Åre", period) for period in periods))
    assert [{"column": "month", "value_set": [latest]}] == drafted(table, date(2024, 6, 27))[
        "distinct_values_to_contain_set"
    ]


def test_without_periods_nothing_is_expected_of_them():
    """Only of the rest."""
    found = drafted(Table("a", "a", ("port",), (("Åre",),)), date(2024, 6, 27))
    assert ["table_columns_to_match_set", "table_row_count_to_be_between", "be_unique", "not_be_null"] == list(found)


def test_days_keep_their_form():
    """Whatever the column is called."""
    table = Table("a", "a", ("port", "as_of", "boats"), (("Åre", "2024-06-25", "3"), ("Mirna", "2024-06-25", "4")))
    assert [{"column": "as_of", "strftime_format": "%Y-%m-%d"}] == drafted(table)["match_strftime_format"]
    assert "be_in_set" not in drafted(table)


@pytest.mark.parametrize(
    ("published", "told"),
    [
        (date(2024, 6, 27), ""),
        (date(2024, 7, 30), ""),
        (date(2024, 9, 1), "its latest period is 2024-05, which is long before 2024-09-01"),
        (date(2020, 1, 1), ""),
    ],
)
def test_a_stale_table_is_told_about(published, told):
    """If two more of its periods have gone by."""
    assert told == staleness(FERRIES, published)


def test_a_table_without_periods_is_never_stale():
    """There is nothing to tell it by."""
    assert "" == staleness(Table("a", "a", ("port",), (("Åre",),)), date(2024, 6, 27))


@pytest.mark.parametrize(
    "table",
    [
        FERRIES,
        Table("a", "a", ("x",), (("",), ("1",))),
        Table("a", "a", ("code", "x"), (("007", "1e3"), ("008", "-"), ("009", "(3)"))),
        Table("a", "a", ("port", "year", "x"), (("Åre", "2023", "n/a"), ("Åre", "2024", "1.5"), ("", "", ""))),
    ],
)
def test_a_table_passes_its_own_draft(write, cache, table):
    """Every expectation holds, with real Great Expectations."""
    suite = write("a.gx.json", draft_suite(table, date(2024, 6, 27)))
    verdict = suite_verdict(table, suite)
    assert ([], True) == ([one for one in verdict.expected if one.outcome != "holds"], verdict.holds)
