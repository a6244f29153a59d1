"""Tests of tables in databases: SQLite and DuckDB files here, PostgreSQL on a real server where there is one."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal

import duckdb
import pytest
import sqlalchemy

from checker.errors import ReferenceDataError
from checker.reference.sources import TableSource
from checker.reference.table import Table
from checker.reference.tables import load_table

SERVER = os.environ.get("TIEOUT_TEST_POSTGRES", "")
on_server = pytest.mark.skipif(not SERVER, reason="TIEOUT_TEST_POSTGRES names no PostgreSQL server")
BOATS = (("Åre", "1.50", "2024-06-25"), ("Mirna", "", "2024-06-26"))


@pytest.fixture
def sqlite_file(tmp_path):
    """A SQLite file with a table and a view."""
    path = tmp_path / "news.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE boats (port TEXT, knots REAL, since TEXT)")
        database.executemany("INSERT INTO boats VALUES (?, ?, ?)", [("Åre", 1.5, "2024-06-25"), ("Mirna", None, "")])
        database.execute('CREATE VIEW "fast ""ones""" AS SELECT port FROM boats WHERE knots > 1')
        database.commit()
    return str(path)


@pytest.fixture
def duckdb_file(tmp_path):
    """A DuckDB file with a table of every kind of value that could lose digits."""
    path = str(tmp_path / "news.duckdb")
    with duckdb.connect(path) as database:
        database.execute(
            "CREATE TABLE boats AS SELECT 'Åre' AS port, 1.50::DECIMAL(5, 2) AS knots, 0.1::FLOAT AS share, "
            "1e21::DOUBLE AS far, 5::DOUBLE AS many, DATE '2024-06-25' AS since, TIMESTAMP '2024-06-25 00:00:00' AS at,"
            " TIMESTAMPTZ '2024-06-25 01:00:00+02' AS seen, NULL::INTEGER AS none, 'x'::BLOB AS picture, true AS open"
        )
    return path


def test_a_table_of_sqlite_is_read(sqlite_file):
    """Named, by path or URL; a view too."""
    rows = (("Åre", "1.5", "2024-06-25"), ("Mirna", "", ""))
    expected = Table("boats", f"{sqlite_file}#boats", ("port", "knots", "since"), rows, 1)
    assert expected == load_table(f"{sqlite_file}#boats")
    assert rows == load_table(f"sqlite:///{sqlite_file}#boats").rows
    assert (("Åre",),) == load_table(TableSource(sqlite_file, table='fast "ones"')).rows


def test_of_several_tables_one_must_be_named(sqlite_file):
    """The error lists them, and so it does for one that is not there."""
    with pytest.raises(ReferenceDataError, match=r'has 2 tables and none is named: boats, fast "ones"'):
        load_table(sqlite_file)
    with pytest.raises(ReferenceDataError, match=r'no table or view \'ships\' \(it has: boats, fast "ones"\)'):
        load_table(f"{sqlite_file}#ships")


def test_a_query_takes_its_values_bound(sqlite_file, duckdb_file):
    """A value is never part of the SQL; days and decimals are values too."""
    hostile = TableSource(sqlite_file, query="SELECT * FROM boats WHERE port = :port", parameters=(("port", "' OR 1"),))
    with pytest.raises(ReferenceDataError, match="has no rows"):
        load_table(hostile)
    parameters = (("knots", Decimal("1.5")), ("since", date(2024, 6, 25)), ("port", "Åre"))
    query = "SELECT port FROM boats WHERE knots = CAST(:knots AS REAL) AND since = :since AND port = :port"
    assert (("Åre",),) == load_table(TableSource(sqlite_file, query=query, parameters=parameters)).rows
    query = "SELECT port, '1:1'::VARCHAR AS scale FROM boats WHERE knots = :knots AND since = :since AND port = :port;"
    assert (("Åre", "1:1"),) == load_table(TableSource(duckdb_file, query=query, parameters=parameters)).rows


@pytest.mark.parametrize(
    "query", ["DELETE FROM boats", "SELECT ships FROM boats", "SELEC", "SELECT :missing FROM boats"]
)
def test_a_query_that_fails_or_writes_is_an_error(sqlite_file, duckdb_file, query):
    """The database stays as it is."""
    for place in (sqlite_file, duckdb_file):
        with pytest.raises(ReferenceDataError, match="cannot be queried"):
            load_table(TableSource(place, query=query))
        assert "Åre" == load_table(f"{place}#boats").rows[0][0]


