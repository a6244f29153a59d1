"""Tests of the places of tables: paths, patterns and URLs."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ReferenceDataError
from checker.reference.sources import Form, TableSource, files_of, form_of, parse_source


def test_a_table_may_be_named_after_a_hash(write):
    """A file whose name holds the hash is that file."""
    path = str(write("a#b.csv", "x\n1\n"))
    assert TableSource("news.db", "", "boats") == parse_source("news.db#boats")
    assert TableSource(path, "boats") == parse_source(path, "boats")


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("postgresql+psycopg://desk:secret@host/news", "postgresql+psycopg://desk:***@host/news"),
        ("postgresql://host/news?user=desk&password=secret", "postgresql://host/news?user=desk&password=***"),
        ("tables/boats.csv", "tables/boats.csv"),
    ],
)
def test_a_password_is_never_shown(place, shown):
    """Nor is anything else hidden."""
    assert f"{shown}#t" == TableSource(place, table="t").shown


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (TableSource("tables/boats.csv"), "boats"),
        (TableSource("news.db", table="boats"), "boats"),
        (TableSource("postgresql://host/news"), "news"),
        (TableSource("tables/boats.csv", "fleet"), "fleet"),
    ],
)
def test_a_table_is_called_by_its_name(source, title):
    """By what the desk says, else by its table, else by its file."""
    assert title == source.title


@pytest.mark.parametrize(
    ("name", "start", "form"),
    [
        ("a.CSV", b"x", Form.DELIMITED),
        ("a.tsv", b"", Form.DELIMITED),
        ("a.json", b"[]", Form.JSON),
        ("a.ndjson", b"{}", Form.JSON_LINES),
        ("a.xlsx", b"PK", Form.WORKBOOK),
        ("a.parquet", b"PAR1", Form.PARQUET),
        ("a.db", b"SQLite format 3\0", Form.SQLITE),
        ("a.db", b"12345678DUCK", Form.DUCKDB),
        ("a.duckdb", b"", Form.DUCKDB),
    ],
)
def test_the_form_is_known_by_ending_or_mark(write, name, start, form):
    """Two databases share an ending; the marks at their start tell them apart."""
    assert form == form_of(TableSource(str(write(name, start))))


def test_urls_are_databases_and_those_of_sqlite_files(write):
    """Whatever a SQLite URL names is opened as a file."""
    path = write("a.db", b"SQLite format 3\0")
    assert Form.DATABASE == form_of(TableSource("postgresql+psycopg://host/news"))
    assert (Form.SQLITE, path) == (form_of(TableSource(f"sqlite:///{path}")), TableSource(f"sqlite:///{path}").path)


def test_what_is_not_there_or_not_known_is_refused(write, tmp_path):
    """With the known endings."""
    with pytest.raises(ReferenceDataError, match=r"no\.csv: there is no such file"):
        form_of(TableSource(str(tmp_path / "no.csv")))
    with pytest.raises(ReferenceDataError, match=r"no\.parquet: there is no such file"):
        files_of(TableSource(str(tmp_path / "no.parquet")))
    with pytest.raises(
        ReferenceDataError, match=r"no table can be read from a file that ends in '\.xls' \(known: \.csv"
    ):
        form_of(TableSource(str(write("a.xls", b"\xd0\xcf"))))


def test_the_files_of_a_data_set_are_found(write, tmp_path):
    """Those of a folder and of a pattern, in the order of their names."""
    (tmp_path / "set").mkdir()
    found = (write("set/a.parquet", b""), write("set/b.parquet", b""))
    write("set/notes.txt", b"")
    assert found == files_of(TableSource(str(tmp_path / "set"))) == files_of(TableSource(f"{tmp_path}/s*/*.parquet"))
    assert () == files_of(TableSource("postgresql://host/news"))
    assert Form.PARQUET == form_of(TableSource(str(tmp_path / "set")))
    with pytest.raises(ReferenceDataError, match="no Parquet file is there"):
        files_of(TableSource(str(Path(tmp_path, "set", "*.pq"))))
