"""Tables of text with delimiters: CSV and TSV, as they come out of spreadsheets and databases.

The `csv` module reads every cell as the text it is. A data-frame library would guess types first, and turn "007" into
7, "1.10" into 1.1 and "NA" (Namibia) into nothing.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from itertools import islice

from checker.errors import ReadError, ReferenceDataError
from checker.read.decoding import decode
from checker.reference.formats.texts import Rows

_DELIMITERS = ("\t", ";", "|", ",")
_SAMPLE = 200  # records that are looked at for the delimiter
_NAMED_DELIMITER = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # a first line that spreadsheets write and understand


def read_delimited(content: bytes, ending: str, encoding: str = "") -> Rows:
    """The rows of a CSV or TSV file.

    ending: ".csv", ".tsv" or ".tab"; tabs delimit the last two. encoding: "" for UTF-8 or what a byte-order mark says.

    Raises:
        ReferenceDataError: it is no such text, or a row is broken.
    """
    text = decoded(content, encoding)
    named = _NAMED_DELIMITER.match(text)
    body = text[named.end() :] if named else text
    records = _records(body, named[1] if named else _delimiter(body, ending))
    start = next((at for at, record in enumerate(records) if any(record)), len(records))
    if start == len(records):
        return Rows((), ())
    first_row = start + (3 if named else 2)
    header = _header(records[start])
    rows = records[start + 1 :]
    while rows and not any(rows[-1]):
        rows.pop()
    return Rows(
        header,
        tuple(_fitted(row, len(header), first_row + at) for at, row in enumerate(rows)),
        first_row,
    )


def layout(start: bytes, ending: str) -> tuple[str, tuple[str, ...]]:
    """The delimiter and the columns of a file too large to hold, by its first megabytes.

    Raises:
        ReferenceDataError: it is not UTF-8, or its first line is not its header.
    """
    body = decoded(start[: start.rfind(b"\n") + 1] or start)
    delimiter = _delimiter(body, ending)
    header = _header(next(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter), []))
    if not header or _NAMED_DELIMITER.match(body):
        raise ReferenceDataError(
            "the first line of a table this large must be its header", fix="take out what is above"
        )
    return delimiter, header


def decoded(content: bytes, encoding: str = "") -> str:
    """The text of a file; no encoding is guessed, for a wrong guess could misread a name or a currency.

    Raises:
        ReferenceDataError: it is not in that encoding.
    """
    fix = 'save it as UTF-8, or name its encoding in the configuration, such as encoding = "cp1252"'
    try:
        if not encoding:
            return decode(content)
        return content.decode(codecs.lookup(encoding).name).removeprefix("\ufeff")
    except ReadError as wrong:
        raise ReferenceDataError(wrong.cause.partition(" (")[0], fix=fix) from wrong
    except (UnicodeError, LookupError) as wrong:
        raise ReferenceDataError(f"cannot be read as {encoding}: {wrong}", fix=fix) from wrong


def delimiter_of(text: str) -> str:
    """The delimiter that cuts the first records into as many cells as the header; a comma if there is one column.

    One that stands right behind every closing quotation mark comes before one that does not.
    """
    return next((found for strict in (True, False) if (found := _fitting(text, strict=strict))), ",")


def _fitting(text: str, *, strict: bool) -> str:
    """The delimiter that fits best; "" if none makes more than one column. strict: quoted cells must end with it."""
    best, fitting = (0.0, 0), ""
    for delimiter in _DELIMITERS:
        try:
            reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
            records = [record for record in islice(reader, _SAMPLE) if any(record)]
        except csv.Error:  # a cell beyond all bounds, or more behind a quoted one: this does not cut the text
            continue
        width = len(records[0]) if records else 0
        alike = sum(len(record) == width for record in records)
        if width > 1 and (alike / len(records), width) > best:
            best, fitting = (alike / len(records), width), delimiter
    return fitting


def _delimiter(text: str, ending: str) -> str:
    return "\t" if ending in (".tsv", ".tab") else delimiter_of(text)


def _header(record: list[str]) -> tuple[str, ...]:
    named = [name.strip() for name in record]
    while named and not named[-1]:
        named.pop()
    return tuple(name or f"column {at}" for at, name in enumerate(named, 1))


def _records(text: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return [[cell.strip() for cell in record] for record in reader]
    except csv.Error as wrong:  # strict: a quotation mark that is never closed would swallow the rest of the table
        raise ReferenceDataError(
            f"line {reader.line_num}: {wrong}", fix="look for a quotation mark that is not closed or not doubled"
        ) from wrong


def _fitted(row: list[str], width: int, number: int) -> tuple[str, ...]:
    """The row with a cell for each column; spreadsheets leave out empty ones at its end, and write them beyond it."""
    if any(row[width:]):
        raise ReferenceDataError(
            f"row {number} has {len(row)} cells, the header {width}", fix="quote cells that hold the delimiter"
        )
    return (*row[:width], *[""] * (width - len(row)))
