"""GitLab's code quality report: a JSON list of issues with fingerprints."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from checker.model import DocumentResult
from checker.read.sources import file_of
from checker.report.claims import claims_of, failure_of
from checker.report.formats import Format
from checker.report.places import region_of

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def gitlab_format() -> Format:
    """One issue for each failure, review and document that could not be checked."""

    def document(result: DocumentResult) -> str:
        return ",\n".join(json.dumps(one) for one in _issues(result))

    return Format(document, closing=lambda _: "\n]\n", opening="[\n", separator=",\n")


def _issues(result: DocumentResult) -> Iterator[dict[str, object]]:
    path, line = file_of(result.document)
    for claim in claims_of(result):
        yield {
            "description": claim.message,
            "check_name": claim.verdict.rule,
            "fingerprint": _fingerprint(path, claim.fingerprint),
            "severity": _SEVERITIES[claim.level],
            "location": {"path": path, "lines": {"begin": region_of(claim.first, result.document).line}},
        }
    if result.failure:
        yield {
            "description": f"could not be checked: {failure_of(result)}",
            "check_name": "tieout/could-not-be-checked",
            "fingerprint": _fingerprint(path, f"unchecked {result.document.id}"),
            "severity": "blocker",
            "location": {"path": path, "lines": {"begin": line or 1}},
        }


def _fingerprint(path: str, claim: str) -> str:
    """A name that no other issue of the report has: files of one name in two folders may say the same."""
    return hashlib.sha256(f"{path}\n{claim}".encode("utf-8", "backslashreplace")).hexdigest()[:32]
