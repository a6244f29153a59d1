"""Tests of tables that stay where they lie and are asked for what a document names."""

from __future__ import annotations

import csv
from datetime import date

import duckdb
import pytest

from checker.errors import ReferenceDataError
from checker.extract import extract
from checker.judge.rulebook import load_rulebook
from checker.read import read_text
from checker.reference.bind import claims as bound
from checker.reference.binding import NOTHING_STATED, Binding
from checker.reference.in_place import in_place
from checker.reference.large import open_large
from checker.reference.sources import TableSource
from checker.reference.verdicts import against
from tests.reference.conftest import HARBOURS, told

NORTH = {"Skerrow": "SKW", "Port Annis": "ANN"}


@pytest.fixture
def parquet(tmp_path):
    """A function that writes rows as two Parquet files and gives their folder."""

    def written(text: str):
        folder = tmp_path / "harbours"
        folder.mkdir(exist_ok=True)
        header, *rows = csv.reader(text.splitlines())
        with duckdb.connect() as database:
            kinds = ", ".join(
                f"{one} {'VARCHAR' if rows[0][at].replace(' ', '').isalpha() else 'INT'}"
                for at, one in enumerate(header)
            )
            database.execute(f"CREATE TABLE t ({kinds})")
            database.executemany(
                f"INSERT INTO t VALUES ({', '.join('?' * len(header))})", [[x or None for x in row] for row in rows]
            )
            for at in range(2):
                database.execute(f"COPY (SELECT * FROM t WHERE rowid % 2 = {at}) TO '{folder}/{at}.parquet'")
        return folder

    return written


def _reference(folder, binding=NOTHING_STATED):
    source = TableSource(str(folder))
    with open_large(source) as table:
        return in_place(table, source, binding)


@pytest.fixture
def harbours(parquet):
    """What was landed at four harbours of two counties in four years, in Parquet files."""
    return _reference(parquet(HARBOURS))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skerrow had 57 boats in 2024.", [("cell", "pass", "57")]),
        ("Skerrow had 75 boats in 2024.", [("cell", "fail", "75")]),
        ("Skerrow landed 4,796 tonnes in 2024, 286 tonnes more than in 2023.",
         [("cell", "pass", "4,796 tonnes"), ("difference", "pass", "up 286 tonnes")]),
        ("Landings at Skerrow rose 6.3 percent in 2024.", [("percent-change", "pass", "up 6.3 percent")]),
        ("All harbours together had 162 boats in 2024.", [("total", "pass", "162")]),
        ("All harbours together had 126 boats in 2024.", [("total", "fail", "126")]),
        ("Skerrow had 35.2 percent of all boats in 2024.", [("share", "pass", "35.2 percent")]),
        ("Northmoor had 88 boats in 2024, down from 91 in 2023.", [("total", "pass", "88"), ("total", "pass", "91")]),
        ("Marlowe had 57 boats in 2024.", []),
        ("Skerrow had the most boats in 2024.", []),
        ("Three harbours had more boats in 2024.", []),
        ("A total of 57 people fled the blaze.", []),
    ],
)  # fmt: skip
def test_what_a_document_names_is_decided(harbours, read, text, expected):
    """Values, changes and shares of what it names, and totals; no ranks and counts, which would need all the others."""
    assert expected == told(list(bound(read(text), [harbours])))


def test_a_sum_of_rows_is_shown_as_a_query(parquet, read):
    """With how many rows it is of, and none of their numbers."""
    monthly = "port,year,month,boats\n" + "".join(
        f"Skerrow,2024,{at},{at}\nMarfleet,2024,{at},1\n" for at in range(1, 13)
    )
    reference = _reference(parquet(monthly))
    (claim,) = bound(read("Skerrow had 78 boats in 2024."), [reference])
    assert "SELECT sum(boats) FROM harbours WHERE port = 'Skerrow' AND year = '2024'" == claim.query
    assert [12] == [one.rows for one in claim.facts]
    (verdict,) = against(read("Skerrow had 78 boats in 2024."), [reference], load_rulebook().compiled)
    assert "port=Skerrow, year=2024: boats = 78, the sum of 12 rows" in verdict.proof
    assert "12 rows" == verdict.reference.row


