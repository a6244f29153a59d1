"""The baseline: a file of today's failures that are accepted, so that only new ones stop the copy.

Each claim stands on a line of its own, under a fingerprint that holds no line number, so that the file can be read,
reviewed and merged; a reason stands in each, and may be written anew by hand.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from checker.errors import UsageError
from checker.judge.fingerprints import fingerprints
from checker.judge.suppress import STOPPED
from checker.model import DocumentResult
from checker.read.sources import name_of

SCHEMA = 1


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """An accepted claim of a document, given by its name; the message is there for those who read the file."""

    document: str
    rule: str
    fingerprint: str
    status: str
    message: str
    reason: str


def entries_of(result: DocumentResult, reason: str) -> tuple[Entry, ...]:
    """What would be accepted of a document: its failures and reviews."""
    document = name_of(result.document)
    named = zip(result.verdicts, fingerprints(document, result.verdicts), strict=True)
    return tuple(
        Entry(document, one.rule, name, one.status, " ".join(one.message.split()), reason)
        for one, name in named
        if one.status in STOPPED
    )


def renewed(old: Iterable[Entry], found: Iterable[Entry], documents: Collection[str]) -> list[Entry]:
    """The baseline after a run over those documents: what was found in them, each with its old reason if it has one.

    What the baseline has of other documents stays.
    """
    known = {one.fingerprint: one for one in old}
    kept = [one for one in known.values() if one.document not in documents]
    met = [replace(one, reason=known[one.fingerprint].reason) if one.fingerprint in known else one for one in found]
    return sorted({one.fingerprint: one for one in (*kept, *met)}.values())


def pruned(old: Iterable[Entry], found: Iterable[Entry], documents: Collection[str]) -> list[Entry]:
    """The baseline without the claims of those documents that fail no more."""
    failing = {one.fingerprint for one in found}
    return [one for one in old if one.document not in documents or one.fingerprint in failing]


def written(entries: Iterable[Entry]) -> str:
    """The text of a baseline file."""
    lines = ",\n".join(f"  {json.dumps(asdict(one), ensure_ascii=False)}" for one in entries)
    return f'{{"schema": {SCHEMA}, "claims": [\n{lines}\n]}}\n'


def load_baseline(path: Path) -> list[Entry]:
    """The entries of a baseline file.

    Raises:
        UsageError: it cannot be read, or is no baseline.
    """
    again = "write it with tieout baseline write"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as wrong:
        raise UsageError("there is no such baseline", place=str(path), fix=again) from wrong
    except (OSError, ValueError) as wrong:
        raise UsageError(f"cannot be read: {wrong}", place=str(path), fix=again) from wrong
    if not isinstance(content, dict) or content.get("schema") != SCHEMA or not isinstance(content.get("claims"), list):
        raise UsageError("is no baseline", place=str(path), fix=again)
    return [_entry(one, number, path) for number, one in enumerate(content["claims"], 1)]


def _entry(given: object, number: int, path: Path) -> Entry:
    keys = Entry.__dataclass_fields__.keys()
    if not isinstance(given, dict) or given.keys() != keys or not all(isinstance(one, str) for one in given.values()):
        raise UsageError(f"claim {number} does not have the texts {', '.join(keys)}", place=str(path))
    if not given["reason"].strip():
        raise UsageError(f"claim {number} has no reason", place=str(path), fix="say why it may stand")
    return Entry(**given)
