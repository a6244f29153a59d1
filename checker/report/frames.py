"""Results as pandas data frames, for people who go on to work with them.

They are made of the JSON results of documents, so that a file of `check --format jsonl` can be read back:

    claims_to_frame(map(json.loads, open("results.jsonl")))
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from checker.model import DocumentResult
from checker.report.result import result_dict
from checker.report.summary import CLAIM_STATUSES, FIGURE_STATES

if TYPE_CHECKING:
    from pandas import DataFrame

Result = Mapping[str, Any] | DocumentResult

# The columns of each frame with what they hold; texts are text, and nothing is a missing value.
DOCUMENT_COLUMNS = {
    "document": "the document's id",
    "source": "the file that it came from",
    "status": "its worst verdict: pass, review, fail, or error if it could not be checked",
    "claims": "claims, in number",
    **{f"claims_{one}": f"claims that are {one}, in number" for one in CLAIM_STATUSES},
    "figures": "figures found, in number",
    **{f"figures_{one}": f"figures that are {one}, in number" for one in FIGURE_STATES},
    "error": "why it could not be checked",
}
CLAIM_COLUMNS = {
    "document": "the document's id",
    "source": "the file that it came from",
    "claim": "the number of the claim in its document, from 1",
    "rule": "the rule's id, family/name",
    "family": "the first half of it",
    "status": "pass, fail, review, open, error or suppressed",
    "severity": "error, warning or info",
    "message": "what was found",
    "suggestion": "the smallest change that would make the figures agree",
    "text": "the words of the first figure that it rests on",
    "start": "where they begin, in characters of the text as given, from 0",
    "end": "where they end, the first character behind them",
    "line": "the line of the source, from 1",
    "column": "the character in the line, from 1",
    "low": "the least that the figure can stand for, exact, in its unit; a text, for it may be a fraction",
    "high": "the most that it can stand for",
    "unit": "its unit or what it counts",
    "figures": "how many figures the claim rests on",
    "table": "the reference table or fact book that decides it",
    "table_row": "the key of the row there",
    "table_column": "the column there",
    "table_value": "the value there, exact; a text",
    "query": "the question to the table",
    "reason": "why a suppressed claim may stand",
}
_WHOLE = frozenset(("claim", "start", "end", "line", "column"))

_WORDS = ("direction", "echo")  # roles of words, of no figure: which way something went


def report_to_frame(results: Iterable[Result]) -> DataFrame:
    """A row for each document: its status, and its claims and figures counted.

    results: those of documents, or their JSON. Columns: DOCUMENT_COLUMNS.
    """
    return _frame([_document_row(_plain(one)) for one in results], tuple(DOCUMENT_COLUMNS))


def claims_to_frame(results: Iterable[Result]) -> DataFrame:
    """A row for each claim, in the order of the documents: the verdict, its first figure, and the table's value.

    results: those of documents, or their JSON. Columns: CLAIM_COLUMNS.
    """
    plain = map(_plain, results)
    rows = [_claim_row(one, at, claim) for one in plain for at, claim in enumerate(one["verdicts"], 1)]
    return _frame(rows, tuple(CLAIM_COLUMNS))


def _plain(result: Result) -> Mapping[str, Any]:
    return result_dict(result) if isinstance(result, DocumentResult) else result


def _document_row(result: Mapping[str, Any]) -> Mapping[str, object]:
    statuses = [one["status"] for one in result["verdicts"]]
    return {
        "document": result["id"],
        "source": result["source"],
        "status": result["status"],
        "claims": len(statuses),
        **{f"claims_{one}": statuses.count(one) for one in CLAIM_STATUSES},
        "figures": result["figures"]["found"],
        **{f"figures_{one}": result["figures"].get(one, 0) for one in FIGURE_STATES},
        "error": result.get("error"),
    }


def _claim_row(result: Mapping[str, Any], number: int, claim: Mapping[str, Any]) -> Mapping[str, object]:
    first = claim["evidence"][0] if claim["evidence"] else {}
    value = claim["reference"] or {}
    return {
        "document": result["id"],
        "source": result["source"],
        "claim": number,
        "family": claim["rule"].partition("/")[0],
        **{one: claim[one] for one in ("rule", "status", "severity", "message", "suggestion")},
        **{one: first.get(one) for one in ("text", "start", "end", "line", "column", "low", "high", "unit")},
        "figures": sum(one["role"] not in _WORDS for one in claim["evidence"]),
        "table": value.get("table"),
        "table_row": value.get("row"),
        "table_column": value.get("column"),
        "table_value": value.get("value"),
        "query": value.get("query"),
        "reason": claim.get("suppression", {}).get("reason"),
    }


def _frame(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> DataFrame:
    """The rows as a frame whose columns have the same types whether there are rows or none."""
    import pandas

    series = {}
    for name in columns:
        whole = name in _WHOLE or name.startswith(("claims", "figures"))
        series[name] = pandas.Series([row[name] for row in rows], dtype="Int64" if whole else object)
    return pandas.DataFrame(series, columns=list(columns))
