"""Tables in Excel workbooks, a sheet each.

openpyxl says how a cell is formatted and whether it holds a formula; a data frame of the sheet no longer knows, and
37% would be 0.37 and a formula that was never computed an empty cell.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Protocol, cast

from checker.errors import ReferenceDataError
from checker.reference.formats.texts import Rows, spreadsheet_text

_MOST_BYTES = 2_000_000_000  # unpacked: more is no workbook that a desk keeps, but a bomb


class _Cell(Protocol):
    value: Any
    data_type: str
    coordinate: str


class _Sheet(Protocol):
    """A sheet as it is read row by row; openpyxl has no name for the type that others may use."""

    title: str
    sheet_state: str
    rows: Iterator[tuple[_Cell, ...]]

    def reset_dimensions(self) -> None: ...


def read_workbook(content: bytes, sheet: str = "") -> Rows:
    """The rows of a sheet; of the only visible one that holds anything if none is named.

    Raises:
        ReferenceDataError: it is no workbook, has several sheets, or a formula whose value is not stored.
    """
    try:
        from openpyxl import load_workbook
    except ImportError as missing:
        raise ReferenceDataError("Excel needs openpyxl", fix="pip install 'tieout[excel]'") from missing
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > _MOST_BYTES:
                raise ReferenceDataError("unpacks to more than 2 GB", fix="save the sheet as CSV")
        values = _sheets(load_workbook(io.BytesIO(content), read_only=True, data_only=True).worksheets)
        formulas = _sheets(load_workbook(io.BytesIO(content), read_only=True).worksheets)
        filled = {name: list(_records(one.rows)) for name, one in values.items() if _wanted(one, sheet)}
        name = _chosen(filled, sheet, list(values))
        _refuse_unknown_values(formulas[name], values[name])
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as wrong:  # XML errors are syntax errors
        raise ReferenceDataError(f"no workbook: {wrong}", fix="open and save it as .xlsx, or as CSV") from wrong
    return _table(filled[name])


def _sheets(worksheets: object) -> dict[str, _Sheet]:
    sheets = {one.title: one for one in cast("list[_Sheet]", worksheets)}
    for one in sheets.values():
        one.reset_dimensions()  # what a sheet says of its own size is often wrong, and would cut it off
    return sheets


def _wanted(sheet: _Sheet, name: str) -> bool:
    return sheet.title == name if name else sheet.sheet_state == "visible"


def _records(rows: Iterator[tuple[_Cell, ...]]) -> Iterator[list[str]]:
    for row in rows:
        yield [spreadsheet_text(cell.value, getattr(cell, "number_format", "")) for cell in row]


def _chosen(filled: dict[str, list[list[str]]], named: str, sheets: list[str]) -> str:
    if named:
        if named not in filled:
            raise ReferenceDataError(f"has no sheet {named!r}", fix=f"its sheets: {', '.join(sheets)}")
        return named
    names = [name for name, records in filled.items() if any(map(any, records))]
    if len(names) > 1:
        raise ReferenceDataError(
            f"has {len(names)} sheets: {', '.join(names)}",
            fix="name one, as in PATH#SHEET or with table = in the configuration",
        )
    if not names:
        raise ReferenceDataError("has no rows", fix="check what was saved")
    return names[0]


def _refuse_unknown_values(formulas: _Sheet, values: _Sheet) -> None:
    """A program that writes formulas without computing them leaves cells that look empty."""
    for row, stored in zip(formulas.rows, values.rows, strict=True):
        for cell, value in zip(row, stored, strict=True):
            if cell.data_type == "f" and value.value is None and value.data_type == "n":
                raise ReferenceDataError(
                    f"cell {cell.coordinate} holds a formula whose value was never stored",
                    fix="open and save it in a spreadsheet program",
                )


def _table(records: list[list[str]]) -> Rows:
    start = next((at for at, record in enumerate(records) if any(record)), len(records))
    rows = records[start:]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((at + 1 for row in rows for at, text in enumerate(row) if text), default=0)
    full = [(*row, *[""] * (width - len(row)))[:width] for row in rows]
    # A column that nothing stands in is the margin of the sheet.
    used = [at for at in range(width) if any(row[at] for row in full)]
    header = tuple(full[0][at] or f"column {at + 1}" for at in used) if full else ()
    return Rows(header, tuple(tuple(row[at] for at in used) for row in full[1:]), start + 2)
