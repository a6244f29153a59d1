"""What the forms for pipelines say of a verdict: its place, its message, and a name that outlives moved lines."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import DocumentResult, Evidence, Verdict
from checker.report.characters import one_line

REPORTED = frozenset(("fail", "review", "error"))  # what pipelines act on
_LEVELS = {"fail": "error", "error": "error", "review": "warning"}


@dataclass(frozen=True, slots=True)
class Claim:
    """A verdict of a document with its place and its fingerprint.

    level: error, warning or note, by status and severity. line, column: 1-based, of its first figure. fingerprint: of
    the rule and the words of its figures, and of how many like it came before, but of no line.
    """

    verdict: Verdict
    level: str
    line: int
    column: int
    end_column: int
    message: str
    fingerprint: str


def claims_of(result: DocumentResult, statuses: frozenset[str] = REPORTED) -> Iterator[Claim]:
    """The verdicts of these statuses, in the order of the text."""
    seen: Counter[str] = Counter()
    for verdict in result.verdicts:
        if verdict.status not in statuses:
            continue
        named = "\n".join((verdict.rule, *(f"{one.role} {one.text}" for one in verdict.evidence)))
        seen[named] += 1
        digest = hashlib.sha256(f"{result.document.id}\n{named}\n{seen[named]}".encode()).hexdigest()
        first = verdict.evidence[0] if verdict.evidence else None
        yield Claim(
            verdict=verdict,
            level=level_of(verdict),
            line=first.line if first else 1,
            column=first.column if first else 1,
            end_column=end_column(first, result) if first else 1,
            message=one_line(verdict.message),
            fingerprint=digest[:32],
        )


def level_of(verdict: Verdict) -> str:
    """How much a verdict weighs in a pipeline: error, warning or note."""
    if verdict.status == "fail" and verdict.severity != "error":
        return "warning" if verdict.severity == "warning" else "note"
    return _LEVELS.get(verdict.status, "note")


def end_column(evidence: Evidence, result: DocumentResult) -> int:
    """The column behind a figure; where it runs over its line, the column behind its first character."""
    given = result.document.places.given[evidence.start : evidence.end]
    if evidence.field == "title" or "\n" in given:
        return evidence.column + 1
    return evidence.column + max(evidence.end - evidence.start, 1)


def failure_of(result: DocumentResult) -> str:
    """Why a document could not be checked, on one line; "" if it could."""
    return one_line(result.failure)
