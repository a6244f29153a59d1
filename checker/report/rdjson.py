"""rdjson, which reviewdog posts as comments on a change: diagnostics with places in bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from checker.model import DocumentResult
from checker.report.claims import Claim, claims_of, failure_of
from checker.report.formats import Format

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def rdjson_format() -> Format:
    """One object with a diagnostic for each failure, review and document that could not be checked."""

    def document(result: DocumentResult) -> str:
        return ",\n".join(json.dumps(one, ensure_ascii=False) for one in _diagnostics(result))

    opening = '{"source": {"name": "tieout"}, "diagnostics": [\n'
    return Format(document, closing=lambda _: "\n]}\n", opening=opening, separator=",\n")


def _diagnostics(result: DocumentResult) -> Iterator[dict[str, object]]:
    path = result.document.source
    for claim in claims_of(result):
        yield {
            "message": "\n".join((claim.message, *claim.verdict.proof)),
            "location": {"path": path, "range": _range(claim, result)},
            "severity": _SEVERITIES[claim.level],
            "code": {"value": claim.verdict.rule},
        }
    if result.failure:
        yield {
            "message": f"could not be checked: {failure_of(result)}",
            "location": {"path": path},
            "severity": "ERROR",
            "code": {"value": "tieout/could-not-be-checked"},
        }


def _range(claim: Claim, result: DocumentResult) -> dict[str, object]:
    """Where a claim's first figure stands; rdjson counts a column in bytes of UTF-8."""
    first = claim.verdict.evidence[0] if claim.verdict.evidence else None
    if first is None or first.field == "title":
        return {"start": {"line": claim.line, "column": 1}}
    given = result.document.places.given
    line_start = first.start - (first.column - 1)
    columns = [
        len(given[line_start:at].encode("utf-8", "backslashreplace")) + 1
        for at in (first.start, first.start + claim.end_column - claim.column)
    ]
    return {
        "start": {"line": claim.line, "column": columns[0]},
        "end": {"line": claim.line, "column": columns[1]},
    }
