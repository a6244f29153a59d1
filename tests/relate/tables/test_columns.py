"""Columns that are worked out from others are recognised by their rows."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.tables.columns import differences, percent_changes, shares_of_total


def _reading(last: str, *rows: str) -> Reading:
    head = f"| Pier | 2001 | 2002 | {last} |\n|---|---|---|---|\n"
    return extract(read_text(head + "\n".join(rows), id="t", source="t", format="plain"))


def test_most_rows_must_follow() -> None:
    """One wrong row of three is told, two leave it open what the column is."""
    one_wrong = _reading("Change", "| Ash | 4 | 9 | 5 |", "| Elm | 7 | 3 | -4 |", "| Fir | 2 | 8 | 9 |")
    two_wrong = _reading("Change", "| Ash | 4 | 9 | 5 |", "| Elm | 7 | 3 | 11 |", "| Fir | 2 | 8 | 9 |")
    assert (3, 0) == (len(list(differences(one_wrong, "r"))), len(list(differences(two_wrong, "r"))))


def test_changes_in_percent_and_shares() -> None:
    """Changes in percent look at two columns, shares at one and its largest number."""
    changes = _reading("% change", "| Ash | 40 | 50 | 25 |", "| Elm | 80 | 60 | -25 |", "| Fir | 20 | 30 | 50 |")
    shares = _reading("Share (%)", "| Ash | 4 | 50 | 50 |", "| Elm | 7 | 50 | 50 |", "| All | 8 | 100 | 100 |")
    assert 3 == len(list(percent_changes(changes, "r")))
    assert 2 == len(list(shares_of_total(shares, "r")))
