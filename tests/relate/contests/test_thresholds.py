"""Tallies are tied to the majority that they needed."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.contests.thresholds import large_majorities, votes_needed


def _reading(copy: str) -> Reading:
    return extract(read_text(copy, id="t", source="t", format="plain"))


def test_needed_votes_and_majorities() -> None:
    """The share that was needed is found with the number it comes to, and with the tally that reached it."""
    needed = "The plan passed by 14 votes to seven. It took two-thirds of the votes cast, so 14 were needed."
    reached = "The charter passed 16-8, reaching the two-thirds majority that it needed to have."
    assert len(list(votes_needed(_reading(needed), "r"))) == 1
    assert not list(large_majorities(_reading(reached.replace("reaching", "short of")), "r"))
