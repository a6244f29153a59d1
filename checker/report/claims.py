"""What the forms for pipelines say of a verdict: its place, its message, and a name that outlives moved lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.judge.fingerprints import fingerprints
from checker.model import DocumentResult, Evidence, Verdict
from checker.read.sources import name_of
from checker.report.characters import one_line

REPORTED = frozenset(("fail", "review", "error"))  # what pipelines act on
_LEVELS = {"fail": "error", "error": "error", "review": "warning"}
_PLACES = {
    "comment": "by a comment in the copy",
    "front matter": "by the front matter",
    "configuration": "by the configuration",
    "baseline": "by the baseline",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """A verdict of a document with its fingerprint, which tells of its rule and figures, and of no line.

    level: error, warning or note, by status and severity. first: its first figure. suppressed: why it may stand, if so.
    """

    verdict: Verdict
    level: str
    first: Evidence | None
    message: str
    fingerprint: str
    suppressed: str


def claims_of(result: DocumentResult, statuses: frozenset[str] = REPORTED) -> Iterator[Claim]:
    """The verdicts of these statuses, in the order of the text."""
    named = fingerprints(name_of(result.document), result.verdicts)
    for verdict, fingerprint in zip(result.verdicts, named, strict=True):
        if verdict.status in statuses:
            yield Claim(
                verdict=verdict,
                level=level_of(verdict),
                first=verdict.evidence[0] if verdict.evidence else None,
                message=one_line(verdict.message),
                fingerprint=fingerprint,
                suppressed=suppressed_because(verdict),
            )


def level_of(verdict: Verdict) -> str:
    """How much a verdict weighs in a pipeline, or would if it were not suppressed: error, warning or note."""
    status = verdict.suppression.status if verdict.suppression else verdict.status
    if status == "fail" and verdict.severity != "error":
        return "warning" if verdict.severity == "warning" else "note"
    return _LEVELS.get(status, "note")


def suppressed_because(verdict: Verdict) -> str:
    """Who lets a suppressed verdict stand, and why: "by the baseline: agreed with the desk"; "" if nobody does."""
    why = verdict.suppression
    return f"{_PLACES[why.where]}: {one_line(why.reason)}" if why else ""


def failure_of(result: DocumentResult) -> str:
    """Why a document could not be checked, on one line; "" if it could."""
    return one_line(result.failure)
