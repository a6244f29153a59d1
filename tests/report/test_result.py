"""The JSON result, which others rely on."""

import json
from collections import Counter

from checker import __version__
from checker.model import Document, DocumentResult, SourceMap
from checker.report.json_ import json_format
from checker.report.jsonl import jsonl_format
from checker.report.result import result_dict
from checker.report.summary import Summary, summary_of

COPY = "First 3 boats came, then 4 more. Eight were promised."
KEYS = {
    "document": ["id", "source", "status", "figures", "verdicts"],
    "figures": ["found", "tied", "contradicted", "review", "unchecked"],
    "verdict": ["rule", "status", "severity", "message", "proof", "suggestion", "evidence", "reference"],
    "evidence": ["role", "field", "text", "start", "end", "line", "column", "low", "high", "unit"],
}


def unreadable():
    """A document that could not be read."""
    document = Document("gone", "gone.txt", "", (), SourceMap(""))
    return DocumentResult(document, None, (), failure="there is no such file")


def test_keys_and_their_order_are_those_of_the_contract(result_of):
    """Programs read these names."""
    found = json.loads(jsonl_format(result_dict).document(result_of(COPY, ("part", "3"), ("part", "4"))))
    verdict = found["verdicts"][0]
    assert KEYS["document"] == list(found)
    assert KEYS["figures"] == list(found["figures"])
    assert KEYS["verdict"] == list(verdict)
    assert KEYS["evidence"] == list(verdict["evidence"][0])


def test_evidence_says_what_was_read_and_where(result_of):
    """Offsets cover the figure, line and column are counted from one."""
    found = result_dict(result_of(COPY, ("part", "4")))
    expected = {
        "role": "part",
        "field": "text",
        "text": "4",
        "start": 25,
        "end": 26,
        "line": 1,
        "column": 26,
        "low": "1",
        "high": "1",
        "unit": "",
    }
    assert [expected] == json.loads(json.dumps(found))["verdicts"][0]["evidence"]


def test_an_unreadable_document_has_a_result_that_says_why():
    """It is an error, never a pass."""
    found = result_dict(unreadable())
    assert ("error", "there is no such file", []) == (found["status"], found["error"], found["verdicts"])


def test_jsonl_is_one_line_a_document_whatever_the_copy_holds(result_of):
    """A line break or a quotation mark in a message breaks no line."""
    line = jsonl_format(result_dict).document(result_of(COPY, ("part", "3"), message='a "b"\nc\u2028d'))
    assert 1 == line.count("\n")
    assert 'a "b"\nc\u2028d' == json.loads(line)["verdicts"][0]["message"]


def test_json_is_one_object_with_schema_tool_documents_and_summary(result_of):
    """The same document results as in JSON Lines, wrapped."""
    results = [result_of(COPY, ("part", "3")), unreadable()]
    form = json_format(result_dict)
    assert form.closing is not None
    summary = sum(map(summary_of, results), Summary(Counter(), Counter(), Counter()))
    pieces = form.separator.join(map(form.document, results))
    report = json.loads(form.opening + pieces + form.closing(summary))
    assert ["schema", "tool", "documents", "summary"] == list(report)
    assert {"name": "tieout", "version": __version__} == report["tool"]
    assert [json.loads(json.dumps(result_dict(one))) for one in results] == report["documents"]
    assert {"total": 2, "pass": 0, "fail": 1, "review": 0, "error": 1} == report["summary"]["documents"]
    claims = {"total": 1, "pass": 0, "fail": 1, "review": 0, "open": 0, "error": 0}
    assert claims == report["summary"]["claims"]


def test_json_without_documents_is_still_json():
    """A run without documents gives an empty list."""
    form = json_format(result_dict)
    assert form.closing is not None
    assert [] == json.loads(form.opening + form.closing(Summary(Counter(), Counter(), Counter())))["documents"]
