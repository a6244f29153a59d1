"""CSV: a row for each figure of each claim, for people who work in tables."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from checker.model import DocumentResult
from checker.report.characters import one_line
from checker.report.claims import claims_of, failure_of
from checker.report.formats import Format
from checker.report.summary import CLAIM_STATUSES

COLUMNS = (
    "document source claim rule status severity message role text line column start end low high unit suggestion reason"
).split()
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_ALL = frozenset(CLAIM_STATUSES)


def csv_format() -> Format:
    """A header and a row for each figure; a document that could not be checked has a row of its own."""
    return Format(lambda result: _rows(_values(result)), opening=_rows([COLUMNS]))


def _values(result: DocumentResult) -> Iterator[list[str]]:
    document = result.document
    for claim in claims_of(result, _ALL):
        verdict = claim.verdict
        told = [document.id, document.source, claim.fingerprint, verdict.rule, verdict.status, verdict.severity]
        for one in verdict.evidence:
            place = [one.role, one.text, str(one.line), str(one.column), str(one.start), str(one.end)]
            value = [one.low or "", one.high or "", one.unit, verdict.suggestion or "", claim.suppressed]
            yield [*told, claim.message, *place, *value]
    if result.failure:
        row = [document.id, document.source, "", "", "error", "", f"could not be checked: {failure_of(result)}"]
        yield row + [""] * (len(COLUMNS) - len(row))


def _rows(rows: Iterator[list[str]] | list[list[str]]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows([harmless(one) for one in row] for row in rows)
    return out.getvalue()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; a number stays a number."""
    text = one_line(cell)
    if text.startswith(_FORMULAS) and not text.lstrip("-+").replace(".", "", 1).replace("/", "", 1).isdigit():
        return f"'{text}"
    return text
