"""The summary of a GitHub job, beside its annotations."""

from __future__ import annotations

import subprocess
import sys

import pytest
import yaml


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


@pytest.mark.skipif(sys.platform == "win32", reason="the action's script is for bash")
def test_the_action_annotates_summarises_and_reports(root, tmp_path):
    """The script of its last step, as a runner calls it: the log, the annotations, the summary and both files."""
    script = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"][-1]["run"]
    (tmp_path / "story.txt").write_text("Sales rose 21 percent to $4.2 million from $3.75 million.\n", encoding="utf-8")
    program = tmp_path / "tieout"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    names = {"SARIF": "a.sarif", "HTML": "a.html", "GITHUB_STEP_SUMMARY": "summary.md", "PATHS": "story.txt"}
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "PYTHONPATH": str(root), "OPTIONS": "", **names}
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], env=environment, cwd=tmp_path, capture_output=True, text=True
    )
    assert (1, "") == (done.returncode, done.stderr)
    log, annotation = done.stdout.splitlines()
    assert log.startswith("story.txt:1:12: fail ")
    assert annotation.startswith("::error file=story.txt,line=1,col=12,endColumn=22,title=change/percent-of-values::")
    assert "❌" in (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert (tmp_path / "a.sarif").is_file()
    assert (tmp_path / "a.html").is_file()
