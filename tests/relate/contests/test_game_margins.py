"""Tests of the linkers of margins and scores."""

import pytest

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.contests.game_margins import margin_and_score, runs_and_totals


def _read(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


def _printed(text: str, relation: Relation) -> tuple[str, ...]:
    return tuple(text[one.start : one.end] for _, one in relation.figures())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Owls came from nine down at half-time. Hull led 48-39 at the break.", [("nine", "48-39")]),
        ("A 21-18 defeat stung them. It was a three-point defeat.", [("three", "21-18")]),
        ("A 21-18 defeat stung them. Last week they lost by two points.", []),
        ("The Owls came back from nine down. Hull led 48-39 at the break.", [("nine", "48-39")]),
        ("The Owls came back from 12 down. Hull led 48-39 at the break.", []),
        ("They won 6-4 6-3. It was a two-point win.", []),
        ("They won 21-18 and then won 30-3. It was a two-point win.", []),
    ],
)
def test_a_margin_belongs_to_the_score_of_its_moment(text: str, found: list[tuple[str, ...]]) -> None:
    """A margin at half-time goes with the score at half-time, a margin of the game with its one final score."""
    assert found == [_printed(text, one) for one in margin_and_score(_read(text), "comparison/any")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dunmore won by 19 runs. They reached 203; Tarrow were all out for 184.", [("19", "203", "184")]),
        ("Dunmore won by 19 runs. Vero reached 30; Tarrow were all out for 184.", []),
        ("Dunmore won by four wickets. They reached 203; Tarrow were all out for 184.", []),
    ],
)
def test_runs_lie_between_two_totals(text: str, found: list[tuple[str, ...]]) -> None:
    """Only totals of a whole innings are taken, not what one batter made."""
    assert found == [_printed(text, one) for one in runs_and_totals(_read(text), "comparison/any")]
