"""Measure rules on published copy: how many documents, and which of their failures people have judged, and how.

A judgement is kept in a pack's `judged.jsonl`, a line each: the document's id, the rule, the places of the figures in
the text as given, whether the error is real, and why. It holds no words of the copy, which belongs to others.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from checker.errors import UsageError
from checker.judge.record import Record
from checker.judge.rulebook import RuleBook
from checker.model import DocumentResult, Verdict

JUDGED = "judged.jsonl"


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure as people judge it: the document, the rule, and the places of its figures (field, start, end)."""

    document: str
    rule: str
    places: tuple[tuple[str, int, int], ...]


def failures_of(result: DocumentResult) -> Iterator[tuple[Failure, Verdict]]:
    """The failures of a document, each with its verdict."""
    for verdict in result.verdicts:
        if verdict.status == "fail":
            places = tuple(sorted((one.field, one.start, one.end) for one in verdict.evidence if not one.is_word))
            yield Failure(result.document.id, verdict.rule, places), verdict


def records(
    rulebook: RuleBook, documents: int, failures: Iterable[Failure], judged: Mapping[Failure, bool], date: str
) -> dict[str, Record]:
    """The record of each rule of the rulebook from a run over so many documents."""
    counts: Counter[tuple[str, bool | None]] = Counter((one.rule, judged.get(one)) for one in failures)
    return {
        rule: Record(
            documents, counts[rule, True], counts[rule, False], counts[rule, None], date=date, rule=compiled.digest
        )
        for rule, compiled in rulebook.compiled.items()
    }


def read_judgements(path: Path) -> dict[Failure, bool]:
    """The judgements kept in a file; none if there is no such file.

    Raises:
        UsageError: a line is no judgement.
    """
    found: dict[Failure, bool] = {}
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    for number, line in enumerate(lines, 1):
        try:
            fields = json.loads(line)
            places = tuple(sorted((str(field), int(start), int(end)) for field, start, end in fields["places"]))
            failure, real = Failure(fields["document"], fields["rule"], places), fields["real"]
        except (ValueError, KeyError, TypeError) as problem:
            raise UsageError(
                "is no judgement", place=f"{path}:{number}", fix='see "real" in the other lines'
            ) from problem
        if not isinstance(real, bool):
            raise UsageError("is not judged yet", place=f"{path}:{number}", fix='"real" must be true or false')
        found[failure] = real
    return found


def judgement_line(failure: Failure, verdict: Verdict) -> str:
    """A failure as a line for the file of judgements, to be filled in: its message tells what to look for."""
    fields = {
        "document": failure.document,
        "rule": failure.rule,
        "places": failure.places,
        "real": None,
        "why": verdict.message,
    }
    return json.dumps(fields, ensure_ascii=False)
