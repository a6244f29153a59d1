"""Annotations of a GitHub workflow: a line that its runner shows beside the line of the file."""

from __future__ import annotations

from checker.model import DocumentResult
from checker.report.claims import claims_of, failure_of
from checker.report.formats import Format

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def github_format() -> Format:
    """One command for each failure, review and document that could not be checked."""
    return Format(lambda result: "".join(_commands(result)))


def _commands(result: DocumentResult) -> list[str]:
    source = _property(result.document.source)
    found = []
    for claim in claims_of(result):
        place = f"file={source},line={claim.line},col={claim.column},endColumn={claim.end_column}"
        told = "\n".join((claim.message, *claim.verdict.proof))
        title = _property(claim.verdict.rule)
        found.append(f"::{_COMMANDS[claim.level]} {place},title={title}::{_data(told)}\n")
    if result.failure:
        found.append(f"::error file={source}::{_data(f'could not be checked: {failure_of(result)}')}\n")
    return found


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
