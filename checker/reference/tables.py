"""Load a reference table from wherever the desk keeps it; every cell is the text that the table prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from checker.errors import ReferenceDataError
from checker.reference.formats.texts import Rows
from checker.reference.sources import Form, TableSource, files_of, form_of, parse_source
from checker.reference.table import Table

MOST_ROWS = 1_000_000  # a larger table is queried where it lies, see large.py
_QUERIED = frozenset((Form.SQLITE, Form.DUCKDB, Form.DATABASE))
State = tuple[tuple[str, int, int, int], ...]


def load_table(spec: TableSource | str) -> Table:
    """Load a table: CSV, TSV, JSON, JSON Lines, Excel, Parquet, SQLite, DuckDB, or a database by its URL.

    spec: where it lies; a plain text is read as `PATH`, `PATH#TABLE`, `URL` or `URL#TABLE`. Nothing is ever written.

    Raises:
        ReferenceDataError: it is missing, empty, broken, changes while it is read, has a column twice, or has more
            than a million rows.
    """
    source = parse_source(spec) if isinstance(spec, str) else spec
    with placed(source), unchanged(source):
        rows = _read(source)
        columns = checked_columns(rows.columns)
        if not rows.rows:
            raise ReferenceDataError(
                "has no rows", fix="a table without rows supports nothing; check where it was made"
            )
    return Table(source.title, source.shown, columns, rows.rows, rows.first_row)


def _read(source: TableSource) -> Rows:
    form = form_of(source)
    if source.query and form not in _QUERIED:
        raise ReferenceDataError("a query needs a database", fix="leave out the query, or give a database")
    if source.table and form not in (*_QUERIED, Form.WORKBOOK):
        raise ReferenceDataError(f"{form.value} holds one table only", fix=f"leave out {source.table!r}")
    match form:
        case Form.DELIMITED:
            from checker.reference.formats.delimited import read_delimited

            rows = read_delimited(source.path.read_bytes(), source.path.suffix.lower(), source.encoding)
        case Form.JSON | Form.JSON_LINES:
            from checker.reference.formats.objects import read_json, read_json_lines

            content = source.path.read_bytes()
            rows = read_json(content) if form is Form.JSON else read_json_lines(content)
        case Form.WORKBOOK:
            from checker.reference.formats.workbooks import read_workbook

            rows = read_workbook(source.path.read_bytes(), source.table)
        case Form.SQLITE:
            from checker.reference.formats.sqlite import read_sqlite

            rows = read_sqlite(source, MOST_ROWS)
        case Form.DATABASE:
            from checker.reference.formats.sql import read_database

            rows = read_database(source, MOST_ROWS)
        case _:
            rows = _read_in_place(source)
    return rows


def _read_in_place(source: TableSource) -> Rows:
    from checker.reference.formats.duck import relation

    with relation(source) as found:
        rows = found.texts(f"LIMIT {MOST_ROWS + 1}")
        if len(rows) > MOST_ROWS:
            raise ReferenceDataError(f"has more than {MOST_ROWS:,} rows", fix="draft its suite from a part of it")
        return Rows(found.columns, rows)


def checked_columns(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the columns, each of them once.

    Raises:
        ReferenceDataError: two columns have the same name, so nothing could say which of them is meant.
    """
    named = tuple(" ".join(name.split()) for name in columns)
    twice = [name for name, count in Counter(named).items() if count > 1]
    if twice:
        raise ReferenceDataError(f"has the column {twice[0]!r} more than once", fix="rename one of them")
    return named


@contextmanager
def placed(source: TableSource) -> Iterator[None]:
    """Say of every error of the table which table it is."""
    try:
        yield
    except ReferenceDataError as wrong:
        raise ReferenceDataError(wrong.cause, place=wrong.place or source.shown, fix=wrong.fix) from wrong.__cause__
    except OSError as wrong:
        reason = wrong.strerror or str(wrong)
        raise ReferenceDataError(f"cannot be read: {reason}", place=source.shown, fix="check the file") from wrong


def file_state(source: TableSource) -> State:
    """What tells whether the table's files are still the same: name, inode, size and time of change of each."""
    found = []
    for path in files_of(source):
        state = path.stat()
        found.append((str(path), state.st_ino, state.st_size, state.st_mtime_ns))
    return tuple(found)


@contextmanager
def unchanged(source: TableSource) -> Iterator[None]:
    """Refuse a table that is written while it is read: half of it would be old and half new.

    Raises:
        ReferenceDataError: it is not there, or its files are not the same at the end.
    """
    before = file_state(source)
    yield
    if file_state(source) != before:
        raise ReferenceDataError("changed while it was read", fix="run again when nothing writes to it")
