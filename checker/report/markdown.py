"""Markdown for a comment on a pull request: what fails, with its working folded, and the closing line."""

from __future__ import annotations

import re

from checker.model import DocumentResult
from checker.report.characters import one_line
from checker.report.claims import Claim, claims_of, failure_of
from checker.report.formats import Format
from checker.report.summary import closing_line

_SIGNS = {"fail": "❌", "error": "❗", "review": "❔"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~>-])")


def markdown_format() -> Format:
    """A list of failures and reviews for each document that has any."""
    return Format(_section, closing=lambda summary: f"{text(closing_line(summary))}\n", opening="## Tieout\n\n")


def _section(result: DocumentResult) -> str:
    claims = list(claims_of(result))
    if not claims and not result.failure:
        return ""
    lines = [f"### {text(result.document.source)}", ""]
    if result.failure:
        lines += [f"- ❗ could not be checked: {text(failure_of(result))}", ""]
    for claim in claims:
        lines += _item(claim)
    return "\n".join((*lines, "", ""))


def _item(claim: Claim) -> list[str]:
    verdict = claim.verdict
    figures = ", ".join(f"{text(one.text)} ({text(one.role)}, line {one.line})" for one in verdict.evidence)
    lines = [f"- {_SIGNS[verdict.status]} **{text(claim.message)}** – {text(verdict.rule)}", f"  - {figures}"]
    lines += [f"  - {text(one_line(line))}" for line in verdict.proof]
    if verdict.suggestion:
        lines.append(f"  - would agree: {text(one_line(verdict.suggestion))}")
    return lines


def text(copy: str) -> str:
    """Copy as text of Markdown: no markup of it is taken for ours, nor any HTML."""
    escaped = _SPECIAL.sub(r"\\\1", one_line(copy))
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace("@", "@\u200b")
