"""`tieout check`: its options and forms of output."""

from __future__ import annotations

import json
import os
import sys

import pytest

ONLY = "--select", "part-whole/fleet"


def test_text_shows_the_failure_and_the_working(run, pack, bad):
    """The default form of output."""
    lines = run("check", bad, "--rules", pack(), *ONLY).stdout.splitlines()
    assert "part-whole/fleet" == lines[0].split()[0]
    assert f"  --> {bad}:1:16" == lines[1]
    assert "  = 3 + 4 = 7, not 8" in lines


def test_concise_is_one_line(run, pack, bad):
    """For editors that jump to a place."""
    result = run("check", bad, "--rules", pack(), *ONLY, "--format", "concise")
    assert f"{bad}:1:16: fail part-whole/fleet 3 + 4 = 7, not 8\n" == result.stdout


def test_jsonl_is_one_result_a_document_in_the_order_given(run, pack, bad, good, tmp_path):
    """Unreadable documents have their line too, with the reason."""
    paths = good, tmp_path / "nope.txt", bad
    result = run("check", *paths, "--rules", pack(), *ONLY, "--format", "jsonl")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert ["pass", "error", "fail"] == [one["status"] for one in found]
    assert [str(path) for path in paths] == [one["source"] for one in found]
    assert [False, True, False] == ["error" in one for one in found]


def test_json_wraps_the_same_results(run, pack, bad, good):
    """One object for the run."""
    arguments = "check", good, bad, "--rules", pack(), *ONLY, "--format"
    lines = run(*arguments, "jsonl").stdout.splitlines()
    report = json.loads(run(*arguments, "json").stdout)
    assert [json.loads(line) for line in lines] == report["documents"]
    assert {"total": 2, "pass": 1, "fail": 1, "review": 0, "error": 0} == report["summary"]["documents"]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_evidence_covers_the_figures_in_the_text_as_given(run, pack, bad, form):
    """Start and end cut the evidence out of the file."""
    output = run("check", bad, "--rules", pack(), *ONLY, "--format", form).stdout
    found = json.loads(output)
    document = found["documents"][0] if form == "json" else found
    text = bad.read_text(encoding="utf-8")
    evidence = document["verdicts"][0]["evidence"]
    assert ["3 boats", "4 ships", "8 berths"] == [text[one["start"] : one["end"]] for one in evidence]
    assert [("boats", "3", "3"), ("ships", "4", "4"), ("fleet", "8", "8")] == [
        (one["role"], one["low"], one["high"]) for one in evidence
    ]


def test_the_same_input_gives_the_same_bytes(run, pack, bad, good):
    """No clock and no chance in the output."""
    arguments = "check", good, bad, "--rules", pack(), "--format", "json"
    assert run(*arguments).stdout_bytes == run(*arguments).stdout_bytes


def test_standard_input_is_a_document(run, pack, bad):
    """A hyphen reads standard input, under the name that is given."""
    result = run(
        "check", "-", "--stdin-filename", "draft.txt", "--rules", pack(), *ONLY, "--format", "concise",
        stdin=bad.read_text(encoding="utf-8"),
    )  # fmt: skip
    assert "draft.txt:1:16: fail" == result.stdout[:20]


def test_published_resolves_what_the_copy_leaves_open(run, tmp_path):
    """27 June 2024 was a Thursday: only with the year can the weekday be checked."""
    story = tmp_path / "story.txt"
    story.write_text("The council will meet on Friday, June 28, to vote.\n", encoding="utf-8")
    arguments = "check", story, "--select", "weekday-date", "-v"
    assert "No claims." == run(*arguments).stdout[:10]
    assert "1 claim: 1 pass." in run(*arguments, "--published", "2024-06-27").stdout
    assert "1 claim: 1 fail." in run(*arguments, "--published", "2025-06-27").stdout


def test_select_and_ignore_take_comma_lists_and_families(run, pack, bad):
    """`change` names every rule of the family."""
    base = "check", bad, "--rules", pack()
    assert 1 == run(*base, "--select", "change,part-whole").exit_code
    assert 0 == run(*base, "--select", "change,part-whole", "--ignore", "part-whole/fleet").exit_code
    assert 0 == run(*base, "--ignore", "part-whole, change").exit_code


def test_quiet_and_verbose(run, pack, bad, good):
    """Failures alone, or everything."""
    base = "check", good, bad, "--rules", pack(), *ONLY
    assert (1, 2) == (run(*base, "-q").stdout.count("-->"), run(*base, "-v").stdout.count("-->"))
    assert "claims" not in run(*base, "-q").stdout
    assert "" == run("check", good, "--rules", pack(), *ONLY, "-q").stdout


def test_colour_is_for_terminals_or_on_demand(run, pack, bad):
    """A pipe gets none unless it asks."""
    base = "check", bad, "--rules", pack(), *ONLY
    assert "\x1b[1;31mfail\x1b[0m" in run(*base, "--color", "always").stdout
    assert "\x1b" not in run(*base).stdout + run(*base, "--color", "never").stdout


def test_no_color_is_heeded_by_auto(monkeypatch):
    """NO_COLOR and TERM=dumb turn colour off on a terminal, but not --color always."""
    from checker.cli import streams
    from checker.report.paint import coloured, plain

    class Terminal:
        def isatty(self):
            return True

    monkeypatch.setattr(streams.sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert [coloured, plain, coloured] == [streams.paint_for(when) for when in ("auto", "never", "always")]
    monkeypatch.setenv("NO_COLOR", "1")
    assert [plain, coloured] == [streams.paint_for(when) for when in ("auto", "always")]
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert plain is streams.paint_for("auto")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such file name")
def test_a_file_name_that_utf8_cannot_hold_still_gives_json(run, pack, bad):
    """A name in an old encoding comes out as Python names it."""
    path = bad.rename(os.fsdecode(os.fsencode(bad.parent) + b"/caf\xe9.txt"))
    result = run("check", path, "--rules", pack(), *ONLY, "--format", "jsonl")
    assert str(path) == json.loads(result.stdout)["source"]


@pytest.mark.parametrize("day", ["27-06-2024", "2024-02-30", ""])
def test_a_wrong_day_is_answered_with_one_as_it_should_be(run, good, day):
    """Not with the format codes of a programming language."""
    result = run("check", good, "--published", day)
    assert 2 == result.exit_code
    assert f"'{day}' is no day written like 2024-06-27" in result.stderr


def test_a_no_is_told_as_one_in_the_working(run, tmp_path):
    """The working of a wrong weekday does not read as if the day were right."""
    path = tmp_path / "story.txt"
    path.write_text("The bridge will open on Sunday, 3 March 2025.\n", encoding="utf-8")
    assert "= not so: Sunday, 3 March 2025 (day) falls on the weekday printed" in run("check", path).stdout


def test_a_way_out_that_the_words_do_not_allow_is_not_worked(run, tmp_path):
    """Doubled may not be twice on top, so that this would come to three is not shown."""
    path = tmp_path / "story.txt"
    path.write_text("The workforce doubled to 900 from 300 in five years.\n", encoding="utf-8")
    lines = run("check", path).stdout.splitlines()
    assert "  = doubled (n) = 2 (can stand for 1.7 to 2.3)" in lines
    assert not [line for line in lines if "+ 1" in line or "contested" in line]
