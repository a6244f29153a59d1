"""Tests of the files that are kept between runs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.kept import cache_folder, keep_content, kept_content


@pytest.fixture(autouse=True)
def _own_folder(tmp_path, monkeypatch):
    """A cache folder of its own for each test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def test_what_is_kept_comes_back():
    """Under its name and no other."""
    keep_content("kind-a.x", b"content")
    assert (b"content", None) == (kept_content("kind-a.x"), kept_content("kind-b.x"))


def test_the_newest_of_a_kind_stay():
    """As many as are wanted; other kinds are left alone."""
    keep_content("other-a.x", b"0")
    for at, name in enumerate("abc"):
        keep_content(f"kind-{name}.x", b"1", most=2)
        os.utime(cache_folder() / f"kind-{name}.x", (at, at))
    assert ["kind-b.x", "kind-c.x", "other-a.x"] == sorted(one.name for one in cache_folder().iterdir())


def test_what_is_damaged_counts_as_not_kept():
    """A file that was cut off, say."""
    keep_content("kind-a.x", b"content")
    path = cache_folder() / "kind-a.x"
    path.write_bytes(path.read_bytes()[:-1])
    assert None is kept_content("kind-a.x")


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have owners on POSIX")
def test_what_somebody_else_left_is_not_taken(monkeypatch):
    """It could hold anything."""
    keep_content("kind-a.x", b"content")
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert None is kept_content("kind-a.x")


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path, monkeypatch):
    """The run goes on."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path(__file__)))
    keep_content("kind-a.x", b"content")
    assert None is kept_content("kind-a.x")
