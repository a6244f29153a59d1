"""Tests of counting documents before they are read."""

from __future__ import annotations

import pytest

from checker.read import document_count


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("a.txt", "b.md"), 2),
        (("a.txt", "wire.jsonl"), 4),
        ((".",), 5),
        (("gone.txt",), 1),
        (("a.txt", "wire.jsonl.gz"), None),
        (("-",), None),
    ],
)
def test_documents_are_counted(tmp_path, monkeypatch, names, expected):
    """A file is one, a record of JSON Lines is one; what is packed or streamed cannot be told."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.md"):
        (tmp_path / name).write_text("Three boats.\n", encoding="utf-8")
    (tmp_path / "wire.jsonl").write_text("{}\n{}\n{}\n", encoding="utf-8")
    if expected is None:
        (tmp_path / "wire.jsonl.gz").write_bytes(b"")
    assert expected == document_count(names)
