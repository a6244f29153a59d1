"""The published JSON Schema of the JSON result, held against what the tool writes."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "reports" / "result.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.fixture
def report(run, tmp_path):
    """A result with passes, failures, suppressed ones, claims against a table and a document that cannot be checked."""
    story = ROOT / "fixtures" / "newsroom" / "harbour.txt"
    table = tmp_path / "boats.csv"
    table.write_text("harbour,boats\nMarlow,12\nPensey,40\n", encoding="utf-8")
    claim = tmp_path / "claim.txt"
    claim.write_text("Marlow has 21 boats.\n", encoding="utf-8")
    let = tmp_path / "let.md"
    let.write_text(f'<!-- tieout: ignore[reference-value] reason="so" -->\n{claim.read_text()}', encoding="utf-8")
    result = run("check", story, claim, let, tmp_path / "gone.txt", "--reference", f"boats={table}", "--format", "json")
    return json.loads(result.stdout)


def test_what_is_written_is_valid(report):
    """The object for the run, and each document as its own line has it."""
    VALIDATOR.validate(report)
    lines = VALIDATOR.evolve(schema={"$ref": "#/$defs/document", "$defs": SCHEMA["$defs"]})
    for document in report["documents"]:
        lines.validate(document)


def test_the_result_shows_every_part_of_the_schema(report):
    """A failure, a table's value and an error, or the test above would show little."""
    verdicts = [one for document in report["documents"] for one in document["verdicts"]]
    assert any(one["status"] == "fail" for one in verdicts)
    assert any(one["reference"] for one in verdicts)
    assert any(one.get("suppression") for one in verdicts)
    assert any("error" in document for document in report["documents"])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda report: report.update(more=1),
        lambda report: report["documents"][0].pop("status"),
        lambda report: report["documents"][0]["verdicts"][0].update(status="wrong"),
        lambda report: report["documents"][0]["verdicts"][0]["evidence"][0].update(line=0),
        lambda report: report["documents"][0]["verdicts"][0].update(status="suppressed"),
        lambda report: report["documents"][2]["verdicts"][0].update(status="pass"),
    ],
)
def test_what_is_not_promised_is_not_valid(report, spoil):
    """Unknown keys, missing ones, unknown words and impossible places."""
    spoil(report)
    assert not VALIDATOR.is_valid(report)
