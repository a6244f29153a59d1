"""What goes to standard error while results go to standard output."""

from __future__ import annotations

import sys

import pytest

from checker.cli import streams


@pytest.mark.parametrize(
    ("errors_shown", "results_shown", "expected"),
    [(True, False, "\r1 documents\r1,000 documents\r\x1b[K"), (True, True, ""), (False, False, "")],
    ids=["results to a file", "both to a terminal", "both to files"],
)
def test_progress_is_for_a_terminal_that_shows_no_results(capsys, monkeypatch, errors_shown, results_shown, expected):
    """A count now and then, and nothing in a log."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: errors_shown)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: results_shown)
    seconds = iter((0.0, 1.0, 1.0, *[1.1] * 998, 2.0, 2.0))
    monkeypatch.setattr(streams.time, "monotonic", lambda: next(seconds))
    progress = streams.Progress()
    for _ in range(1000):
        progress.advance()
    progress.clear()
    assert ("", expected) == tuple(capsys.readouterr())


def test_a_complaint_is_one_line(capsys):
    """However many lines the cause has."""
    streams.complain("story.txt: is no text\n  at all")
    assert ("", "tieout: story.txt: is no text at all\n") == tuple(capsys.readouterr())
