"""Tests of `tieout baseline` and of `check --baseline`."""

from __future__ import annotations

import json

import pytest

FLEET = "In the harbour 3 boats beside 4 ships fill {} berths.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch, pack):
    """A folder with a rule and two stories, one of which fails; a function calls the command line there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.txt").write_text(FLEET.format(8), encoding="utf-8")
    (tmp_path / "good.txt").write_text(FLEET.format(7), encoding="utf-8")
    (tmp_path / "tieout.toml").write_text('rules = ["pack"]\nselect = ["part-whole/fleet"]\n', encoding="utf-8")
    pack()
    return tmp_path


def test_what_is_accepted_no_longer_fails_and_new_failures_do(run, desk):
    """Also when lines move; a changed figure is a new claim."""
    written = run("baseline", "write", "bad.txt", "good.txt", "--reason", "before our time")
    assert (0, "tieout-baseline.json: 1 accepted, 1 of them new; 0 taken out\n") == (
        written.exit_code,
        written.stdout,
    )
    accepted = "bad.txt", "good.txt", "--baseline", "tieout-baseline.json"
    assert 1 == run("check", "bad.txt").exit_code
    assert 0 == run("check", *accepted).exit_code
    (desk / "bad.txt").write_text("It rained.\n\n" + FLEET.format(8), encoding="utf-8")
    told = run("check", *accepted, "-v")
    assert 0 == told.exit_code
    assert "suppressed by the baseline: before our time" in told.stdout
    assert "1 suppressed" in told.stdout.splitlines()[-1]
    (desk / "bad.txt").write_text(FLEET.format(9), encoding="utf-8")
    assert 1 == run("check", *accepted).exit_code


def test_prune_takes_out_what_was_mended(run, desk):
    """And leaves what is not there to be checked."""
    run("baseline", "write", "bad.txt")
    (desk / "bad.txt").write_text(FLEET.format(7), encoding="utf-8")
    assert "1 accepted" in run("baseline", "prune", "good.txt").stdout
    assert "0 accepted, 0 of them new; 1 taken out" in run("baseline", "prune", "bad.txt").stdout


def test_the_configuration_names_the_baseline(run, desk):
    """Beside its own file."""
    run("baseline", "write", "bad.txt", "--baseline", "accepted.json")
    with (desk / "tieout.toml").open("a", encoding="utf-8") as file:
        file.write('baseline = "accepted.json"\n')
    assert 0 == run("check", "bad.txt").exit_code


def test_a_baseline_that_is_not_there_ends_in_two(run, desk):
    """It could let everything or nothing through: neither is said."""
    result = run("check", "good.txt", "--baseline", "gone.json")
    assert 2 == result.exit_code
    assert "there is no such baseline" in result.stderr


def test_a_document_that_cannot_be_checked_keeps_its_claims(run, desk):
    """And the run says so by its exit code."""
    run("baseline", "write", "bad.txt")
    (desk / "bad.txt").write_bytes(b"\xff\xfe\x00")
    result = run("baseline", "prune", "bad.txt")
    assert 2 == result.exit_code
    assert 1 == len(json.loads((desk / "tieout-baseline.json").read_text(encoding="utf-8"))["claims"])


@pytest.mark.parametrize(
    ("table", "exit_code", "told"),
    [
        ('rules = ["part-whole"]\nreason = "agreed"', 0, ""),
        ('rules = ["part-whole"]\nreason = "agreed"\ndocuments = "bad.*"', 0, ""),
        ('rules = ["part-whole"]\nreason = "agreed"\ndocuments = "good.*"', 1, ""),
        ('rules = ["part-whole"]\nreason = "agreed"\nuntil = 2024-01-31', 1, "the day of publication is not known"),
        ('rules = ["part-whole"]', 2, "suppress[1].reason is missing"),
        ('rules = ["part-hole"]\nreason = "agreed"', 2, "no rule is named 'part-hole'"),
        ('rules = ["age"]\nreason = "agreed"\nuntil = "soon"', 2, "suppress[1].until is no day"),
        ('rule = ["age"]\nreason = "agreed"', 2, "suppress[1].rule is no known key"),
    ],
)
def test_the_configuration_says_what_may_stand(run, desk, table, exit_code, told):
    """For copy that cannot carry a comment; what is wrong in it ends the run in 2."""
    with (desk / "tieout.toml").open("a", encoding="utf-8") as file:
        file.write(f"[[suppress]]\n{table}\n")
    result = run("check", "bad.txt")
    assert (exit_code, True) == (result.exit_code, told in result.stderr)


def test_a_comment_lets_a_claim_stand(run, desk):
    """The gate is open, and every form for pipelines says why."""
    ask = '<!-- tieout: ignore[part-whole] reason="the master said so" -->'
    (desk / "bad.md").write_text(f"{ask}\n{FLEET.format(8)}", encoding="utf-8")
    reports = [part for form in ("sarif", "junit", "csv", "json", "html") for part in ("--report", f"{form}={form}")]
    assert 0 == run("check", "bad.md", *reports).exit_code
    result = json.loads((desk / "sarif").read_text(encoding="utf-8"))["runs"][0]["results"][0]
    expected = [{"kind": "inSource", "status": "accepted", "justification": "the master said so"}]
    assert (expected, "error") == (result["suppressions"], result["level"])
    assert '<skipped message="suppressed by a comment in the copy: the master said so" />' in (
        (desk / "junit").read_text(encoding="utf-8")
    )
    assert "by a comment in the copy: the master said so" in (desk / "csv").read_text(encoding="utf-8")
    verdict = json.loads((desk / "json").read_text(encoding="utf-8"))["documents"][0]["verdicts"][0]
    assert {"status": "fail", "where": "comment", "reason": "the master said so"} == verdict["suppression"]
    page = (desk / "html").read_text(encoding="utf-8")
    assert 'class="figure suppressed"' in page
    assert "the master said so" in page
