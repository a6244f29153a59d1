"""Every exit code through the real command line; what cannot be checked is one clear line and never a pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.cli import check as checks
from checker.cli import run as runs
from checker.cli.exit_codes import FAILED, INTERRUPTED, NOT_CHECKED, PASSED
from checker.cli.gate import FAIL_ON

ONLY = "--select", "part-whole/fleet"


def complaint(result):
    """The one line on standard error."""
    lines = result.stderr.splitlines()
    assert 1 == len(lines), result.stderr
    assert lines[0].startswith("tieout: ")
    return lines[0]


def test_a_story_that_ties_passes(run, pack, good):
    """Exit code 0."""
    result = run("check", good, "--rules", pack(), *ONLY)
    assert (PASSED, "") == (result.exit_code, result.stderr)
    assert "1 claim: 1 pass. 3 figures: 3 tied.\n" == result.stdout


def test_a_story_that_does_not_tie_fails(run, pack, bad):
    """Exit code 1."""
    result = run("check", bad, "--rules", pack(), *ONLY)
    assert (FAILED, "") == (result.exit_code, result.stderr)
    assert "1 claim: 1 fail. 3 figures: 3 contradicted." == result.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    ("line", "stopped"),
    [
        ("severity: error", {"error", "warning", "review"}),
        ("severity: warning", {"warning", "review"}),
        ("severity: info", {"review"}),
        ("level: review", {"review"}),
    ],
)
@pytest.mark.parametrize("fail_on", FAIL_ON)
def test_the_gate_stops_what_it_is_told_to(run, pack, bad, line, stopped, fail_on):
    """Each severity and level against each --fail-on."""
    result = run("check", bad, "--rules", pack(line), *ONLY, "--fail-on", fail_on)
    assert (FAILED if fail_on in stopped else PASSED) == result.exit_code


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("check",),
        ("check", "--no-such-option", "x.txt"),
        ("check", "x.txt", "--format", "papyrus"),
        ("check", "x.txt", "--published", "June 2024"),
        ("check", "x.txt", "--fail-on", "mood"),
        ("chekc", "x.txt"),
        ("explain",),
    ],
)
def test_wrong_usage_cannot_check(run, arguments):
    """Exit code 2, and standard output stays empty for the programs that read it."""
    result = run(*arguments)
    assert (NOT_CHECKED, "") == (result.exit_code, result.stdout)
    assert "Usage: tieout" in result.stderr


def test_a_missing_document_cannot_be_checked(run, tmp_path):
    """A mistyped path is no clean story."""
    result = run("check", tmp_path / "nope.txt")
    assert NOT_CHECKED == result.exit_code
    assert "nope.txt" in complaint(result)


def test_what_cannot_be_checked_outranks_a_failure_and_stops_nothing(run, pack, bad, good, tmp_path):
    """One missing document of three costs only itself; 2 outranks 1."""
    result = run("check", bad, tmp_path / "nope.txt", good, "--rules", pack(), *ONLY)
    assert NOT_CHECKED == result.exit_code
    assert "nope.txt" in complaint(result)
    closing = "2 claims: 1 pass, 1 fail. 6 figures: 3 tied, 3 contradicted. 1 document could not be fully checked."
    assert closing == result.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    "content", [b"caf\xe9 for 3 boats\xff\xfe\n", b"", b"  \n\n"], ids=["no-utf8", "empty", "blank"]
)
def test_a_document_without_readable_text_cannot_be_checked(run, tmp_path, content):
    """Neither undecodable nor empty input is a pass."""
    path = tmp_path / "story.txt"
    path.write_bytes(content)
    result = run("check", path)
    assert NOT_CHECKED == result.exit_code
    assert "story.txt" in complaint(result)


@pytest.mark.parametrize("pattern", ["empty", "*.txt", "empty/**/*.md"])
def test_no_documents_cannot_be_checked(run, tmp_path, monkeypatch, pattern):
    """An empty folder and a pattern that matches nothing are no pass."""
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    result = run("check", pattern)
    assert NOT_CHECKED == result.exit_code
    complaint(result)


def test_a_wrong_rule_file_is_named_with_line_and_column(run, pack, good):
    """A pack that cannot be loaded checks nothing."""
    folder = pack("colour: red")
    result = run("check", good, "--rules", folder)
    assert (NOT_CHECKED, "") == (result.exit_code, result.stdout)
    assert f"{folder / 'part-whole' / 'fleet.yaml'}:2:1" in complaint(result)


def test_a_rule_pack_that_is_missing_cannot_check(run, good, tmp_path):
    """A mistyped folder of rules is told."""
    result = run("check", good, "--rules", tmp_path / "nowhere")
    assert NOT_CHECKED == result.exit_code
    assert "nowhere" in complaint(result)


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_selection_that_names_no_rule_suggests_close_ones(run, pack, good, option):
    """A mistyped rule would otherwise check nothing, or everything."""
    result = run("check", good, "--rules", pack(), option, "part-whole/fleat")
    assert NOT_CHECKED == result.exit_code
    assert "part-whole/fleet" in complaint(result)


def test_no_rule_left_cannot_check(run, pack, good):
    """Nothing checked is never all good."""
    result = run("check", good, "--rules", pack(), *ONLY, "--ignore", "part-whole")
    assert NOT_CHECKED == result.exit_code
    assert "no rule is left" in complaint(result)


def test_a_bug_costs_one_document_and_is_told_as_one(run, pack, good, bad, monkeypatch):
    """No traceback, not the exit code of a failure, and the other documents are checked."""
    check = runs.check_documents

    def broken(documents, rulebook, references, accepted):
        if any("good" in one.source for one in documents):
            raise ZeroDivisionError("by design")
        return check(documents, rulebook, references)

    monkeypatch.setattr(runs, "check_documents", broken)
    result = run("check", good, bad, "--rules", pack(), *ONLY)
    assert NOT_CHECKED == result.exit_code
    assert "a bug in tieout, please report it: ZeroDivisionError: by design (at " in complaint(result)
    assert "1 claim: 1 fail." in result.stdout


def test_a_bug_outside_the_documents_is_told_as_one(run, good, monkeypatch):
    """The whole run ends in 2 with one line."""
    monkeypatch.setattr(checks, "read_paths", lambda *_, **__: 1 / 0)
    result = run("check", good)
    assert NOT_CHECKED == result.exit_code
    assert "ZeroDivisionError" in complaint(result)


def test_an_interrupted_run_is_no_verdict(run, good, monkeypatch):
    """Control-C ends as shells count it."""

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(checks, "read_paths", interrupted)
    assert INTERRUPTED == run("check", good).exit_code


def test_a_rule_that_breaks_is_an_error_of_the_document(run, pack, good, monkeypatch):
    """A crash in a rule is a verdict of its own, never a pass."""
    check = runs.check_documents

    def breaking(documents, rulebook, references, accepted):
        (result,) = check(documents, rulebook, references)
        broken = (replace(one, status="error", message="the rule broke: no unit") for one in result.verdicts)
        return [replace(result, verdicts=tuple(broken))]

    monkeypatch.setattr(runs, "check_documents", breaking)
    result = run("check", good, "--rules", pack(), *ONLY)
    assert NOT_CHECKED == result.exit_code
    assert "part-whole/fleet: the rule broke: no unit" in complaint(result)


@pytest.mark.parametrize(("minimum", "expected"), [("0", 0), ("60", 0), ("75", 0), ("75.1", 1), ("100", 1)])
def test_a_run_fails_that_leaves_too_many_figures_unchecked(run, pack, tmp_path, minimum, expected):
    """--min-coverage is a percentage of all figures of the run; how much is checked is told on standard error."""
    path = tmp_path / "story.txt"
    path.write_text("In the harbour 3 boats beside 4 ships fill 7 berths. It rained for 5 days.\n", encoding="utf-8")
    result = run("check", path, "--rules", pack(), "--select", "part-whole/fleet", "--min-coverage", minimum)
    assert expected == result.exit_code
    assert ("75.0 percent of the figures are checked" in result.stderr) == bool(expected)


def test_copy_without_figures_leaves_none_unchecked(run, pack, tmp_path):
    """Where there is nothing to check, --min-coverage asks for nothing."""
    path = tmp_path / "story.txt"
    path.write_text("It rained.\n", encoding="utf-8")
    assert 0 == run("check", path, "--rules", pack(), "--min-coverage", "100").exit_code


def test_could_not_check_outranks_coverage(run, pack, good, tmp_path):
    """A document that cannot be read ends in 2, whatever else."""
    result = run("check", good, tmp_path / "nowhere.txt", "--rules", pack(), "--min-coverage", "100")
    assert 2 == result.exit_code
