"""Tests of the weekdays that copy prints beside a day: which it is held against."""

import pytest

from checker.judge.rulebook import load_rulebook
from checker.pipeline import check_document
from checker.read import read_text

_ELECTION = "Turnout at the October 12 ballot, a Sunday, was low."
_PAPER = "She read of the October 12 ballot, a Sunday paper in her lap."


@pytest.mark.parametrize(("copy", "statuses"), [(_ELECTION, ["fail"]), (_PAPER, [])])
def test_weekdays_told_behind_what_was_held(copy: str, statuses: list[str]) -> None:
    """The weekday behind a vote that is told by its day is that day's, unless it goes on."""
    document = read_text(f"---\npublished: 2019-10-17\n---\n{copy}", id="x", source="x", format="markdown")
    found = check_document(document, load_rulebook(select=("weekday-date/weekday",))).verdicts
    assert statuses == [one.status for one in found]
