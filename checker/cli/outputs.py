"""Where a run's reports go: one to standard output, others to files, each written as it comes or as a whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, TextIO

from checker.errors import UsageError
from checker.report.formats import Format
from checker.report.summary import Summary

_IN_MEMORY = 8_000_000  # characters of a report for a file that are kept in memory before it goes to the disk


@dataclass(frozen=True, slots=True)
class Output:
    """A form of report and the file that it is for; None is standard output.

    export: writes the pieces of all documents into a folder of that path, for a report that is more than one file.
    append: the file belongs to somebody else too, and what it holds already stays.
    """

    form: Format
    path: Path | None = None
    export: Callable[[Sequence[str], Path], None] | None = None
    append: bool = False


class Writer:
    """Writes one report, piece by piece.

    A file appears only when its report is whole, so that nobody takes half of one for all of it.
    """

    def __init__(self, output: Output, standard: TextIO) -> None:
        self._form = output.form
        self._path = output.path
        self._append = output.append
        self._stream: IO[str] = standard
        if output.path is not None:
            if not output.path.parent.is_dir():
                raise UsageError("the folder for the report is not there", place=str(output.path), fix="make it first")
            self._stream = SpooledTemporaryFile(  # noqa: SIM115  (closed in close, when the last piece is there)
                _IN_MEMORY, "w+", encoding="utf-8", errors="backslashreplace", newline=""
            )
        self._pieces: list[str] = []
        self._separator = ""
        self._stream.write(output.form.opening)

    def add(self, piece: str) -> None:
        """Write the piece of the next document, "" if it has none."""
        if not piece:
            return
        if self._form.whole is not None:
            self._pieces.append(piece)
            return
        self._stream.write(self._separator + piece)
        self._separator = self._form.separator
        if self._path is None:
            self._stream.flush()

    def close(self, summary: Summary) -> None:
        """Write what closes the report, and let its file appear.

        Raises:
            UsageError: the file cannot be written.
        """
        if self._form.whole is not None:
            self._stream.write(self._form.whole(self._pieces, summary))
        if self._form.closing:
            self._stream.write(self._form.closing(summary))
        self._stream.flush()
        if self._path is None:
            return
        unfinished = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        try:
            if self._append:
                self._copy(self._path, "a")
            else:
                self._copy(unfinished, "w")
                unfinished.replace(self._path)
        except OSError as problem:
            unfinished.unlink(missing_ok=True)
            raise UsageError(f"cannot be written: {problem.strerror}", place=str(self._path)) from problem
        finally:
            self._stream.close()

    def _copy(self, path: Path, mode: str) -> None:
        """Write what is there into a file."""
        self._stream.seek(0)
        with path.open(mode, encoding="utf-8", errors="backslashreplace", newline="") as file:
            while chunk := self._stream.read(1_000_000):
                file.write(chunk)


class Exporter:
    """Keeps the pieces of a report that is a folder until the last is there."""

    def __init__(self, export: Callable[[Sequence[str], Path], None], folder: Path) -> None:
        if not folder.absolute().parent.is_dir():
            raise UsageError("the folder for the report is not there", place=str(folder.parent), fix="make it first")
        self._export = export
        self._folder = folder
        self._pieces: list[str] = []

    def add(self, piece: str) -> None:
        """Keep the piece of the next document."""
        self._pieces.append(piece)

    def close(self, _: Summary) -> None:
        """Write the folder.

        Raises:
            UsageError: it cannot be written.
        """
        self._export(self._pieces, self._folder)


def writers(outputs: Sequence[Output], standard: TextIO) -> list[Writer | Exporter]:
    """A writer for each report of a run.

    Raises:
        UsageError: the folder for a report is not there.
    """
    return [
        Exporter(one.export, one.path) if one.export is not None and one.path is not None else Writer(one, standard)
        for one in outputs
    ]