def test_values_of_duckdb_keep_their_digits(duckdb_file):
    """Neither binary dust nor exponents, and the time of a zone in UTC."""
    row = ("Åre", "1.50", "0.1", "1000000000000000000000", "5", "2024-06-25", "2024-06-25")
    (found,) = load_table(duckdb_file).rows
    assert (*row, "2024-06-24 23:00:00+00", "", "", "true") == found


def test_a_file_that_is_no_database_is_refused(write):
    """Whatever its ending says."""
    with pytest.raises(ReferenceDataError, match="cannot be queried"):
        load_table(str(write("a.sqlite", b"SQLite format 3\0 and then something else")))
    with pytest.raises(ReferenceDataError, match="cannot be queried"):
        load_table(str(write("a.duckdb", b"12345678DUCK and then something else")))


def test_parquet_reads_like_the_database_it_came_from(duckdb_file, tmp_path):
    """The same texts from a file as from the table."""
    path = str(tmp_path / "boats.parquet")
    with duckdb.connect(duckdb_file, read_only=True) as database:
        database.execute(f"COPY boats TO '{path}'")
    assert load_table(duckdb_file).rows == load_table(path).rows


@pytest.mark.parametrize(
    ("module", "place", "extra"),
    [("duckdb", "a.parquet", "duckdb"), ("sqlalchemy.exc", "postgresql://host/news", "sql")],
)
def test_the_extra_to_install_is_named(write, monkeypatch, module, place, extra):
    """A desk that keeps CSV needs none of them."""
    path = place if "://" in place else str(write(place, b"PAR1"))
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ReferenceDataError, match=rf"pip install 'tieout\[{extra}\]'"):
        load_table(path)


@pytest.mark.parametrize(
    "place",
    ["postgresql+psycopg://desk:secret@127.0.0.1:1/news", "nosuch://host/news", "postgresql+nosuch://host/news"],
)
def test_a_database_that_cannot_be_reached_is_an_error(place):
    """It names the place without the password."""
    with pytest.raises(ReferenceDataError, match=r"cannot be queried|driver is missing") as caught:
        load_table(place)
    assert "secret" not in str(caught.value)


@pytest.fixture
def server() -> Iterator[str]:
    """A real PostgreSQL server with a schema of its own for the test."""
    engine = sqlalchemy.create_engine(SERVER, poolclass=sqlalchemy.NullPool)
    with engine.begin() as database:
        database.exec_driver_sql("CREATE SCHEMA desk")
        database.exec_driver_sql("CREATE TABLE desk.boats (port text, knots numeric(5, 2), since date)")
        database.exec_driver_sql(
            "INSERT INTO desk.boats VALUES ('Åre', 1.5, '2024-06-25'), ('Mirna', NULL, '2024-06-26')"
        )
        database.exec_driver_sql("CREATE VIEW desk.fast AS SELECT port, knots::float8 FROM desk.boats WHERE knots > 1")
    yield SERVER
    with engine.begin() as database:
        database.exec_driver_sql("DROP SCHEMA desk CASCADE")


@on_server
def test_a_table_and_a_view_of_postgresql_are_read(server):
    """With their schema; decimals keep their places."""
    assert BOATS == load_table(f"{server}#desk.boats").rows
    assert (("Åre", "1.5"),) == load_table(f"{server}#desk.fast").rows
    with pytest.raises(ReferenceDataError, match=r"no table or view 'ships' \(it has: boats, fast\)"):
        load_table(f"{server}#desk.ships")


@on_server
def test_a_query_to_postgresql_takes_its_values_bound(server):
    """Texts, numbers and days."""
    query = "SELECT port FROM desk.boats WHERE since = :since AND port = :port AND coalesce(knots, 0) < :knots"
    parameters = (("since", date(2024, 6, 26)), ("port", "Mirna"), ("knots", Decimal("1.5")))
    assert (("Mirna",),) == load_table(TableSource(server, query=query, parameters=parameters)).rows


@on_server
@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM desk.boats RETURNING port",
        "COMMIT; DELETE FROM desk.boats; SELECT 1",
        "SELECT * FROM desk.ships",
        "SELECT :missing FROM desk.boats",
    ],
)
def test_postgresql_is_never_written_to(server, query):
    """Not even by a query that ends the transaction first."""
    with pytest.raises(ReferenceDataError, match="cannot be queried"):
        load_table(TableSource(server, query=query))
    assert BOATS == load_table(f"{server}#desk.boats").rows
