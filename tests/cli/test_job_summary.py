"""The summary of a GitHub job, beside its annotations."""

from __future__ import annotations

import pytest


@pytest.fixture
def summary(tmp_path, monkeypatch):
    """The file that a runner gives to a step, with what an earlier command wrote into it."""
    path = tmp_path / "summary.md"
    path.write_text("# Earlier\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(path))
    return path


@pytest.mark.parametrize("asked", [("--format", "github"), ("--report", "github=notes.txt")])
def test_annotations_come_with_a_summary(run, pack, bad, summary, tmp_path, monkeypatch, asked):
    """Behind what stands there already: the counts, and each failure with its working."""
    monkeypatch.chdir(tmp_path)
    assert 1 == run("check", bad, "--rules", pack(), "--select", "part-whole/fleet", *asked).exit_code
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Earlier\n## Tieout\n\n1 claim: 1 fail")
    assert "**3 \\+ 4 = 7, not 8**" in text


@pytest.mark.parametrize("asked", ["text", "markdown", "sarif"])
def test_other_forms_leave_it_alone(run, good, summary, asked):
    """Nobody asked for it."""
    run("check", good, "--format", asked)
    assert "# Earlier\n" == summary.read_text(encoding="utf-8")


def test_without_a_runner_there_is_none(run, good, monkeypatch):
    """On a desk nothing is written but what was asked for."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    assert 0 == run("check", good, "--format", "github").exit_code
