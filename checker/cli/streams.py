"""What goes where: results to standard output, everything else to standard error."""

from __future__ import annotations

import os
import shutil
import sys
import time
import traceback
from typing import TextIO

import click

from checker.report.characters import one_line
from checker.report.paint import Paint, coloured, plain

_SECONDS_BETWEEN = 0.5
_NARROWEST, _WIDEST = 40, 120  # columns of text
_LONGEST_BAR = 40


def results_stream() -> TextIO:
    """Standard output as UTF-8 with plain line ends, whatever the terminal's settings.

    A lone surrogate (half a character, as in a file name that is no UTF-8) is written as an escape; inside JSON that
    is the very character.
    """
    stream = sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def complain(problem: str) -> None:
    """Say on standard error, in one line, what could not be done."""
    click.echo(f"tieout: {one_line(problem)}", err=True)


def bug_report(problem: Exception) -> str:
    """What to tell about an error that nobody foresaw: what it was and where."""
    where = traceback.extract_tb(problem.__traceback__)[-1]
    at = f"{where.filename}:{where.lineno}"
    return f"a bug in tieout, please report it: {type(problem).__name__}: {problem} (at {at})"


def paint_for(when: str) -> Paint:
    """How to colour standard output: `when` is auto, always or never; auto heeds NO_COLOR and TERM=dumb."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return coloured if when == "always" or (when == "auto" and wanted) else plain


def terminal_columns() -> int | None:
    """The columns of the terminal that shows standard output, within what is good to read; None if none does."""
    return min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST) if sys.stdout.isatty() else None


class Progress:
    """How far a run is, on standard error if that is a terminal: a bar where the number of documents is known.

    of: the number of documents; None if it is not known, 0 for no progress at all. One document has none.
    """

    def __init__(self, of: int | None = None) -> None:
        self._wanted = of not in (0, 1) and sys.stderr.isatty()
        self._of = of
        self._count = 0
        self._shown = False
        self._next = time.monotonic() + _SECONDS_BETWEEN

    def advance(self) -> None:
        """Count one more document."""
        self._count += 1
        if self._wanted and time.monotonic() >= self._next:
            self._next = time.monotonic() + _SECONDS_BETWEEN
            self._shown = True
            click.echo(f"\r{self._told()}", err=True, nl=False)

    def clear(self) -> None:
        """Take it off the terminal, so that something else can be written there."""
        if self._shown:
            self._shown = False
            click.echo("\r\x1b[K", err=True, nl=False)

    def _told(self) -> str:
        if not self._of or self._count > self._of:
            return f"{self._count:,} documents"
        words = f" {self._count:,} of {self._of:,} documents"
        length = min(shutil.get_terminal_size().columns - len(words) - 3, _LONGEST_BAR)
        done = length * self._count // self._of
        return f"[{'#' * done}{'.' * (length - done)}]{words}" if length > 0 else words.strip()
