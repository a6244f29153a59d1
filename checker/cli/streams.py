"""What goes where: results to standard output, everything else to standard error."""

from __future__ import annotations

import os
import sys
import time
import traceback
from typing import TextIO

import click

from checker.report.characters import one_line
from checker.report.paint import Paint, coloured, plain

_SECONDS_BETWEEN = 0.5


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


class Progress:
    """A count of documents on standard error, while results go elsewhere than to the same terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty() and not sys.stdout.isatty()
        self._count = 0
        self._next = time.monotonic() + _SECONDS_BETWEEN

    def advance(self) -> None:
        """Count one more document."""
        self._count += 1
        if self._shown and time.monotonic() >= self._next:
            self._next = time.monotonic() + _SECONDS_BETWEEN
            click.echo(f"\r{self._count:,} documents", err=True, nl=False)

    def clear(self) -> None:
        """Take the count off the terminal."""
        if self._shown:
            click.echo("\r\x1b[K", err=True, nl=False)
