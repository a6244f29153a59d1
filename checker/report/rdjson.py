"""rdjson, which reviewdog posts as comments on a change: diagnostics with places in bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from checker.model import DocumentResult
from checker.read.sources import file_of
from checker.report.characters import one_line
from checker.report.claims import claims_of, failure_of
from checker.report.formats import Format
from checker.report.places import Region, region_of, utf8_bytes

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def rdjson_format() -> Format:
    """One object with a diagnostic for each failure, review and document that could not be checked."""

    def document(result: DocumentResult) -> str:
        return ",\n".join(json.dumps(one) for one in _diagnostics(result))

    opening = '{"source": {"name": "tieout"}, "diagnostics": [\n'
    return Format(document, closing=lambda _: "\n]}\n", opening=opening, separator=",\n")


def _diagnostics(result: DocumentResult) -> Iterator[dict[str, object]]:
    path, line = file_of(result.document)
    for claim in claims_of(result):
        yield {
            "message": "\n".join((claim.message, *map(one_line, claim.verdict.proof))),
            "location": {"path": path, "range": _range(region_of(claim.first, result.document, utf8_bytes))},
            "severity": _SEVERITIES[claim.level],
            "code": {"value": claim.verdict.rule},
        }
    if result.failure:
        where = {"path": path, "range": {"start": {"line": line}}} if line else {"path": path}
        yield {
            "message": f"could not be checked: {failure_of(result)}",
            "location": where,
            "severity": "ERROR",
            "code": {"value": "tieout/could-not-be-checked"},
        }


def _range(at: Region) -> dict[str, object]:
    """Where a claim's first figure stands; rdjson counts a column in bytes of UTF-8."""
    if not at.column:
        return {"start": {"line": at.line}}
    return {
        "start": {"line": at.line, "column": at.column},
        "end": {"line": at.end_line, "column": at.end_column},
    }
