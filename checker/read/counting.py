"""How many documents there are to read, before any is read."""

from __future__ import annotations

from collections.abc import Sequence

from checker.read.documents import Unreadable
from checker.read.finding import find_sources

_LARGEST = 500_000_000  # bytes of JSON Lines that are worth counting; half a second
_PIECE = 1 << 20


def document_count(paths: Sequence[str]) -> int | None:
    """How many documents the paths name; None if only reading them would tell (packed files, standard input)."""
    count = 0
    for one in find_sources(paths):
        if isinstance(one, Unreadable) or one.format not in ("jsonl", "jsonl.gz"):
            if not isinstance(one, Unreadable) and one.path is None:
                return None
            count += 1
        elif one.format == "jsonl.gz" or one.path is None:
            return None
        else:
            with one.path.open("rb") as file:
                if file.seek(0, 2) > _LARGEST:
                    return None
                file.seek(0)
                while piece := file.read(_PIECE):
                    count += piece.count(b"\n")
    return count
