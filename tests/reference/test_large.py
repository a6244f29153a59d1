"""Tests of tables that are queried where they lie."""

from __future__ import annotations

import json

import duckdb
import pytest

from checker.errors import ReferenceDataError
from checker.reference import large
from checker.reference.frames import frame_of
from checker.reference.gate import suite_verdict
from checker.reference.large import UNSURE, is_large, open_large
from checker.reference.sources import TableSource
from checker.reference.tables import load_table

COUNT = {"type": "expect_table_row_count_to_be_between", "kwargs": {"min_value": 1}}
UNIQUE = {"type": "expect_column_values_to_be_unique"}
ROWS = (
    "SELECT * FROM (VALUES ('Åre', 7, 2023, '1,204', 0.1::DOUBLE), ('Åre', 7, 2024, '0.3', 0.2::DOUBLE), "
    "('Mirna', 8, 2024, 'n/a', 0.3::DOUBLE), ('Mirna', 8, 2024, '', 0.4::DOUBLE)) AS t(port, code, year, boats, share)"
)


@pytest.fixture
def folder(tmp_path):
    """A data set of two Parquet files."""
    path = tmp_path / "set"
    path.mkdir()
    for name, where in (("a", "port = 'Åre'"), ("b", "port = 'Mirna'")):
        duckdb.sql(f"COPY ({ROWS} WHERE {where}) TO '{path / name}.parquet'")
    return path


def test_a_data_set_is_one_table(folder):
    """Of all its files; the rows that are asked for come as texts."""
    with open_large(str(folder)) as table:
        assert (("port", "code", "year", "boats", "share"), 4, "set") == (table.columns, table.row_count, table.name)
        found = table.grouped(table.columns, (), {"port": ["Mirna", "Mirna", "Nowhere"]})
    assert (("Mirna", "8", "2024", "", "0.4"), ("Mirna", "8", "2024", "n/a", "0.3")) == found.rows
    assert (table.columns, str(folder), (1, 1)) == (found.columns, found.source, found.counts)


@pytest.mark.parametrize(
    ("column", "keys", "rows"),
    [("code", ["7", "x", "08", "9" * 30], 2), ("share", ["0.1", "0.30"], 1), ("boats", ["1,204"], 1), ("year", [], 0)],
)
def test_keys_are_the_texts_of_cells(folder, column, keys, rows):
    """Whatever the type of the column; what is not its text is not its key."""
    with open_large(str(folder)) as table:
        assert rows == len(table.grouped(table.columns, (), {column: keys}).rows)


def test_rows_that_are_alike_are_put_in_one(folder):
    """With exact sums, of binary floats too; what is not alike in them, or no number, is unsure."""
    with open_large(str(folder)) as table:
        found = table.grouped(["port"], ["boats", "share"])
        assert (("Mirna", "8", "2024", UNSURE, "0.7"), ("Åre", "7", UNSURE, "1204.3", "0.3")) == found.rows
        assert (2, 2) == found.counts
        whole = table.grouped((), ["code"])
        assert (((UNSURE, "30", UNSURE, UNSURE, UNSURE),), (4,)) == (whole.rows, whole.counts)
        assert ("Åre", "14") == table.grouped(["port"], ["code"], {"year": ["2023", "2024"]}).rows[1][:2]


def test_rows_that_stand_twice_are_not_summed_up(folder):
    """Nobody can say whether they are to be counted twice."""
    duckdb.sql(f"COPY ({ROWS} WHERE port = 'Åre') TO '{folder / 'c'}.parquet'")
    with open_large(str(folder)) as table:
        assert UNSURE == table.grouped(["port"], ["share"], {"port": ["Åre"]}).rows[0][-1]


def test_a_sample_is_of_all_parts(folder):
    """The same rows every time; all of a table that is no larger."""
    with open_large(str(folder)) as table:
        assert 4 == len(table.sample(10).rows)
        assert 1 <= len(table.sample(1).rows) <= 4
        assert table.sample(2) == table.sample(2)


def test_what_stands_in_columns_is_listed_once(folder):
    """Each combination."""
    with open_large(str(folder)) as table:
        assert (("Mirna", "2024"), ("Åre", "2023"), ("Åre", "2024")) == table.distinct(["port", "year"])


def test_a_suite_sees_what_it_would_of_a_table_that_is_loaded(folder, write):
    """Numbers as numbers, with the numbers of the rows; of text, only a column that holds nothing else."""
    with open_large(str(folder)) as table:
        found = table.frame(["year", "port", "boats", "share"])
    loaded = frame_of(load_table(f"{folder}/*.parquet"))[["year", "port", "boats", "share"]]
    assert (
        loaded.astype(object).where(loaded.notna(), None).to_dict()
        == found.astype(object).where(found.notna(), None).to_dict()
    )
    path = str(write("boats.csv", 'port,code,boats\nÅre,007,"1,204"\nOst,008,\nVik,009,3.5\n'))
    with open_large(path) as table:
        frame = table.frame(table.columns)
    assert [["Åre", "Ost", "Vik"], ["007", "008", "009"]] == [list(frame["port"]), list(frame["code"])]
    assert (1204.0, True, 3.5) == (frame["boats"][1], frame["boats"].isna()[2], frame["boats"][3])


