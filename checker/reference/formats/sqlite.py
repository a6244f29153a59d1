"""Tables in SQLite files, opened so that nothing can be written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal

from checker.errors import ReferenceDataError
from checker.reference.formats.choosing import chosen_table, too_many_rows
from checker.reference.formats.texts import Rows, text_of
from checker.reference.sources import Parameter, TableSource

_TABLES = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"


def read_sqlite(source: TableSource, most: int) -> Rows:
    """The rows of a table, a view or a query, at most so many.

    Raises:
        ReferenceDataError: no such table, several and none named, too many rows, or the query failed.
    """
    try:
        with closing(sqlite3.connect(f"{source.path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            query = source.query
            if not query:
                tables = [name for (name,) in database.execute(_TABLES)]
                query = "SELECT * FROM " + _quoted(chosen_table(source.table, tables))
            cursor = database.execute(query, {name: _bound(value) for name, value in source.parameters})
            rows = cursor.fetchmany(most + 1)
            columns = tuple(one[0] for one in cursor.description or ())
    except sqlite3.Error as wrong:
        raise ReferenceDataError(
            f"cannot be queried: {wrong}", fix="check the file, the table and the query"
        ) from wrong
    if len(rows) > most:
        raise too_many_rows(most)
    return Rows(columns, tuple(tuple(map(text_of, row)) for row in rows))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _bound(value: Parameter) -> str | int:
    return value if isinstance(value, str | int) else f"{value:f}" if isinstance(value, Decimal) else value.isoformat()
