"""Tests of where a document comes from, and of its name."""

from __future__ import annotations

import pytest

from checker.model import Document, SourceMap
from checker.read.sources import file_of, name_of


def _document(source: str, name: str = "story") -> Document:
    return Document(name, source, "", (), SourceMap(""))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("drafts/story.txt", ("drafts/story.txt", 0)),
        ("wire.jsonl:12", ("wire.jsonl", 12)),
        ("a:1/wire.jsonl.gz:3", ("a:1/wire.jsonl.gz", 3)),
        ("story.txt:12", ("story.txt:12", 0)),
        ("wire.jsonl", ("wire.jsonl", 0)),
    ],
)
def test_a_record_stands_on_a_line_of_its_file(source, expected):
    """So that pipelines find the file."""
    assert expected == file_of(_document(source))


def test_a_name_is_the_same_in_every_run(tmp_path, monkeypatch):
    """However the path is given, and whatever line a record has moved to."""
    monkeypatch.chdir(tmp_path)
    names = {name_of(_document(source)) for source in ("a/story.txt", "./a/story.txt", str(tmp_path / "a/story.txt"))}
    assert {"a/story.txt"} == names
    assert {"wire.jsonl#one"} == {name_of(_document(f"wire.jsonl:{line}", "one")) for line in (1, 2)}
