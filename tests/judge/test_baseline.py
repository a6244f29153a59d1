"""Tests of the baseline file: what is kept, what leaves it, and what is no baseline."""

from __future__ import annotations

import json

import pytest

from checker.errors import UsageError
from checker.judge.baseline import Entry, load_baseline, pruned, renewed, written


def _entry(name: str, document: str = "story", reason: str = "so") -> Entry:
    return Entry(document, "age/x", name, "fail", "no", reason)


def test_what_is_written_is_read_back(tmp_path):
    """One claim a line, so that a review shows each."""
    path = tmp_path / "baseline.json"
    entries = [_entry("a"), _entry("b", reason='said "so"')]
    path.write_text(written(entries), encoding="utf-8")
    assert entries == load_baseline(path)
    assert 4 == len(path.read_text(encoding="utf-8").splitlines())
    assert {"schema": 1, "claims": []} == json.loads(written([]))


def test_writing_again_keeps_reasons_and_other_documents():
    """What was found is there, what no longer fails is not."""
    old = [_entry("a", reason="audited"), _entry("b"), _entry("c", document="other")]
    found = [_entry("a", reason="new"), _entry("d", reason="new")]
    after = renewed(old, found, {"story"})
    assert {("a", "audited"), ("c", "so"), ("d", "new")} == {(one.fingerprint, one.reason) for one in after}


def test_pruning_takes_out_and_adds_nothing():
    """Only of documents that were checked."""
    old = [_entry("a"), _entry("b"), _entry("c", document="other")]
    assert ["a", "c"] == [one.fingerprint for one in pruned(old, [_entry("a"), _entry("d")], {"story"})]


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        '{"schema": 2, "claims": []}',
        '{"schema": 1, "claims": [{"rule": "age"}]}',
        written([_entry("a", reason=" ")]),
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path, content):
    """A file that cannot be read must not let copy through, nor fail all of it."""
    path = tmp_path / "baseline.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError):
        load_baseline(path)


def test_a_missing_baseline_is_told(tmp_path):
    """With the command that writes one."""
    with pytest.raises(UsageError, match="tieout baseline write"):
        load_baseline(tmp_path / "gone.json")
