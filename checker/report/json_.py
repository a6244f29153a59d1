"""JSON: one object for the whole run, written piece by piece."""

from __future__ import annotations

import json
from collections.abc import Callable

from checker import __version__
from checker.model import DocumentResult
from checker.report.formats import Format
from checker.report.result import SCHEMA
from checker.report.summary import CLAIM_STATUSES, DOCUMENT_STATUSES, FIGURE_STATES, Summary, counted


def json_format(as_dict: Callable[[DocumentResult], dict[str, object]]) -> Format:
    """One object with schema, tool, documents (what `as_dict` says of each) and summary."""
    tool = json.dumps({"name": "tieout", "version": __version__})
    return Format(
        document=lambda result: json.dumps(as_dict(result), ensure_ascii=False),
        closing=lambda summary: f'\n], "summary": {json.dumps(summary_dict(summary))}}}\n',
        opening=f'{{"schema": {SCHEMA}, "tool": {tool}, "documents": [\n',
        separator=",\n",
    )


def summary_dict(summary: Summary) -> dict[str, object]:
    """The counts of a run: documents and claims by status, figures by state."""
    return {
        "documents": {"total": summary.documents.total(), **{one: summary.documents[one] for one in DOCUMENT_STATUSES}},
        "claims": {"total": summary.claims.total(), **counted(summary.claims, CLAIM_STATUSES)},
        "figures": {"found": summary.figures.total(), **counted(summary.figures, FIGURE_STATES)},
    }
