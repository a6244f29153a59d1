"""Tests of results as data frames, from results and from their JSON read back."""

from __future__ import annotations

import json

import pytest

from checker.judge.rulebook import load_rulebook
from checker.pipeline import check_document
from checker.read import read_text
from checker.report.frames import CLAIM_COLUMNS, DOCUMENT_COLUMNS, claims_to_frame, report_to_frame
from checker.report.result import result_dict

COPY = "Sales rose 21 percent to $4.2 million from $3.75 million a year earlier."


@pytest.fixture(scope="module")
def result():
    """The result of a document with one failure."""
    document = read_text(COPY, id="sales", source="sales.txt", format="plain", published=None)
    return check_document(document, load_rulebook(select=["change/percent-of-values"]))


def test_a_claim_is_a_row(result):
    """With its verdict, and its first figure at its place."""
    frame = claims_to_frame([result])
    assert list(CLAIM_COLUMNS) == list(frame.columns)
    row = frame.iloc[0]
    assert ("sales", 1, "change/percent-of-values", "change", "fail", 3) == (
        row.document,
        row.claim,
        row.rule,
        row.family,
        row.status,
        row.figures,
    )
    assert COPY[row.start : row.end] == row.text
    assert (1, row.start + 1) == (row.line, row.column)


def test_a_document_is_a_row(result):
    """Its claims and figures add up."""
    frame = report_to_frame([result])
    assert list(DOCUMENT_COLUMNS) == list(frame.columns)
    row = frame.iloc[0]
    assert ("sales", "fail", 1, 1) == (row.document, row.status, row.claims, row.claims_fail)
    assert row.figures == row.figures_tied + row.figures_contradicted + row.figures_review + row.figures_unchecked


def test_json_results_give_the_same_frames(result):
    """What `--format jsonl` wrote can be read back."""
    read_back = [json.loads(json.dumps(result_dict(result)))]
    assert claims_to_frame([result]).equals(claims_to_frame(read_back))
    assert report_to_frame([result]).equals(report_to_frame(read_back))


def test_no_results_give_frames_of_the_same_types():
    """So that a table of no claims can be joined to one of many."""
    empty = claims_to_frame([])
    assert (0, "Int64") == (len(empty), str(empty.dtypes["line"]))
