"""Tallies of votes are read in whatever way the copy words them."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.contests.tallies import tallies


def _tallies(copy: str) -> list[tuple[tuple[object, ...], bool]]:
    found = tallies(extract(read_text(copy, id="t", source="t", format="plain")))
    return [(tuple(one.value for one in tally.parts), tally.complete) for tally in found]


@pytest.mark.parametrize(
    ("copy", "parts"),
    [
        ("The council voted 14-3 to keep the mill.", (14, 3)),
        ("The motion passed by 14 votes to three, with two abstentions.", (14, 3, 2)),
        ("Fourteen members voted for the plan, three against and one abstained.", (14, 3, 1)),
        ("There were 1,430 votes in favour and 310 against.", (1430, 310)),
        ("The text was adopted with 13 votes in favour, none against and two abstentions.", (13, 0, 2)),
        ("A 5-2 vote settled it.", (5, 2)),
        ("In all 60 members had voted to walk out and 12 against.", (60, 12)),
        ("The judges ruled 6-5 that the wall may stay.", (6, 5)),
    ],
)
def test_reads_tallies(copy: str, parts: tuple[int, ...]) -> None:
    """Those for, those against and abstentions are found in their order, and nobody else is left."""
    assert [(parts, True)] == _tallies(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The Skuas won the match 14-3 after a vote of thanks.",
        "Members voted for three of the 14 plans.",
        "A recount moved the majority from 52 votes to 47.",
        "The vote came after 14 to 20 days of talks.",
    ],
)
def test_scores_and_ranges_are_no_tallies(copy: str) -> None:
    """A score of a game and a range are nobody's votes."""
    assert [] == _tallies(copy)


def test_unknown_absences_leave_a_tally_open() -> None:
    """If somebody was away whose number is not told, the tally is not all."""
    assert [((14, 3), False)] == _tallies("The council voted 14-3 to keep the mill, with the mayor absent.")
