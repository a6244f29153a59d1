"""The forms for pipelines, each read by something that is not ours."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pandas as pd
import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from sarif import loader

from checker.report.csv_ import COLUMNS

NASTY = "Says <script>x</script> | `a` *b* @you, 3 boats beside 4 ships fill 8 berths.\n"


@pytest.fixture
def written(run, pack, tmp_path: Path, good, bad):
    """Write a report of a story that ties, one that fails, one full of markup and one that is not there."""
    nasty = tmp_path / "na,s:ty.txt"
    nasty.write_text(NASTY, encoding="utf-8")

    def report(form: str) -> Path:
        path = tmp_path / f"report.{form}"
        options = "--rules", pack(), "--select", "part-whole/fleet", "--report", f"{form}={path}"
        result = run("check", good, bad, nasty, tmp_path / "gone.txt", *options)
        assert 2 == result.exit_code
        return path

    return report


def test_sarif_is_read_by_its_tools(written):
    """Two failures and a document that could not be checked, with rules, places and fingerprints."""
    path = written("sarif")
    found = loader.load_sarif_file(str(path))
    assert 3 == found.get_result_count()
    run = json.loads(path.read_text(encoding="utf-8"))["runs"][0]
    assert "unicodeCodePoints" == run["columnKind"]
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all(names[one["ruleIndex"]] == one["ruleId"] for one in run["results"])
    failure = run["results"][0]
    assert ["boats: 3 boats", "ships: 4 ships", "fleet: 8 berths"] == [
        one["message"]["text"] for one in failure["relatedLocations"]
    ]
    assert {"startLine": 1, "startColumn": 16, "endColumn": 23} == failure["locations"][0]["physicalLocation"]["region"]
    assert failure["partialFingerprints"]["tieoutClaim/v1"]


def test_junit_is_read_by_its_parser(written):
    """A suite is a document, a case a claim."""
    suites = list(JUnitXml.fromfile(str(written("junit"))))
    assert [(1, 0, 0), (1, 1, 0), (1, 1, 0), (1, 0, 1)] == [
        (suite.tests, suite.failures, suite.errors) for suite in suites
    ]


def test_github_annotations_escape_what_would_end_them(written):
    """Colons and commas of a file's name, percent signs and line ends of a message."""
    lines = written("github").read_text(encoding="utf-8").splitlines()
    assert 3 == len(lines)
    assert all(line.startswith("::error ") for line in lines)
    assert "na%2Cs%3Aty.txt,line=1,col=" in lines[1]
    assert "%0A" in lines[0]


def test_gitlab_issues_have_what_gitlab_asks_for(written):
    """Description, name, fingerprint, severity, path and line."""
    issues = json.loads(written("gitlab").read_text(encoding="utf-8"))
    assert ["major", "major", "blocker"] == [one["severity"] for one in issues]
    assert 3 == len({one["fingerprint"] for one in issues})
    assert 1 == issues[0]["location"]["lines"]["begin"]


def test_rdjson_counts_columns_in_bytes(run, pack, tmp_path):
    """What stands before a figure may be more bytes than characters."""
    story = tmp_path / "café.txt"
    story.write_text("Für die Häfen: 3 boats beside 4 ships fill 8 berths.\n", encoding="utf-8")
    found = json.loads(
        run("check", story, "--rules", pack(), "--select", "part-whole/fleet", "--format", "rdjson").stdout
    )
    place = found["diagnostics"][0]["location"]["range"]
    line = story.read_bytes().splitlines()[0]
    assert b"3 boats" == line[place["start"]["column"] - 1 : place["end"]["column"] - 1]


def test_markdown_renders_copy_as_text(written):
    """No tag, emphasis, code or mention of the copy becomes one of the comment."""
    html = MarkdownIt().render(written("markdown").read_text(encoding="utf-8"))
    assert "<script" not in html
    assert "<em>" not in html
    assert "<strong>3 + 4 = 7, not 8</strong>" in html


def test_csv_is_read_by_pandas(written):
    """A row for each figure of each claim, and one for what could not be checked."""
    table = pd.read_csv(StringIO(written("csv").read_text(encoding="utf-8")))
    assert list(COLUMNS) == list(table.columns)
    assert {"pass": 3, "fail": 6, "error": 1} == table["status"].value_counts().to_dict()
    assert ["3 boats", "4 ships", "8 berths"] == list(table[table.status == "fail"].text[:3])


def test_csv_runs_no_formula(run, pack, tmp_path):
    """What a spreadsheet would take for a formula is text to it."""
    story = tmp_path / "=HYPERLINK(1).txt"
    story.write_text("In the harbour 3 boats beside 4 ships fill 8 berths.\n", encoding="utf-8")
    lines = run("check", story, "--rules", pack(), "--select", "part-whole/fleet", "--format", "csv").stdout
    assert "\n'=HYPERLINK" in lines


def test_several_reports_come_of_one_run(run, pack, bad, tmp_path):
    """The exit code is that of the verdicts, whatever is written where."""
    options = [f"{form}={tmp_path / form}" for form in ("json", "csv", "html")]
    reports = [part for one in options for part in ("--report", one)]
    result = run("check", bad, "--rules", pack(), "--select", "part-whole/fleet", *reports)
    assert 1 == result.exit_code
    assert ["csv", "html", "json"] == sorted(path.name for path in tmp_path.iterdir() if path.name in "csv html json")


@pytest.mark.parametrize("value", ["html", "pdf=x.pdf", "html="])
def test_a_report_needs_a_form_and_a_file(run, good, value):
    """Anything else is a mistake of the command line."""
    result = run("check", good, "--report", value)
    assert 2 == result.exit_code
    assert "is no FMT=PATH" in result.stderr


def test_a_report_in_no_folder_is_told(run, good, tmp_path):
    """Before anything is checked."""
    result = run("check", good, "--report", f"html={tmp_path / 'nowhere' / 'report.html'}")
    assert 2 == result.exit_code
    assert "the folder for the report is not there" in result.stderr


def test_a_page_tells_the_options_that_decided_it(run, pack, good, tmp_path, monkeypatch):
    """Those of the configuration too; none that only say how it is shown."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tieout.toml").write_text("min-coverage = 5\n", encoding="utf-8")
    pack()
    run("check", good, "--rules", "pack", "--select", "part-whole,age", "--report", "html=page.html", "-q", "-j", "1")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "), --rules pack --select part-whole --select age --min-coverage 5. " in page
