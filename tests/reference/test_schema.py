"""Tests of what each column of a table is."""

from __future__ import annotations

import pytest

from checker.reference.schema import infer


def columns(table, schema):
    """The names of the columns by what they are."""
    names = table.columns
    return (
        [names[at] for at in schema.dimensions],
        [names[at] for at, _ in schema.measures],
        names[schema.period] if schema.period >= 0 else "",
    )


@pytest.mark.parametrize(
    ("text", "names", "measures", "period"),
    [
        ("year,port,boats\n2023,Ash,3\n2024,Elm,4\n", ["port"], ["boats"], "year"),
        ("player,points,rank\nAnn Roe,12,1\nBo Lee,9,2\n", ["player"], ["points"], ""),
        ("port,year_built,boats\nAsh,1931,3\nElm,1878,4\n", ["port"], ["boats"], "year_built"),
        ("port,boats,remark\nAsh,3," + "x" * 80 + "\nElm,4," + "y" * 80 + "\n", ["port"], ["boats"], ""),
        ("port,boats,nothing\nAsh,3,\nElm,4,n/a\n", ["port"], ["boats"], ""),
    ],
)
def test_columns_are_told_apart_by_header_and_cells(table, text, names, measures, period):
    """Ranks, remarks and empty columns state nothing that copy is held against."""
    made = table(text)
    assert (names, measures, period) == columns(made, infer(made))


def test_other_names_belong_to_the_column_beside_them(table):
    """Aliases may be listed with semicolons; codes must be printed as they stand."""
    made = table("country,aliases,iso_code,goals\nTarvia,The Tarves,TRV,3\nBrakka,,BRK,2\n")
    found = infer(made)
    assert ((0,), ((1, 0),), ((2, 0),)) == (found.dimensions, found.aliases, found.codes)


def test_an_alias_that_fits_no_column_is_a_name_of_its_own(table):
    """One country with two short names has none."""
    made = table("country,short,goals\nTarvia,A,3\nTarvia,B,2\n")
    assert (0, 1) == infer(made).dimensions


def test_a_column_with_a_few_words_among_its_numbers_is_a_measure(table):
    """Nine in ten will do; eight will not."""
    rows = [f"P{one},{one}" for one in range(18)]
    nine = table("\n".join(["port,boats", *rows, "Q,many", "R,few"]))
    eight = table("\n".join(["port,boats", *rows[:8], "Q,many", "R,few"]))
    assert ["boats"] == columns(nine, infer(nine))[1]
    assert [] == columns(eight, infer(eight))[1]
