"""`tieout figures`: every figure and how it was read."""

from __future__ import annotations

import json

KEYS = "text start end line column kind value low high hedge unit noun state field".split()
COPY = "The 3 boats beside 4 ships fill 8 berths, worth about $4.2 million in 2004.\n"


def story(tmp_path):
    """A story with figures of several kinds."""
    path = tmp_path / "story.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


def test_jsonl_says_how_each_figure_was_read(run, pack, tmp_path):
    """Value, range, unit, noun and state, in the order of the text."""
    result = run("figures", story(tmp_path), "--rules", pack(), "--format", "jsonl")
    found = json.loads(result.stdout)
    assert (0, ["id", "figures"]) == (result.exit_code, list(found))
    assert all(KEYS == list(figure) for figure in found["figures"])
    money = next(figure for figure in found["figures"] if figure["kind"] == "money")
    expected = "$4.2 million", "4200000", "about", "USD", "unchecked"
    assert expected == tuple(money[key] for key in ("text", "value", "hedge", "unit", "state"))
    assert COPY[money["start"] : money["end"]] == money["text"]
    assert [("2004", None)] == [(one["value"], one["low"]) for one in found["figures"] if one["kind"] == "year"]


def test_states_come_from_the_rules(run, pack, tmp_path):
    """A figure that a verdict contradicts says so, and the exit code does not care."""
    result = run("figures", story(tmp_path), "--rules", pack(), "--format", "jsonl")
    states = {one["noun"]: one["state"] for one in json.loads(result.stdout)["figures"] if one["noun"]}
    assert {"boat": "contradicted", "ship": "contradicted", "berth": "contradicted"} == states
    assert 0 == result.exit_code


def test_the_table_has_a_row_for_each_figure(run, pack, tmp_path):
    """The table of people: place, words, reading, state."""
    lines = run("figures", story(tmp_path), "--rules", pack()).stdout.splitlines()
    assert f"{tmp_path / 'story.txt'}: 5 figures" == lines[0]
    assert ["place", "figure", "kind", "value", "range", "unit", "state"] == lines[1].split()
    assert ["1:5", "3", "boats", "count", "3", "boat", "contradicted"] == lines[2].split()
    assert 5 == len([line for line in lines if line.startswith("  1:")])


def test_json_wraps_the_same_figures(run, pack, tmp_path):
    """One object for the run."""
    path, rules = story(tmp_path), pack()
    line = run("figures", path, "--rules", rules, "--format", "jsonl").stdout
    assert [json.loads(line)] == json.loads(run("figures", path, "--rules", rules, "--format", "json").stdout)[
        "documents"
    ]


def test_an_unreadable_document_ends_in_two(run, tmp_path):
    """Its line says why."""
    result = run("figures", tmp_path / "nope.txt", story(tmp_path), "--format", "jsonl")
    first, second = map(json.loads, result.stdout.splitlines())
    assert (2, [], 5) == (result.exit_code, first["figures"], len(second["figures"]))
    assert first["error"] in result.stderr
