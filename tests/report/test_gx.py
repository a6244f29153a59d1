"""Tests of the export for data teams, with real Great Expectations."""

from __future__ import annotations

import csv
import json

import pytest

GOOD = "Sales rose 12 percent to $4.2 million from $3.75 million a year earlier.\n"
BAD = GOOD.replace("12 percent", "21 percent")
ONLY = "--select", "change/percent-of-values"


@pytest.fixture
def stories(tmp_path):
    """Two stories, one of which fails."""
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    return tmp_path


def test_claims_are_exported_with_their_suite_and_data_docs(run, stories):
    """The suite says which claims fail; text goes to standard output, and the exit code stays that of the check."""
    folder = stories / "claims"
    plain = run("check", stories / "good.txt", stories / "bad.txt", *ONLY)
    result = run("check", stories / "good.txt", stories / "bad.txt", *ONLY, "--report", f"gx={folder}")
    assert (1, plain.stdout) == (result.exit_code, result.stdout)
    with (folder / "claims.csv").open(encoding="utf-8", newline="") as file:
        assert [("good", "pass"), ("bad", "fail")] == [(row["document"], row["status"]) for row in csv.DictReader(file)]
    validation = json.loads((folder / "validation.json").read_text("utf-8"))
    suite = json.loads((folder / "claims.gx.json").read_text("utf-8"))
    assert validation["statistics"]["evaluated_expectations"] == len(suite["expectations"])
    failing = [one for one in validation["results"] if not one["success"]]
    assert [["fail"]] == [one["result"]["unexpected_list"] for one in failing]
    assert [{"document": "bad", "claim": 1, "status": "fail"}] == failing[0]["result"]["unexpected_index_list"]
    assert "claims" in (folder / "data_docs" / "index.html").read_text("utf-8")


def test_an_export_is_replaced_and_nothing_else_is(run, stories):
    """A folder with other files in it is left as it is, and the run ends in 2."""
    folder = stories / "claims"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    result = run("check", stories / "good.txt", *ONLY, "--report", f"gx={folder}")
    assert (2, ["notes.txt"]) == (result.exit_code, [one.name for one in folder.iterdir()])
    assert "holds something else than an export" in result.stderr


def test_texts_are_no_formulas_in_the_table(tmp_path):
    """A spreadsheet would run a cell that begins like one."""
    from checker.report.gx import export_claims

    claim = {"rule": "change/a", "status": "pass", "severity": "error", "message": "=1+1", "suggestion": None}
    claim |= {"evidence": [], "reference": None}
    export_claims([json.dumps({"id": "a", "source": "a.txt", "verdicts": [claim]})], tmp_path / "claims")
    assert ",'=1+1," in (tmp_path / "claims" / "claims.csv").read_text("utf-8")
