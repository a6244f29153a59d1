"""The file that a document comes from, and a name for it that is the same in every run."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

from checker.model import Document

_RECORD = re.compile(r"(?P<file>.+\.jsonl(?:\.gz)?):(?P<line>\d+)", re.IGNORECASE | re.DOTALL)


def file_of(document: Document) -> tuple[str, int]:
    """The file that a document stands in, and the line of a JSON Lines record in it; 0 for a file of one document."""
    record = _RECORD.fullmatch(document.source)
    return (record["file"], int(record["line"])) if record else (document.source, 0)


def name_of(document: Document) -> str:
    """A document's name, whatever else a run checks: its path from the working folder, and the id of a record."""
    file, line = file_of(document)
    path = PurePath(file)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return f"{path.as_posix()}#{document.id}" if line else path.as_posix()
