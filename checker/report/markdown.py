"""Markdown for a comment on a pull request and for a job's summary: the counts, and what fails with its working."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from checker.model import DocumentResult
from checker.read.sources import file_of
from checker.report.characters import one_line
from checker.report.claims import Claim, claims_of, failure_of
from checker.report.formats import Format
from checker.report.places import region_of
from checker.report.summary import Summary, closing_line

# What GitHub takes, with room for a line more; of a longer text it would take nothing.
COMMENT, JOB_SUMMARY = 60_000, 1_000_000
_SIGNS = {"fail": "❌", "error": "❗", "review": "❔"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~>-])")


def markdown_format(limit: int = COMMENT) -> Format:
    """The closing line, then a list of failures and reviews for each document that has any.

    limit: bytes; documents that would go beyond it are counted instead.
    """

    def whole(pieces: Sequence[str], summary: Summary) -> str:
        found = [f"## Tieout\n\n{text(closing_line(summary))}\n\n"]
        room = limit - len(found[0].encode())
        for at, piece in enumerate(pieces):
            room -= len(piece.encode("utf-8", "backslashreplace"))
            if room < 0:
                found.append(f"{len(pieces) - at:,} more documents have failures or reviews; there is no room here.\n")
                break
            found.append(piece)
        return "".join(found)

    return Format(_section, whole=whole)


def _section(result: DocumentResult) -> str:
    claims = list(claims_of(result))
    if not claims and not result.failure:
        return ""
    lines = [f"### {text(result.document.source)}", ""]
    if result.failure:
        lines += [f"- ❗ could not be checked: {text(failure_of(result))}", ""]
    for claim in claims:
        lines += _item(claim, result)
    return "\n".join((*lines, "", ""))


def _item(claim: Claim, result: DocumentResult) -> list[str]:
    verdict = claim.verdict
    line = region_of(claim.first, result.document).line
    where = "" if file_of(result.document)[1] else f" (line {line})"
    figures = ", ".join(f"{text(one.text)} ({text(one.role)})" for one in verdict.evidence)
    lines = [f"- {_SIGNS[verdict.status]} **{text(claim.message)}**{where} – {text(verdict.rule)}", f"  - {figures}"]
    if verdict.suggestion:
        lines.append(f"  - would agree: {text(one_line(verdict.suggestion))}")
    if verdict.proof:
        working = "<br>".join(map(_in_html, verdict.proof))
        lines.append(f"  - <details><summary>Working</summary>{working}</details>")
    return lines


def text(copy: str) -> str:
    """Copy as text of Markdown: no markup of it is taken for ours, nor any HTML."""
    escaped = _SPECIAL.sub(r"\\\1", one_line(copy))
    return _unaddressed(escaped.replace("&", "&amp;").replace("<", "&lt;"))


def _in_html(copy: str) -> str:
    return _unaddressed(html.escape(one_line(copy)))


def _unaddressed(copy: str) -> str:
    """The text with nobody called by an @ in it."""
    return copy.replace("@", "@\u200b")
