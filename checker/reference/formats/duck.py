"""DuckDB: its own files, Parquet files, and text tables too large to hold, all queried where they lie.

Every value becomes text inside DuckDB, so that a table reads the same whether it is loaded or queried in place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.errors import ReferenceDataError
from checker.reference.formats.choosing import chosen_table
from checker.reference.formats.texts import plain_float
from checker.reference.sources import Form, TableSource, files_of, form_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pandas import DataFrame

# Nothing is fetched from anywhere, and a moment with a zone prints the same on every machine.
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}
_TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
FLOATS = ("FLOAT", "DOUBLE")


@dataclass(frozen=True, slots=True)
class Relation:
    """A table as DuckDB sees it; sql: what stands after FROM, with its values; types: DuckDB's type of each column."""

    database: DuckDBPyConnection
    sql: str
    values: Mapping[str, object]
    columns: tuple[str, ...]
    types: tuple[str, ...]

    def texts(self, after: str = "", **values: object) -> tuple[tuple[str, ...], ...]:
        """The rows as texts; after: what stands after the table, with a value for each `$name` in it."""
        chosen = ", ".join(text_of_column(name, kind) for name, kind in zip(self.columns, self.types, strict=True))
        floats = [at for at, kind in enumerate(self.types) if kind in FLOATS]
        rows = self.run(f"SELECT {chosen} FROM {self.sql} {after}", **values)
        return tuple(_plain(row, floats) if floats else row for row in rows)

    def run(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        """The rows of a query over the table, with a value for each `$name` that the query adds."""
        with failures():
            return self.database.execute(sql, {**self.values, **values}).fetchall()

    def frame(self, sql: str) -> DataFrame:
        """What a query over the table gives, as a data frame."""
        with failures():
            return self.database.execute(sql, dict(self.values)).df()


@contextmanager
def failures() -> Iterator[None]:
    """Whatever DuckDB refuses, as an error of the table."""
    import duckdb

    try:
        yield
    except duckdb.Error as wrong:
        reason = str(wrong).strip().partition("\n")[0]
        raise ReferenceDataError(
            f"cannot be queried: {reason}", fix="check the file, the table and the query"
        ) from wrong


@contextmanager
def relation(source: TableSource, delimiter: str = "", columns: Sequence[str] = ()) -> Iterator[Relation]:
    """Open the table for reading; delimiter and columns: those of a CSV file.

    Raises:
        ReferenceDataError: DuckDB is not installed, no such table, several and none named, or it cannot be read.
    """
    try:
        import duckdb
    except ImportError as missing:
        raise ReferenceDataError("this table needs DuckDB", fix="pip install 'tieout[duckdb]'") from missing
    own = form_of(source) is Form.DUCKDB
    with failures():
        database = duckdb.connect(str(source.path) if own else ":memory:", read_only=own, config=_SETTINGS)
    try:
        with failures():
            database.execute("SET TimeZone = 'UTC'")
            if own:
                sql, values = _of_database(database, source)
            else:
                sql, values = _of_files(files_of(source), delimiter, columns)
            described = database.execute(f"DESCRIBE SELECT * FROM {sql}", values).fetchall()
        names, types = tuple(str(row[0]) for row in described), tuple(str(row[1]) for row in described)
        yield Relation(database, sql, values, names, types)
    finally:
        database.close()


def quoted(name: str) -> str:
    """The name of a column or table as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def text_of_column(name: str, kind: str) -> str:
    """SQL for the text of a column: numbers without ".0", midnights as days, pictures and shapes as nothing."""
    column = quoted(name)
    if kind == "VARCHAR":
        return f"coalesce(trim({column}), '')"
    if kind in ("BLOB", "GEOMETRY"):
        return "''"
    text = f"CAST({column} AS VARCHAR)"
    if kind in FLOATS:
        text = f"regexp_replace({text}, '\\.0$', '')"
    elif kind.startswith("TIMESTAMP"):
        text = f"regexp_replace({text}, ' 00:00:00$', '')"
    return f"coalesce({text}, '')"


def _plain(row: tuple[str, ...], floats: Sequence[int]) -> tuple[str, ...]:
    cells = list(row)
    for at in floats:
        if cells[at]:
            cells[at] = plain_float(cells[at])
    return tuple(cells)


def _of_database(database: DuckDBPyConnection, source: TableSource) -> tuple[str, dict[str, object]]:
    if source.query:
        return f"({_dollars(source)})", dict(source.parameters)
    tables = [str(name) for (name,) in database.execute(_TABLES).fetchall()]
    return quoted(chosen_table(source.table, tables)), {}


def _dollars(source: TableSource) -> str:
    """The query with `$name` for `:name`, which is how DuckDB writes what other databases write with a colon."""
    query = source.query.strip().rstrip(";")
    for name, _ in source.parameters:
        query = re.sub(rf"(?<!:):{re.escape(name)}\b", f"${name}", query)
    return query


def _of_files(files: Sequence[Path], delimiter: str, columns: Sequence[str]) -> tuple[str, dict[str, object]]:
    values: dict[str, object] = {"tieout_files": [str(path) for path in files]}
    if not delimiter:
        return "read_parquet($tieout_files, union_by_name = true)", values
    texts = ", ".join("'" + name.replace("'", "''") + "': 'VARCHAR'" for name in columns)
    form = "auto_detect = false, header = true, quote = '\"', escape = '\"', null_padding = true"
    values["tieout_delimiter"] = delimiter
    return f"read_csv($tieout_files, {form}, delim = $tieout_delimiter, columns = {{{texts}}})", values
