"""Documents checked one after the other, or by several processes."""

from __future__ import annotations

import json
import os
import signal

import pytest

from checker.cli import run as running
from checker.judge.rulebook import load_rulebook
from checker.read import read_paths
from checker.report.formats import Format

ONLY = "--select", "part-whole/fleet"


@pytest.fixture
def archive(tmp_path):
    """Sixty stories of which every third fails, one of them no JSON."""
    lines = [
        json.dumps({"id": str(n), "text": f"In the harbour 3 boats beside 4 ships fill {7 + (n % 3 == 0)} berths."})
        for n in range(60)
    ]
    lines[7] = "no story"
    path = tmp_path / "archive.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def small_batches(monkeypatch):
    """Batches of a few documents, so that sixty are enough to engage processes."""
    monkeypatch.setattr(running, "_BATCH", 1500)
    monkeypatch.setattr(running, "_ALONE", 500)


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("form", ["text", "concise", "json", "jsonl"])
@pytest.mark.parametrize("jobs", [(), ("--jobs", "3"), ("-j", "64")])
def test_the_report_is_the_same_however_many_processes_check(run, pack, archive, form, jobs):
    """The same bytes, complaints and exit code."""
    arguments = "check", archive, "--rules", pack(), *ONLY, "--format", form
    alone, shared = run(*arguments, "--jobs", "1"), run(*arguments, *jobs)
    assert 2 == alone.exit_code
    assert (alone.stdout, alone.stderr, alone.exit_code) == (shared.stdout, shared.stderr, shared.exit_code)


@pytest.mark.usefixtures("small_batches")
def test_figures_are_listed_by_several_processes_too(run, archive):
    """The other command for many documents."""
    alone = run("figures", archive, "--format", "jsonl", "--jobs", "1")
    assert alone.stdout == run("figures", archive, "--format", "jsonl", "--jobs", "2").stdout


@pytest.mark.usefixtures("small_batches")
def test_documents_whose_process_is_killed_are_not_checked(pack, archive):
    """They are told of as errors; all others have their result."""

    def piece(result) -> str:
        if result.document.id == "30" and not result.failure:
            os.kill(os.getpid(), signal.SIGKILL)
        return f"{result.document.id} {result.status}"

    checking = running.Checking(
        load_rulebook([pack()], select=ONLY[1:]), (Format(piece),), lambda one: int(one.status == "error")
    )
    found = list(running.outcomes(read_paths([str(archive)]), checking, 2))
    assert 60 == len(found)
    lost = [one for one in found if "was killed" in "".join(one.complaints)]
    assert "30 error" in [one.pieces[0] for one in lost]
    assert 10 > len(lost)


def test_few_documents_engage_no_process(pack, bad, monkeypatch):
    """A fork costs more than an article."""
    monkeypatch.setattr(running, "Crew", None)
    checking = running.Checking(
        load_rulebook([pack()], select=ONLY[1:]), (Format(lambda one: one.status),), lambda _: 0
    )
    assert ["fail"] == [one.pieces[0] for one in running.outcomes(read_paths([str(bad)]), checking, None)]