def test_a_column_that_is_not_there_is_named(folder):
    """With those that are."""
    with open_large(str(folder)) as table:
        for ask in (
            lambda: table.grouped((), (), {"ports": ["x"]}),
            lambda: table.distinct(["ports"]),
            lambda: table.grouped(["ports"], ()),
        ):
            with pytest.raises(ReferenceDataError, match=r"set: has no column 'ports' \(its columns: port, code"):
                ask()


def test_a_table_that_changes_is_refused(folder):
    """A file more is another table."""
    with open_large(str(folder)) as table:
        duckdb.sql(f"COPY ({ROWS}) TO '{folder / 'c'}.parquet'")
        with pytest.raises(ReferenceDataError, match="changed while it was read"):
            table.grouped(["port"], (), {"port": ["Åre"]})


def test_csv_reads_as_it_does_when_loaded(write, monkeypatch):
    """The same texts, a file with quotation marks and a name with an apostrophe included."""
    path = str(write("boats.csv", 'port;ship\'s code\n Åre ;007\n"Mir;na";"1,5"\nOst\n'))
    with open_large(path) as table:
        wanted = {"port": ["Åre", " Åre ", "Mir;na", "Ost"]}
        assert sorted(load_table(path).rows) == sorted(table.grouped(table.columns, (), wanted).rows)
    assert not is_large(path)
    monkeypatch.setattr(large, "MOST_ROWS", 2)
    assert is_large(path)


def test_what_is_large_is_known_by_rows_and_files(folder, write, monkeypatch):
    """A data set always, one file by its rows, a document of JSON never."""
    one = str(folder / "a.parquet")
    assert (True, False) == (is_large(str(folder)), is_large(one))
    assert not is_large(str(write("a.json", "[]")))
    monkeypatch.setattr(large, "MOST_ROWS", 1)
    assert is_large(one)


def test_a_query_of_duckdb_is_queried_in_place(tmp_path):
    """With its own values beside the keys."""
    path = str(tmp_path / "news.duckdb")
    with duckdb.connect(path) as database:
        database.execute(f"CREATE TABLE boats AS {ROWS}")
    source = TableSource(path, query="SELECT * FROM boats WHERE year = :year", parameters=(("year", 2024),))
    with open_large(source) as table:
        assert (3, 1) == (table.row_count, len(table.grouped(["port", "year"], (), {"port": ["Åre"]}).rows))


def test_what_cannot_be_queried_in_place_is_refused(write, tmp_path):
    """Other forms, files that are none, and tables without rows."""
    with (
        pytest.raises(ReferenceDataError, match="JSON cannot be queried in place"),
        open_large(str(write("a.json", "[]"))),
    ):
        pass
    with (
        pytest.raises(ReferenceDataError, match=r"a\.parquet: cannot be queried"),
        open_large(str(write("a.parquet", "PAR1 and no more"))),
    ):
        pass
    path = str(tmp_path / "b.parquet")
    duckdb.sql(f"COPY ({ROWS} WHERE false) TO '{path}'")
    with pytest.raises(ReferenceDataError, match="has no rows"), open_large(path):
        pass


def test_a_suite_guards_a_large_table_by_the_columns_it_names(folder, write, cache):
    """All of them if it names none or has a condition; another file is another verdict."""
    suite = write("set.gx.json", json.dumps({"expectations": [COUNT, {**UNIQUE, "kwargs": {"column": "port"}}]}))
    with open_large(str(folder)) as table:
        verdict = suite_verdict(table, suite)
        assert [("holds", "4"), ("fails", "4 of 4 not: Åre (row 1), Åre (row 2), Mirna (row 3), Mirna (row 4)")] == [
            (one.outcome, one.observed) for one in verdict.expected
        ]
        assert verdict == suite_verdict(table, suite)
    assert 1 == len(list(cache.glob("suite-*")))
    duckdb.sql(f"COPY ({ROWS} LIMIT 1) TO '{folder / 'c'}.parquet'")
    with open_large(str(folder)) as table:
        names = {"type": "expect_table_columns_to_match_set", "kwargs": {"column_set": list(table.columns)}}
        assert 5 == int(suite_verdict(table, suite).expected[0].observed)
        assert suite_verdict(table, write("set.gx.json", json.dumps({"expectations": [names]}))).holds
        assert suite_verdict(table, write("set.gx.json", json.dumps({"expectations": [COUNT]}))).holds
