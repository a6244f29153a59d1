"""Annotations of a GitHub workflow: a line that its runner shows beside the line of the file."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import DocumentResult
from checker.read.sources import file_of
from checker.report.characters import flat, one_line
from checker.report.claims import Claim, claims_of, failure_of
from checker.report.formats import Format
from checker.report.places import region_of, utf16_units
from checker.report.summary import Summary

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_ORDER = [f"::{one} " for one in _COMMANDS.values()]


def github_format() -> Format:
    """One command for each failure, review and document that could not be checked, the gravest first.

    GitHub shows ten errors and ten warnings of a step; the rest stands in its summary.
    """
    return Format(lambda result: "".join(_commands(result)), whole=_in_order)


def _in_order(pieces: Sequence[str], _: Summary) -> str:
    lines = [line for piece in pieces for line in piece.splitlines(keepends=True)]
    return "".join(line for start in _ORDER for line in lines if line.startswith(start))


def _commands(result: DocumentResult) -> list[str]:
    source, line = file_of(result.document)
    found = [_command(claim, result, source) for claim in claims_of(result)]
    if result.failure:
        told = _data(f"could not be checked: {failure_of(result)}")
        found.append(f"::error file={_property(source)}{f',line={line}' if line else ''}::{told}\n")
    return found


def _command(claim: Claim, result: DocumentResult, source: str) -> str:
    at = region_of(claim.first, result.document, utf16_units)
    place = f"file={_property(source)},line={at.line}"
    if at.column and at.line == at.end_line:  # columns are for a stretch of one line
        place += f",col={at.column},endColumn={at.end_column}"
    told = "\n".join((claim.message, *map(one_line, claim.verdict.proof)))
    return f"::{_COMMANDS[claim.level]} {place},title={_property(claim.verdict.rule)}::{_data(told)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(flat(text)).replace(":", "%3A").replace(",", "%2C")
