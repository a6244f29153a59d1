"""Where a document and its figures stand for a pipeline: the file, and columns in the units that each format counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from checker.model import Document, Evidence, Place
from checker.read.offsets import place
from checker.read.sources import file_of

Units = Callable[[str], int]


class Region(NamedTuple):
    """A stretch of a file: 1-based lines and columns, the end behind the last character.

    A column is 0 where only the line is known: the text of a JSON Lines record has no columns of its own.
    """

    line: int
    column: int
    end_line: int
    end_column: int


def characters(text: str) -> int:
    """The length of a text in code points."""
    return len(text)


def utf8_bytes(text: str) -> int:
    """The length of a text in bytes of UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def utf16_units(text: str) -> int:
    """The length of a text in code units of UTF-16, as JavaScript and editors count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def region_of(evidence: Evidence | None, document: Document, units: Units = characters) -> Region:
    """Where a figure stands in the document's file; without one, the beginning of the document."""
    line = file_of(document)[1]
    if line:
        return Region(line, 0, line, 0)
    if evidence is None or evidence.field == "title":
        return Region(1, 1, 1, 1)
    given = document.places.given
    end = place(document.places, max(evidence.end, evidence.start + 1))
    start = Place(evidence.line, evidence.column)
    columns = [_column(given, one, at, units) for one, at in ((start, evidence.start), (end, evidence.end))]
    return Region(start.line, columns[0], end.line, columns[1])


def _column(given: str, at: Place, offset: int, units: Units) -> int:
    """The column of an offset in units of a format."""
    return units(given[offset - at.column + 1 : offset]) + 1
