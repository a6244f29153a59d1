"""`tieout prove`: which slips in tied figures would be noticed."""

from __future__ import annotations

import json


def test_slips_in_tied_figures_are_shown(run, pack, good):
    """Each tied figure with its slips, and what they come to."""
    result = run("prove", good, "--rules", pack(), "--select", "part-whole/fleet")
    lines = result.stdout.splitlines()
    assert (0, f"{good}: 3 tied figures") == (result.exit_code, lines[0])
    assert "  1:16  3 boats" == lines[1]
    assert ["    noticed: 4 (one off), 30 (times ten)", "  1:31  4 ships"] == lines[2:4]
    assert "  8 slips: 8 noticed." == lines[-2]


def test_jsonl_has_a_document_a_line(run, pack, good, bad):
    """The figures with their slips, the rule that would notice each, and the counts."""
    result = run("prove", good, bad, "--rules", pack(), "--select", "part-whole/fleet", "--format", "jsonl")
    tied, contradicted = map(json.loads, result.stdout.splitlines())
    assert ["3 boats", "4 ships", "7 berths"] == [figure["text"] for figure in tied["figures"]]
    slip = tied["figures"][0]["slips"][0]
    assert {"slip": "one off", "text": "4", "outcome": "noticed", "rule": "part-whole/fleet"} == slip
    assert ([], 0) == (contradicted["figures"], sum(contradicted["slips"].values()))


def test_several_documents_are_summed_up(run, pack, good, bad):
    """The last line counts the slips of all documents."""
    result = run("prove", good, bad, "--rules", pack(), "--select", "part-whole/fleet")
    assert result.stdout.splitlines()[-1].startswith("2 documents. ")


def test_what_cannot_be_read_ends_in_two(run, tmp_path):
    """An unreadable document is told on standard error, and the exit code is 2."""
    result = run("prove", tmp_path / "nowhere.txt")
    assert 2 == result.exit_code
    assert "nowhere.txt" in result.stderr
