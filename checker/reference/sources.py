"""Where a reference table lies: a file, a folder of Parquet files, or a database, with what to take from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path

from checker.errors import ReferenceDataError

Parameter = str | int | Decimal | date


class Form(Enum):
    """How a table is stored."""

    DELIMITED = "CSV or TSV"
    JSON = "JSON"
    JSON_LINES = "JSON Lines"
    WORKBOOK = "Excel"
    PARQUET = "Parquet"
    SQLITE = "SQLite"
    DUCKDB = "DuckDB"
    DATABASE = "a database URL"


_ENDINGS = {
    **dict.fromkeys((".csv", ".tsv", ".tab"), Form.DELIMITED),
    ".json": Form.JSON,
    **dict.fromkeys((".jsonl", ".ndjson"), Form.JSON_LINES),
    **dict.fromkeys((".xlsx", ".xlsm"), Form.WORKBOOK),
    **dict.fromkeys((".parquet", ".pq"), Form.PARQUET),
    **dict.fromkeys((".sqlite", ".sqlite3"), Form.SQLITE),
    **dict.fromkeys((".duckdb", ".ddb"), Form.DUCKDB),
}
_URL = re.compile(r"[a-z][a-z0-9+.]+://", re.IGNORECASE)
_SQLITE_URL = re.compile(r"sqlite(?:\+pysqlite)?:///", re.IGNORECASE)
_PASSWORD = re.compile(r"(://[^:/@]*):[^@]*@|(?<=password=)[^&]*", re.IGNORECASE)
_SQLITE_MARK = b"SQLite format 3\0"
_DUCKDB_MARK = slice(8, 12)  # where a DuckDB file says "DUCK"


@dataclass(frozen=True, slots=True)
class TableSource:
    """A table to load.

    place: a path, a pattern of Parquet files, or a database URL. name: what the desk calls it; "" for the file's name.
    table: the table, view or sheet to take. query: SQL to run instead, with `:name` for each of the parameters.
    encoding: of a text file that is not UTF-8, such as "cp1252".
    """

    place: str
    name: str = ""
    table: str = ""
    query: str = ""
    parameters: tuple[tuple[str, Parameter], ...] = ()
    encoding: str = ""

    @property
    def is_url(self) -> bool:
        """Is it a database that is reached by URL (SQLite's are files)?"""
        return bool(_URL.match(self.place)) and not _SQLITE_URL.match(self.place)

    @property
    def path(self) -> Path:
        """The file or folder; a pattern of files as it is written."""
        return Path(_SQLITE_URL.sub("", self.place))

    @property
    def shown(self) -> str:
        """The place as it may be printed, without a password."""
        shown = _PASSWORD.sub(lambda match: f"{match[1]}:***@" if match[1] else "***", self.place)
        return f"{shown}#{self.table}" if self.table else shown

    @property
    def title(self) -> str:
        """What the table is called."""
        return self.name or self.table or (self.place.rpartition("/")[2] if self.is_url else self.path.stem)


def parse_source(text: str, name: str = "") -> TableSource:
    """Read a place as it is typed, `PATH`, `PATH#TABLE`, `URL` or `URL#TABLE`; a file may hold a # in its name."""
    if "#" in text and not Path(text).exists():
        place, _, table = text.rpartition("#")
        return TableSource(place, name, table)
    return TableSource(text, name)


def form_of(source: TableSource) -> Form:
    """How the table is stored, by the ending of its file or the mark at its start.

    Raises:
        ReferenceDataError: there is no such file, or its ending is none of the known ones.
    """
    if source.is_url:
        return Form.DATABASE
    path = source.path
    if _ENDINGS.get(path.suffix.lower()) is Form.PARQUET or path.is_dir():
        return Form.PARQUET
    if not path.is_file():
        raise ReferenceDataError("there is no such file", place=source.shown, fix="check the path of the table")
    with path.open("rb") as file:
        start = file.read(len(_SQLITE_MARK))
    if start == _SQLITE_MARK:
        return Form.SQLITE
    if start[_DUCKDB_MARK] == b"DUCK":
        return Form.DUCKDB
    form = _ENDINGS.get(path.suffix.lower())
    if form is None:
        known = ", ".join(_ENDINGS)
        raise ReferenceDataError(
            f"no table can be read from a file that ends in {path.suffix!r}", place=source.shown, fix=f"known: {known}"
        )
    return form


def files_of(source: TableSource) -> tuple[Path, ...]:
    """The files that hold the table, in the order of their names; none for a database that is reached by URL.

    Raises:
        ReferenceDataError: a folder or a pattern has no Parquet files, or there is no such file.
    """
    if source.is_url:
        return ()
    path = source.path
    if path.is_file():
        return (path,)
    if path.is_dir():
        found = sorted(one for one in path.rglob("*") if _ENDINGS.get(one.suffix.lower()) is Form.PARQUET)
    elif any(sign in str(path) for sign in "*?["):
        fixed = Path(*path.parts[: next(at for at, part in enumerate(path.parts) if any(s in part for s in "*?["))])
        found = sorted(one for one in fixed.glob(str(path.relative_to(fixed))) if one.is_file())
    else:
        raise ReferenceDataError("there is no such file", place=source.shown, fix="check the path of the table")
    if not found:
        raise ReferenceDataError("no Parquet file is there", place=source.shown, fix="check the path of the data set")
    return tuple(found)
