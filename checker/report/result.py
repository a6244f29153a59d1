"""The JSON result of a document, as plain dictionaries; its keys, their order and their meaning are a contract."""

from __future__ import annotations

from checker.model import DocumentResult, Evidence, TableValue, Verdict
from checker.report.summary import figure_counts

SCHEMA = 1


def result_dict(result: DocumentResult) -> dict[str, object]:
    """One document's result; the key "error" is there only if the document could not be checked, and says why."""
    found: dict[str, object] = {
        "id": result.document.id,
        "source": result.document.source,
        "status": result.status,
        "figures": figure_counts(result),
        "verdicts": [_verdict_dict(verdict) for verdict in result.verdicts],
    }
    if result.failure:
        found["error"] = result.failure
    return found


def _verdict_dict(verdict: Verdict) -> dict[str, object]:
    """A verdict's result; the key "suppression" is there only if it is suppressed."""
    found: dict[str, object] = {
        "rule": verdict.rule,
        "status": verdict.status,
        "severity": verdict.severity,
        "message": verdict.message,
        "proof": verdict.proof,
        "suggestion": verdict.suggestion,
        "evidence": [_evidence_dict(one) for one in verdict.evidence],
        "reference": _reference_dict(verdict.reference) if verdict.reference else None,
    }
    if verdict.suppression:
        why = verdict.suppression
        found["suppression"] = {"status": why.status, "where": why.where, "reason": why.reason}
    return found


def _reference_dict(value: TableValue) -> dict[str, object]:
    return {
        "table": value.table,
        "source": value.source,
        "row": value.row,
        "column": value.column,
        "value": value.value,
        "query": value.query,
    }


def _evidence_dict(evidence: Evidence) -> dict[str, object]:
    return {
        "role": evidence.role,
        "field": evidence.field,
        "text": evidence.text,
        "start": evidence.start,
        "end": evidence.end,
        "line": evidence.line,
        "column": evidence.column,
        "low": evidence.low,
        "high": evidence.high,
        "unit": evidence.unit,
    }