def test_a_name_that_many_share_asks_for_none_of_them(parquet, read):
    """Whatever else the document names: a sum of those that happened to be read would be of nothing."""
    rows = "".join(f"{name} Pier,2024,{at}\n" for at, name in enumerate(("Ash", "Elm", "Oak", "Fir", "Bay", "Yew"), 10))
    text = "Ash Pier had 10 boats in 2024.\n\nIn 2024 the Pier had 10 boats."
    reference = _reference(parquet(f"port,year,boats\n{rows}"))
    assert [("cell", "pass", "10")] == told(list(bound(read(text), [reference])))


def test_a_row_of_totals_is_no_entity(parquet, read):
    """It would be counted twice, so nothing is said of the whole."""
    reference = _reference(parquet("port,year,boats\nSkerrow,2024,57\nMarfleet,2024,25\nTotal,2024,82\n"))
    assert [] == list(bound(read("All ports together had 164 boats in 2024."), [reference]))
    assert [("cell", "pass", "57")] == told(list(bound(read("Skerrow had 57 boats."), [reference])))


def test_empty_cells_and_words_decide_nothing(parquet, read):
    """Neither of an entity nor of the whole."""
    reference = _reference(parquet("port,year,boats\nSkerrow,2024,57\nSkerrow,2024,\nMarfleet,2024,25\n"))
    assert [] == list(bound(read("Skerrow had 75 boats in 2024. All ports had 28 boats in 2024."), [reference]))


def test_what_is_stated_must_be_there(parquet, read):
    """An entity whose other names are stated, a column of periods."""
    folder = parquet(HARBOURS)
    stated = Binding(
        entities=("harbour",), aliases={"Skerrow": ("the Rock",)}, place="tieout.toml: references.harbours"
    )
    assert [("cell", "pass", "57")] == told(
        list(bound(read("The Rock had 57 boats in 2024."), [_reference(folder, stated)]))
    )
    with pytest.raises(ReferenceDataError, match="neither a column nor an entity 'Skerow'"):
        _reference(folder, Binding(entities=("harbour",), aliases={"Skerow": ("the Rock",)}))
    with pytest.raises(ReferenceDataError, match="has no column 'when'"):
        _reference(folder, Binding(period="when"))


def test_names_with_spaces_around_them_are_one_entity(parquet, read):
    """All of its rows count."""
    folder = parquet(HARBOURS)
    duckdb.sql(
        f"COPY (SELECT ' Skerrow ' AS harbour, 'Northmoor' AS county, 2024 AS year, 3 AS boats) TO '{folder}/c.parquet'"
    )
    assert [("total", "pass", "60")] == told(list(bound(read("Skerrow had 60 boats in 2024."), [_reference(folder)])))


def test_the_latest_period_is_that_of_the_table(parquet):
    """Not of the rows that were asked for."""
    folder = parquet(HARBOURS.replace("Marfleet,Eastshire,2024,1206,1655,25\n", ""))
    text = read_text("Marfleet had 24 boats.", id="a", source="a", format="plain", published=date(2025, 2, 10))
    assert [] == list(bound(extract(text), [_reference(folder)]))


def test_what_was_read_into_it_is_told(harbours):
    """The rows, the entities, the measures and the periods."""
    first, *others = harbours.inferred()
    assert "harbours: its 16 rows stay where they are; a document asks for those it names" == first
    assert "harbours: year has 4 periods, 2021 to 2024" in others


def test_a_table_that_changes_during_the_run_is_refused(parquet, harbours, read, tmp_path):
    """Two documents of a run are held against the same table."""
    duckdb.sql(f"COPY (SELECT 'Ost' AS harbour) TO '{tmp_path}/harbours/c.parquet'")
    with pytest.raises(ReferenceDataError, match="changed during the run"):
        list(bound(read("Skerrow had 57 boats in 2024."), [harbours]))


def test_a_table_without_names_is_refused(parquet):
    """Nothing could be asked for."""
    with pytest.raises(ReferenceDataError, match="has no column of names to ask for"):
        _reference(parquet("year,boats\n2023,5\n2024,6\n"))
