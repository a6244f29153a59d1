"""The way back from the reading text to the text as it was given, and from there to line and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from checker.model import Place, SourceMap

_LINE_END = re.compile(r"\r\n|\n|\r")


def line_starts(given: str) -> tuple[int, ...]:
    r"""The offset at which each line of the given text begins; a lone \r ends a line, too."""
    if "\r" not in given:
        return tuple(accumulate(map(len, given.split("\n")[:-1]), lambda start, length: start + length + 1, initial=0))
    return (0, *(match.end() for match in _LINE_END.finditer(given)))


def with_line_starts(places: SourceMap) -> SourceMap:
    """The same map with its lines counted once: worth it before many places of one long document are asked for."""
    return places if places.line_starts else replace(places, line_starts=line_starts(places.given))


def place(places: SourceMap, offset: int) -> Place:
    """The 1-based line and column of an offset in the text as given.

    Without `line_starts` in the map the lines before the offset are counted anew, which is cheap for a few places.
    """
    given = places.given
    starts = places.line_starts
    if not starts and "\r" not in given:
        line = given.count("\n", 0, offset) + 1
        return Place(line, offset - given.rfind("\n", 0, offset))
    starts = starts or line_starts(given)
    line = bisect_right(starts, offset)
    return Place(line, offset - starts[line - 1] + 1)


def to_given(places: SourceMap, start: int, end: int) -> tuple[str, int, int]:
    """Where Document.text[start:end] stands in what was given: the field ("title" or "text") and its span there.

    The span is half-open, in code points. Words that the reader put together from several places of the source give the
    span from the first to the last of them, markup between them included.
    """
    title_length = places.title_length
    if start < title_length:
        return "title", start, min(end, title_length)
    if not places.runs:
        return "text", start - title_length, end - title_length
    given_start = _given_start(places.runs, start)
    given_end = _given_end(places.runs, end) if end > start else given_start
    return "text", given_start, max(given_start, given_end)


def _run_at(runs: tuple[tuple[int, int, int, int], ...], offset: int) -> int:
    """The index of the last run that begins at or before the offset, -1 for none."""
    return bisect_right(runs, offset, key=lambda run: run[0]) - 1


def _given_start(runs: tuple[tuple[int, int, int, int], ...], start: int) -> int:
    """Where the character at `start` begins in the given text; one between two runs begins with the later run."""
    index = _run_at(runs, start)
    if index >= 0:
        at, given, length, given_length = runs[index]
        if start < at + length:
            return given + (start - at if length == given_length else 0)
    if index + 1 < len(runs):
        return runs[index + 1][1]
    return runs[-1][1] + runs[-1][3]


def _given_end(runs: tuple[tuple[int, int, int, int], ...], end: int) -> int:
    """Where the character before `end` ends in the given text; one between two runs ends with the earlier run."""
    index = _run_at(runs, end - 1)
    if index < 0:
        return runs[0][1]
    at, given, length, given_length = runs[index]
    if length == given_length and end <= at + length:
        return given + end - at
    return given + given_length
