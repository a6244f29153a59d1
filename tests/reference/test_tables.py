"""Tests of loading a table, whatever it is kept in."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from checker.errors import ReferenceDataError
from checker.reference import tables
from checker.reference.sources import TableSource
from checker.reference.table import Table
from checker.reference.tables import load_table, unchanged


def test_a_table_says_what_it_is_called_and_where_it_lies(write):
    """By its file, or as the desk calls it."""
    path = str(write("boats.csv", "port,  boats  on\nÅre,3\n"))
    assert Table("boats", path, ("port", "boats on"), (("Åre", "3"),), 2) == load_table(path)
    assert "fleet" == load_table(TableSource(path, "fleet")).name


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "port,boats\nÅre,3\n"),
        ("a.tsv", "port\tboats\nÅre\t3\n"),
        ("a.json", '[{"port": "Åre", "boats": 3}]'),
        ("a.jsonl", '{"port": "Åre", "boats": 3}\n'),
    ],
)
def test_the_same_table_in_every_form_of_text(write, name, content):
    """Only the number of the first row differs."""
    found = load_table(str(write(name, content)))
    assert (("port", "boats"), (("Åre", "3"),)) == (found.columns, found.rows)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", "", "has no rows"),
        ("a.csv", "port,boats\n", "has no rows"),
        ("a.json", "[]", "has no rows"),
        ("a.csv", "port,port\n1,2\n", "has the column 'port' more than once"),
        ("a.csv", "port, port \n1,2\n", "has the column 'port' more than once"),
        ("a.csv", 'port\n"1\n', "unexpected end of data"),
        ("a.txt", "port\n1\n", "no table can be read from a file that ends in '.txt'"),
    ],
)
def test_a_table_that_supports_nothing_is_an_error_with_its_place(write, name, content, reason):
    """Empty, broken, or of an unknown ending."""
    path = write(name, content)
    with pytest.raises(ReferenceDataError, match=reason) as caught:
        load_table(str(path))
    assert (str(path), True) == (caught.value.place, bool(caught.value.fix))


def test_a_missing_or_unreadable_file_is_an_error(tmp_path, write, monkeypatch):
    """Never an empty table."""
    with pytest.raises(ReferenceDataError, match="there is no such file"):
        load_table(str(tmp_path / "no.csv"))
    path = write("boats.csv", "port\nÅre\n")
    monkeypatch.setattr(type(path), "read_bytes", lambda self: (_ for _ in ()).throw(PermissionError(13, "denied")))
    with pytest.raises(ReferenceDataError, match=r"boats\.csv: cannot be read: denied"):
        load_table(str(path))


def test_a_query_over_a_plain_file_is_refused(write):
    """It would be left out silently."""
    with pytest.raises(ReferenceDataError, match="a query needs a database"):
        load_table(TableSource(str(write("boats.csv", "port\nÅre\n")), query="SELECT 1"))


def test_a_table_that_is_written_while_it_is_read_is_refused(write):
    """By size, by time, or because another file took its place."""
    path = write("boats.csv", "port\nÅre\n")
    source = TableSource(str(path))
    with pytest.raises(ReferenceDataError, match="changed while it was read"), unchanged(source):
        path.write_text("port\nMirna\n", encoding="utf-8")
    with pytest.raises(ReferenceDataError, match="changed while it was read"), unchanged(source):
        os.utime(path, ns=(1, 1))
    with pytest.raises(ReferenceDataError, match="changed while it was read"), unchanged(source):
        write("other.csv", path.read_bytes()).replace(path)
    with unchanged(source):
        path.read_bytes()


def test_too_many_rows_are_an_error(write, monkeypatch, tmp_path):
    """For a database that is not queried in place; the fix is a query."""
    import sqlite3
    from contextlib import closing

    monkeypatch.setattr(tables, "MOST_ROWS", 1)
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE a AS SELECT 1 AS x UNION ALL SELECT 2")
        database.commit()
    with pytest.raises(ReferenceDataError, match="has more than 1 rows"):
        load_table(str(path))


def test_a_plain_table_needs_nothing_heavy(write):
    """CSV and JSON are read without pandas, DuckDB, SQLAlchemy or openpyxl."""
    paths = [str(write("a.csv", "port\nÅre\n")), str(write("a.json", '[{"port": 1}]'))]
    heavy = "{'pandas', 'duckdb', 'sqlalchemy', 'openpyxl', 'pyarrow', 'great_expectations'}"
    code = (
        "import sys; from checker.reference.tables import load_table\n"
        f"for path in {paths!r}: load_table(path)\n"
        f"print(sorted({heavy} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout


@pytest.mark.parametrize("name", ["boats.csv", "boats.json"])
def test_a_table_within_a_file_that_holds_one_only_is_refused(write, name):
    """Something else is meant than what would be read."""
    path = write(name, {"boats.csv": "port,boats\nAsh,5\n", "boats.json": '[{"port": "Ash"}]'}[name])
    with pytest.raises(ReferenceDataError, match=r"holds one table only \(leave out 'ports'\)"):
        load_table(f"{path}#ports")
