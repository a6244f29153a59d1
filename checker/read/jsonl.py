"""JSON Lines: one record a line, one document a record, read as a stream."""

from __future__ import annotations

import codecs
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import IO, NamedTuple

from checker.errors import ReadError
from checker.model import Document
from checker.read.documents import FORMATS, Unreadable, read_or_say_why
from checker.read.published import day_of

_LONGEST = 1 << 28  # bytes in a line; a file that unpacks to an endless one must not fill the memory
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_JSON_KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


class _Record(NamedTuple):
    id: str
    text: str
    title: str | None
    published: date | None
    format: str


def read_records(stream: IO[bytes], *, source: str, published: date | None = None) -> Iterator[Document | Unreadable]:
    """Read the records of a stream one after the other; a bad one costs that record only.

    `published` counts for records that name no date themselves. Each document's source is the line that it stands in.
    """
    number = found = 0
    while True:
        try:
            line = stream.readline(_LONGEST)
        except (EOFError, OSError, zlib.error) as wrong:  # these three tell of a packed file that is cut off or corrupt
            yield Unreadable(source, source, f"is cut off or corrupt after line {number}: {wrong}")
            return
        if not line:
            break
        number += 1
        if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            yield Unreadable(source, source, "is UTF-16; JSON Lines must be UTF-8")
            return
        place = f"{source}:{number}"
        if len(line) == _LONGEST and not line.endswith(b"\n"):
            _skip_line(stream)
            found += 1
            yield Unreadable(place, place, f"is longer than {_LONGEST:,} bytes")
        elif not line.isspace():
            found += 1
            yield _read_record(line.removeprefix(codecs.BOM_UTF8) if number == 1 else line, place, published)
    if not found:
        yield Unreadable(source, source, "holds no record")


def _skip_line(stream: IO[bytes]) -> None:
    """Pass over the rest of a line, piece by piece."""
    piece = stream.readline(_LONGEST)
    while piece and not piece.endswith(b"\n"):
        piece = stream.readline(_LONGEST)


def _read_record(line: bytes, place: str, published: date | None) -> Document | Unreadable:
    try:
        fields = _fields(line)
    except ReadError as wrong:
        return Unreadable(place, place, wrong.cause)
    id = fields.get("id")
    try:
        record = _record(fields)
    except ReadError as wrong:
        return Unreadable(id if isinstance(id, str) and id else place, place, wrong.cause)
    document = read_or_say_why(
        record.text,
        id=record.id,
        source=place,
        format=record.format,
        published=record.published or published,
        title=record.title,
    )
    if isinstance(document, Document) and record.published and document.published != record.published:
        return replace(document, published=record.published)  # the record's word outweighs the markup's
    return document


def _fields(line: bytes) -> dict[str, object]:
    """The fields of a record; raises ReadError for a line that holds none."""
    try:
        fields = json.loads(line.decode().rstrip())  # else the JSON parser finds faults in a second line
    except UnicodeDecodeError as wrong:
        raise ReadError(f"is not UTF-8: byte 0x{line[wrong.start]:02X} at offset {wrong.start} of the line") from wrong
    except json.JSONDecodeError as wrong:
        raise ReadError(f"is not JSON: {wrong.msg} at column {wrong.colno}") from wrong
    except (ValueError, RecursionError) as wrong:  # a number of thousands of digits; lists in lists in lists
        raise ReadError("is not JSON that can be read: a number is too long, or it is nested too deeply") from wrong
    if not isinstance(fields, dict):
        raise ReadError("is not a JSON object")
    if _SURROGATE.search(line):
        for name in ("id", "text", "title"):
            _refuse_half_characters(name, fields.get(name))
    return fields


def _refuse_half_characters(name: str, value: object) -> None:
    """Raise ReadError for text with half of a surrogate pair, which no report could print."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError as wrong:
            raise ReadError(f"`{name}` holds half a character (a lone surrogate) at offset {wrong.start}") from wrong


def _record(fields: dict[str, object]) -> _Record:
    """The record with its fields checked; raises ReadError that names the first wrong one."""
    id, text = _string(fields, "id"), _string(fields, "text")
    if not id:
        raise ReadError("`id` is missing or empty" if "id" in fields else "`id` is missing")
    if text is None:
        raise ReadError("`text` is missing" if "text" not in fields else "`text` must be a string, not null")
    title, printed_date, format = (_string(fields, name) for name in ("title", "published", "format"))
    if format not in (None, *FORMATS):
        raise ReadError(f'`format` must be {", ".join(FORMATS[:-1])} or {FORMATS[-1]}, not "{format}"')
    try:
        published = day_of(printed_date) if printed_date else None
    except ValueError as wrong:
        raise ReadError(str(wrong)) from wrong
    return _Record(id, text, title if title and not title.isspace() else None, published, format or "plain")


def _string(fields: dict[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is None or isinstance(value, str):
        return value
    shown = _JSON_KINDS.get(type(value), "something else")
    example = f' (write "{value}")' if name == "id" and isinstance(value, int) and not isinstance(value, bool) else ""
    raise ReadError(f"`{name}` must be a string, not {shown}{example}")
