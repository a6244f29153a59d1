"""Tables too large to hold, queried where they lie by DuckDB: Parquet data sets, DuckDB files, CSV of many rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal

from checker.errors import ReferenceDataError
from checker.reference.formats.duck import Relation, quoted, relation, text_of_column
from checker.reference.sources import Form, TableSource, files_of, form_of, parse_source
from checker.reference.table import Table
from checker.reference.tables import MOST_ROWS, checked_columns, file_state, placed

_CHUNK = 1 << 22
_WHOLE_NUMBERS = frozenset(("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"))
_LARGEST = 1 << 63
# Sums are exact to so many decimals; what a figure in copy could contradict is never finer.
_EXACT = "DECIMAL(38, 10)"


@dataclass(frozen=True, slots=True)
class Total:
    """The total of a measure over the rows of one group.

    group: the text of each column that the rows were grouped by. rows: how many have a number. unread: how many hold
    something that is neither a number nor empty, so that the total leaves them out.
    """

    group: tuple[str, ...]
    total: Decimal
    rows: int
    unread: int


class LargeTable:
    """A table that stays where it is; only the rows that copy asks for are read, as the texts `load_table` gives.

    Fast if the files are sorted by the column of the keys; still well under a second for ten million rows if not.
    """

    def __init__(self, source: TableSource, found: Relation) -> None:
        self.name = source.title
        self.source = source.shown
        self.columns = checked_columns(found.columns)
        self._source = source
        self._found = found
        self._state = file_state(source)
        ((self.row_count,),) = found.run(f"SELECT count(*) FROM {found.sql}")
        if not self.row_count:
            raise ReferenceDataError(
                "has no rows", fix="a table without rows supports nothing; check where it was made"
            )

    def rows_where(self, column: str, values: Sequence[str]) -> Table:
        """The rows whose cell in the column is one of the values, for all keys of a document or a run at once.

        Raises:
            ReferenceDataError: there is no such column, or the table changed since it was opened.
        """
        kind = self._kind(column)
        wanted = sorted(set(values))
        keys: list[str] | list[int] = wanted
        cell, array = text_of_column(column, kind), "VARCHAR[]"
        if kind == "VARCHAR":
            cell = quoted(column)  # bare, so that files that are sorted by it are hardly read
        elif kind in _WHOLE_NUMBERS:
            cell, array = quoted(column), "BIGINT[]"
            keys = [int(key) for key in wanted if _whole(key)]
        with placed(self._source):
            rows = self._found.texts(
                f"WHERE {cell} IN (SELECT unnest(CAST($tieout_keys AS {array})))", tieout_keys=keys
            )
        return self._table(rows)

    def totals(self, measure: str, by: Sequence[str] = ()) -> tuple[Total, ...]:
        """The exact total of a measure for each group of rows that are alike in the columns, sorted by them.

        Raises:
            ReferenceDataError: there is no such column, or the table changed since it was opened.
        """
        number = _number(quoted(measure), self._kind(measure))
        text = text_of_column(measure, self._kind(measure))
        groups = [text_of_column(column, self._kind(column)) for column in by]
        places = ", ".join(str(at) for at in range(1, len(by) + 1))
        sums = f"coalesce(sum({number}), 0), count({number}), count(*) FILTER (WHERE {number} IS NULL AND {text} <> '')"
        sql = f"SELECT {', '.join([*groups, sums])} FROM {self._found.sql}"
        with placed(self._source):
            rows = self._found.run(f"{sql} GROUP BY {places} ORDER BY {places}" if by else sql)
        self._refuse_changes()
        return tuple(Total(row[:-3], Decimal(row[-3]).normalize() + 0, row[-2], row[-1]) for row in rows)

    def some_columns(self, columns: Sequence[str]) -> Table:
        """All rows, but of these columns only: what a suite is run over."""
        chosen = ", ".join(text_of_column(column, self._kind(column)) for column in columns)
        with placed(self._source):
            rows = self._found.run(f"SELECT {chosen} FROM {self._found.sql}")
        self._refuse_changes()
        return Table(self.name, self.source, tuple(columns), tuple(rows), 1)

    def content_digest(self) -> bytes:
        """The SHA-256 of all its files, by which verdicts on it are kept, with the table or query that it is."""
        digest = hashlib.sha256(repr((self._source.table, self._source.query, self._source.parameters)).encode())
        for path in files_of(self._source):
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        return digest.digest()

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> Table:
        self._refuse_changes()
        return Table(self.name, self.source, self.columns, rows, 1)

    def _kind(self, column: str) -> str:
        if column not in self._found.columns:
            known = ", ".join(self._found.columns)
            raise ReferenceDataError(f"has no column {column!r}", place=self.source, fix=f"its columns: {known}")
        return self._found.types[self._found.columns.index(column)]

    def _refuse_changes(self) -> None:
        if file_state(self._source) != self._state:
            raise ReferenceDataError(
                "changed while it was read", place=self.source, fix="run again when nothing writes to it"
            )


def is_large(spec: TableSource | str) -> bool:
    """Is the table to be queried where it lies: a folder or pattern of Parquet files, or more than a million rows?

    Raises:
        ReferenceDataError: it cannot be read.
    """
    source = parse_source(spec) if isinstance(spec, str) else spec
    with placed(source):
        form = form_of(source)
        if form is Form.DELIMITED:
            return _lines(source) > MOST_ROWS
        if form not in (Form.PARQUET, Form.DUCKDB):
            return False
        if form is Form.PARQUET and not source.path.is_file():
            return True
        with relation(source) as found:
            ((rows,),) = found.run(f"SELECT count(*) FROM {found.sql}")
            return bool(rows > MOST_ROWS)


@contextmanager
def open_large(spec: TableSource | str) -> Iterator[LargeTable]:
    """Open a table where it lies, for reading only.

    Raises:
        ReferenceDataError: it is missing, empty, broken, or of a form that cannot be queried in place.
    """
    source = parse_source(spec) if isinstance(spec, str) else spec
    with placed(source):
        form = form_of(source)
        if form not in (Form.PARQUET, Form.DUCKDB, Form.DELIMITED):
            raise ReferenceDataError(f"{form.value} cannot be queried in place", fix="save it as Parquet")
        delimiter, columns = _layout(source) if form is Form.DELIMITED else ("", ())
        with relation(source, delimiter, columns) as found:
            yield LargeTable(source, found)


def _layout(source: TableSource) -> tuple[str, tuple[str, ...]]:
    from checker.reference.formats.delimited import layout

    with source.path.open("rb") as file:
        return layout(file.read(_CHUNK), source.path.suffix.lower())


def _lines(source: TableSource) -> int:
    with source.path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))


def _whole(key: str) -> bool:
    digits = key.removeprefix("-")
    return digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0") and abs(int(key)) < _LARGEST


def _number(column: str, kind: str) -> str:
    """SQL for the exact number in a cell, NULL if there is none; a binary float by its shortest text."""
    if kind == "VARCHAR":
        return f"TRY_CAST(replace(trim({column}), ',', '') AS {_EXACT})"
    return f"TRY_CAST(CAST({column} AS VARCHAR) AS {_EXACT})"
