"""A frame of copy: the words around some figures in rows, marks under the figures, names under the marks.

Sales rose 21 percent to $4.2 million from $3.75 million a year earlier.
           ----------    ------------      ------------- old
           delta         new
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.report.characters import fitting, flat, width

_CUT_BEFORE, _CUT_AFTER = "… ", " …"


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of text to be marked, and the name to write under it."""

    start: int
    end: int
    name: str


def frame_rows(text: str, bounds: tuple[int, int], marks: Sequence[Mark], columns: int) -> Iterator[tuple[str, bool]]:
    """The rows that show the marked words of text[bounds], each with whether it is copy or stands under copy.

    Rows are cut to `columns`; marks too far apart for one row get a row each. Marks are in order and inside the bounds.
    """
    room = columns - len(_CUT_BEFORE) - len(_CUT_AFTER)
    for group in _groups(text, marks, room):
        low, high = max(bounds[0], group[0].start - columns), min(bounds[1], group[-1].end + columns)
        line = flat(text[low:high])
        moved = [Mark(mark.start - low, mark.end - low, mark.name) for mark in group]
        start, end = _cut(line, moved[0].start, moved[-1].end, room)
        lead = _CUT_BEFORE if low + start > bounds[0] else ""
        tail = _CUT_AFTER if low + end < bounds[1] else ""
        yield f"{lead}{line[start:end]}{tail}", True
        shown = [_in_columns(line[start:end], mark, start, len(lead)) for mark in moved]
        for row in _rows_under(shown, columns):
            yield row, False


def _groups(text: str, marks: Sequence[Mark], room: int) -> Iterator[list[Mark]]:
    """The marks in groups that fit one row each."""
    group: list[Mark] = []
    for mark in marks:
        if group and (mark.end - group[0].start > room or width(flat(text[group[0].start : mark.end])) > room):
            yield group
            group = []
        group.append(mark)
    if group:
        yield group


def _cut(line: str, first: int, last: int, room: int) -> tuple[int, int]:
    """Start and end of what is shown of the line: the words from first to last, and around them what fits."""
    last = first + fitting(line[first:last], room)
    room -= width(line[first:last])
    before = max(room // 2, room - width(line[last:]))
    start = first - fitting(line[:first][::-1], before)
    if start > 0:  # cut between words
        start = line.find(" ", start - 1, first) + 1 or start
    end = last + fitting(line[last:], room - width(line[start:first]))
    if end < len(line):
        end = max(line.rfind(" ", last, end + 1), last)
    return start, end


def _in_columns(shown: str, mark: Mark, start: int, lead: int) -> Mark:
    """The mark in columns of its row."""
    first = lead + width(shown[: mark.start - start])
    return Mark(first, first + max(1, width(shown[mark.start - start : mark.end - start])), mark.name)


def _rows_under(marks: Sequence[Mark], columns: int) -> list[str]:
    """The row of marks, and as many rows of names as are needed: a name stands behind its mark, or else below it."""
    rows: list[list[tuple[int, str]]] = [[(mark.start, "-" * (mark.end - mark.start)) for mark in marks]]
    ends = [mark.start - 1 for mark in marks[1:]] + [columns]
    for mark, end in zip(marks, ends, strict=True):
        if mark.end + 1 + len(mark.name) <= end:
            rows[0].append((mark.end + 1, mark.name))
            continue
        start = max(min(mark.start, columns - len(mark.name)), 0)
        below = next((row for row in rows[1:] if _end(row) < start), None)
        if below is None:
            below = []
            rows.append(below)
        below.append((start, mark.name))
    return [_composed(row) for row in rows]


def _end(row: list[tuple[int, str]]) -> int:
    """The column behind the last piece of a row."""
    column, piece = row[-1]
    return column + len(piece)


def _composed(row: list[tuple[int, str]]) -> str:
    """The pieces of a row, each at its column."""
    line = ""
    for column, piece in sorted(row):
        line = line.ljust(column)[:column] + piece if len(line) <= column else line + piece[len(line) - column :]
    return line
