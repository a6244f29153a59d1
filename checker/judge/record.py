"""The measured record of rules: over how many published documents each was run, and what its failures were.

A pack keeps it in `record.json` beside its rules; `tieout rules measure` writes it. A rule of such a pack reaches
`fail` only while its record carries it, and gives `review` until then.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from checker.errors import RuleError

RECORD = "record.json"
LEAST_DOCUMENTS = 5_000
DOCUMENTS_TO_A_FALSE_ALARM = 2_000
READ_ENOUGH = 20  # failures, of which at least nineteen in twenty are real
LEAST_REAL = 19


@dataclass(frozen=True, slots=True)
class Record:
    """What was measured of a rule.

    documents: how many it was run over. real, false: its failures that were read and judged so; `unread` the others.
    date: the day of the run, as 2026-11-25. rule: a digest of the rule as it was then.
    """

    documents: int
    real: int
    false: int
    unread: int
    date: str
    rule: str = ""

    @property
    def failures(self) -> int:
        """All failures of the run."""
        return self.real + self.false + self.unread

    @property
    def carries(self) -> bool:
        """Whether a failure of the rule may stop a run."""
        read = self.real + self.false
        if self.documents < LEAST_DOCUMENTS or self.unread or self.false * DOCUMENTS_TO_A_FALSE_ALARM > self.documents:
            return False
        return self.real * READ_ENOUGH >= read * LEAST_REAL if read >= READ_ENOUGH else not self.false


NOT_MEASURED = Record(documents=0, real=0, false=0, unread=0, date="")


def read_records(pack: Path) -> dict[str, Record] | None:
    """The records of a pack by the rules' ids; None for a pack that keeps none, whose rules fail as they are written.

    Raises:
        RuleError: the file is no record.
    """
    path = pack / RECORD
    if not path.is_file():
        return None
    try:
        content: Mapping[str, Mapping[str, int | str]] = json.loads(path.read_text(encoding="utf-8"))
        return {rule: Record(**fields) for rule, fields in content.items()}  # type: ignore[arg-type]
    except (ValueError, TypeError, AttributeError) as problem:
        fix = "tieout rules measure writes it"
        raise RuleError(f"is no record of rules: {problem}", place=f"{path}:1:1", fix=fix) from problem


def write_records(pack: Path, records: Mapping[str, Record]) -> None:
    """Keep the records of a pack, a rule a line."""
    lines = (f"  {json.dumps(rule)}: {json.dumps(_fields(record))}" for rule, record in sorted(records.items()))
    (pack / RECORD).write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _fields(record: Record) -> dict[str, int | str]:
    return {name: getattr(record, name) for name in Record.__slots__}
