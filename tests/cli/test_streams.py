"""What goes to standard error while results go to standard output."""

from __future__ import annotations

import os
import sys

import pytest

from checker.cli import streams


@pytest.fixture
def terminal(monkeypatch):
    """A function that says which streams are terminals, how wide, and lets the time pass."""

    def made(*shown: str, columns: int = 80, seconds: float = 1.0):
        monkeypatch.setattr(sys.stderr, "isatty", lambda: "errors" in shown)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: "results" in shown)
        monkeypatch.setattr(streams.shutil, "get_terminal_size", lambda: os.terminal_size((columns, 24)))
        passed = iter(range(10_000))
        monkeypatch.setattr(streams.time, "monotonic", lambda: next(passed) * seconds)

    return made


def _shown(of, count, capsys):
    progress = streams.Progress(of)
    for _ in range(count):
        progress.advance()
    told = capsys.readouterr().err
    progress.clear()
    return told, capsys.readouterr().err


def test_a_bar_where_the_number_is_known(terminal, capsys):
    """It grows to the end, and is taken off."""
    terminal("errors", "results", columns=50)
    told, cleared = _shown(4, 4, capsys)
    bars = told.split("\r")[1:]
    assert ["[" + "#" * 7 + "." * 23 + "] 1 of 4 documents", "[" + "#" * 30 + "] 4 of 4 documents"] == [
        bars[0],
        bars[-1],
    ]
    assert all(len(bar) <= 50 for bar in bars)
    assert "\r\x1b[K" == cleared


def test_a_count_where_it_is_not(terminal, capsys):
    """Standard input and packed files."""
    terminal("errors")
    assert "\r2 documents" in _shown(None, 2, capsys)[0]


def test_a_narrow_terminal_has_the_words_only(terminal, capsys):
    """Nothing runs over the line."""
    terminal("errors", columns=12)
    assert "\r1 of 4 documents" == _shown(4, 1, capsys)[0]


@pytest.mark.parametrize(
    ("shown", "of", "seconds"),
    [(("results",), 4, 1.0), (("errors",), 0, 1.0), (("errors",), 1, 1.0), (("errors",), 4, 0.0)],
    ids=["no terminal", "quiet", "one document", "done at once"],
)
def test_otherwise_nothing_is_written(terminal, capsys, shown, of, seconds):
    """No log has a bar in it, and nothing is taken off that was not there."""
    terminal(*shown, seconds=seconds)
    assert ("", "") == _shown(of, 3, capsys)


@pytest.mark.parametrize(("columns", "expected"), [(20, 40), (100, 100), (300, 120)])
def test_text_is_as_wide_as_the_terminal(terminal, columns, expected):
    """Within what is good to read."""
    terminal("results", columns=columns)
    assert expected == streams.terminal_columns()
    terminal()
    assert streams.terminal_columns() is None


def test_a_complaint_is_one_line(capsys):
    """However many lines the cause has."""
    streams.complain("story.txt: is no text\n  at all")
    assert ("", "tieout: story.txt: is no text at all\n") == tuple(capsys.readouterr())
