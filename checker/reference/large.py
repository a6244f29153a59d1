"""Tables too large to hold, queried where they lie by DuckDB: Parquet data sets, DuckDB files, CSV of many rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from checker.errors import ReferenceDataError
from checker.reference.cells import NOTHING
from checker.reference.formats.duck import FLOATS, Relation, quoted, relation, text_of_column
from checker.reference.sources import Form, TableSource, files_of, form_of, parse_source
from checker.reference.table import Table
from checker.reference.tables import MOST_ROWS, checked_columns, file_state, placed

if TYPE_CHECKING:
    from pandas import DataFrame

_CHUNK = 1 << 22
_WHOLE_NUMBERS = frozenset(("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"))
_LARGEST = 1 << 63
# Sums are exact to so many decimals; what a figure in copy could contradict is never finer.
_EXACT = "DECIMAL(38, 10)"
UNSURE = "?"  # of rows that are put in one, and whose cells come to nothing sure


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

    def grouped(
        self, by: Sequence[str], sums: Sequence[str], wanted: Mapping[str, Sequence[str]] | None = None
    ) -> Table:
        """The table with one row for all that are alike in the columns, sorted by them.

        A cell of several rows is their exact sum in the columns of `sums`, the first text in columns that are alike,
        and UNSURE otherwise: where a cell holds no number, where rows stand twice. by: the columns; those that stand
        for nothing else are empty. wanted: only the rows whose cell in one of these columns is one of its values.

        Raises:
            ReferenceDataError: there is no such column, far too much is asked for, or the table changed.
        """
        where, keys = self._where(wanted) if wanted is not None else ("", {})
        once = ""
        if wanted is not None:  # of all rows it would take too long
            once = f" AND count(DISTINCT hash({', '.join(map(quoted, self.columns))})) = count(*)"
        cells = [self._grouped_cell(column, by, sums, once) for column in self.columns]
        raw = ", ".join(
            quoted(one) if (kind := self._kind(one)) != "VARCHAR" else text_of_column(one, kind) for one in by
        )
        order = ", ".join(str(self.columns.index(column) + 1) for column in by)
        group = f" GROUP BY {raw} ORDER BY {order}" if by else ""
        sql = f"SELECT {', '.join(cells)}, count(*) FROM {self._found.sql}{where}{group} LIMIT {MOST_ROWS + 1}"
        with placed(self._source):
            rows = self._found.run(sql, **keys)
        if len(rows) > MOST_ROWS:
            raise ReferenceDataError(
                f"has more than {MOST_ROWS:,} rows of what is asked for",
                place=self.source,
                fix="give a table that sums up",
            )
        self._refuse_changes()
        counts = tuple(row[-1] for row in rows)
        return Table(self.name, self.source, self.columns, tuple(row[:-1] for row in rows), 1, counts)

    def sample(self, size: int) -> Table:
        """About so many rows from all over the table, always the same ones."""
        step = self.row_count // size
        chosen = ", ".join(map(quoted, self.columns))
        with placed(self._source):
            rows = self._found.texts(f"WHERE hash({chosen}) % {step} = 0" if step > 1 else "")
        return Table(self.name, self.source, self.columns, rows or self._found.texts(f"LIMIT {size}"), 1)

    def distinct(self, columns: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """What stands in the columns, each combination once; texts as they are kept, with spaces around them."""
        kinds = [self._kind(column) for column in columns]
        chosen = ", ".join(
            f"coalesce({quoted(column)}, '')" if kind == "VARCHAR" else text_of_column(column, kind)
            for column, kind in zip(columns, kinds, strict=True)
        )
        with placed(self._source):
            return tuple(sorted(self._found.run(f"SELECT DISTINCT {chosen} FROM {self._found.sql}")))

    def frame(self, columns: Sequence[str]) -> DataFrame:
        """All rows, but of these columns only, by number of the row: what a suite is run over, as `frame_of` gives it.

        Raises:
            ReferenceDataError: there is no such column, or the table changed since it was opened.
        """
        chosen = ", ".join(f"{self._value(column)} AS {quoted(column)}" for column in columns)
        with placed(self._source):
            found = self._found.frame(f"SELECT {chosen} FROM {self._found.sql}")
        self._refuse_changes()
        found.index = found.index + 1
        return found

    def _value(self, column: str) -> str:
        """SQL for a column as a suite sees it: numbers as numbers, the rest as text, nothing as NULL."""
        kind = self._kind(column)
        text = f"nullif({text_of_column(column, kind)}, '')"
        if kind in _WHOLE_NUMBERS or kind in FLOATS:
            return quoted(column)
        if kind.startswith("DECIMAL"):
            return f"CAST({quoted(column)} AS DOUBLE)"
        if kind != "VARCHAR":
            return text
        number = _number(quoted(column), kind)
        # As in a table that is loaded: a column of numbers has nothing else, and "007" is a name made of digits.
        nothing = ", ".join(f"'{one}'" for one in sorted(NOTHING))
        other = f"lower({text}) NOT IN ({nothing}) AND ({number} IS NULL OR regexp_matches({text}, '^[-+]?0\\d'))"
        ((others, numbers),) = self._found.run(
            f"SELECT count(*) FILTER (WHERE {other}), count({number}) FROM {self._found.sql}"
        )
        return text if others or not numbers else f"CAST({number} AS DOUBLE)"

    def content_digest(self) -> bytes:
        """The SHA-256 of all its files, by which verdicts on it are kept, with the table or query that it is."""
        digest = hashlib.sha256(repr((self._source.table, self._source.query, self._source.parameters)).encode())
        for path in files_of(self._source):
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        return digest.digest()

    def _grouped_cell(self, column: str, by: Sequence[str], sums: Sequence[str], once: str) -> str:
        """SQL for a column of rows that are put in one."""
        kind = self._kind(column)
        text = text_of_column(column, kind)
        if column in by:
            return text
        if column not in sums:
            return f"CASE WHEN min({text}) = max({text}) THEN min({text}) ELSE '{UNSURE}' END"
        number = _number(quoted(column), kind)
        total = f"regexp_replace(CAST(sum({number}) AS VARCHAR), '(\\.\\d*?)0+$', '\\1')"
        summed = f"WHEN count({number}) = count(*){once} THEN rtrim({total}, '.')"
        return f"CASE WHEN count(*) = 1 THEN min({text}) {summed} ELSE '{UNSURE}' END"

    def _where(self, wanted: Mapping[str, Sequence[str]]) -> tuple[str, dict[str, list[str] | list[int]]]:
        """SQL for the rows whose cell in one of the columns is one of its values, with the values."""
        conditions: list[str] = []
        keys: dict[str, list[str] | list[int]] = {}
        for at, (column, values) in enumerate(wanted.items()):
            cell, array, keys[f"tieout_keys_{at}"] = self._key(column, values)
            conditions.append(f"{cell} IN (SELECT unnest(CAST($tieout_keys_{at} AS {array})))")
        return f" WHERE {' OR '.join(conditions)}", keys

    def _key(self, column: str, values: Sequence[str]) -> tuple[str, str, list[str] | list[int]]:
        """SQL for the cells of a column that is asked for values, SQL's type of the values, and the values."""
        kind, wanted = self._kind(column), sorted(set(values))
        if kind in _WHOLE_NUMBERS:
            return quoted(column), "BIGINT[]", [int(key) for key in wanted if _whole(key)]
        # Bare, so that files that are sorted by it are hardly read.
        return quoted(column) if kind == "VARCHAR" else text_of_column(column, kind), "VARCHAR[]", wanted

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
    if kind in _WHOLE_NUMBERS or kind.startswith("DECIMAL"):
        return column
    if kind == "VARCHAR":
        return f"TRY_CAST(replace(trim({column}), ',', '') AS {_EXACT})"
    return f"TRY_CAST(CAST({column} AS VARCHAR) AS {_EXACT})"
