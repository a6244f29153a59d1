"""`tieout rules measure`: the record of a pack from a run over published copy."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def archive(tmp_path):
    """Six thousand published documents, two of which are wrong."""
    path = tmp_path / "archive.jsonl"
    texts = ["In the harbour 3 boats beside 4 ships fill 8 berths."] * 2 + ["It rained."] * 5_998
    lines = (json.dumps({"id": f"d{at}", "text": text}) for at, text in enumerate(texts))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _record(pack):
    return json.loads((pack / "record.json").read_text(encoding="utf-8"))["part-whole/fleet"]


def test_failures_are_judged_and_counted(run, pack, archive):
    """What nobody has judged is listed; once it is, the record says how many were real and how many false."""
    folder = pack()
    first = run("rules", "measure", archive, "--rules", folder, "--date", "2026-11-25")
    assert 2 == first.exit_code
    assert "2 failures are not judged" in first.stderr
    assert (6_000, 0, 0, 2) == tuple(_record(folder)[key] for key in ("documents", "real", "false", "unread"))
    judged = [json.loads(line) for line in first.stdout.splitlines()]
    assert ["d0", "d1"] == [one["document"] for one in judged]
    lines = [json.dumps({**one, "real": real}) for one, real in zip(judged, (True, False), strict=True)]
    (folder / "judged.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    second = run("rules", "measure", archive, "--rules", folder, "--date", "2026-11-26")
    assert (0, "") == (second.exit_code, second.stdout)
    assert (1, 1, 0, "2026-11-26") == tuple(_record(folder)[key] for key in ("real", "false", "unread", "date"))


def test_a_rule_that_is_not_carried_gives_review(run, pack, archive, bad):
    """Failures that nobody has judged keep a rule from stopping a run, and explain says why."""
    folder = pack()
    assert 1 == run("check", bad, "--rules", folder).exit_code
    run("rules", "measure", archive, "--rules", folder, "--date", "2026-11-25")
    result = run("check", bad, "--rules", folder, "--format", "concise")
    assert (0, True) == (result.exit_code, "review" in result.stdout)
    told = run("explain", "part-whole/fleet", "--rules", folder).stdout
    assert "on 6,000 published documents (2026-11-25), 2 failures: 0 real, 0 false, 2 not" in told


@pytest.mark.parametrize(("line", "cause"), [("{", "is no judgement"), ('"x"', "is no judgement")])
def test_a_wrong_judgement_is_named(run, pack, archive, line, cause):
    """A line that is no judgement is named with its number."""
    folder = pack()
    (folder / "judged.jsonl").write_text(line + "\n", encoding="utf-8")
    result = run("rules", "measure", archive, "--rules", folder, "--date", "2026-11-25")
    assert (2, True, True) == (result.exit_code, cause in result.stderr, "judged.jsonl:1" in result.stderr)


def test_a_line_must_be_filled_in(run, pack, archive):
    """A listed failure that is added without a judgement is not taken for one."""
    folder = pack()
    first = run("rules", "measure", archive, "--rules", folder, "--date", "2026-11-25")
    (folder / "judged.jsonl").write_text(first.stdout, encoding="utf-8")
    again = run("rules", "measure", archive, "--rules", folder, "--date", "2026-11-25")
    assert (2, True) == (again.exit_code, "is not judged yet" in again.stderr)
