"""GitLab's code quality report: a JSON list of issues with fingerprints."""

from __future__ import annotations

import json
from collections.abc import Iterator

from checker.model import DocumentResult
from checker.report.claims import claims_of, failure_of
from checker.report.formats import Format

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def gitlab_format() -> Format:
    """One issue for each failure, review and document that could not be checked."""

    def document(result: DocumentResult) -> str:
        return ",\n".join(json.dumps(one, ensure_ascii=False) for one in _issues(result))

    return Format(document, closing=lambda _: "\n]\n", opening="[\n", separator=",\n")


def _issues(result: DocumentResult) -> Iterator[dict[str, object]]:
    path = result.document.source
    for claim in claims_of(result):
        yield {
            "description": claim.message,
            "check_name": claim.verdict.rule,
            "fingerprint": claim.fingerprint,
            "severity": _SEVERITIES[claim.level],
            "location": {"path": path, "lines": {"begin": claim.line}},
        }
    if result.failure:
        yield {
            "description": f"could not be checked: {failure_of(result)}",
            "check_name": "tieout/could-not-be-checked",
            "fingerprint": f"unchecked {path}",
            "severity": "blocker",
            "location": {"path": path, "lines": {"begin": 1}},
        }
