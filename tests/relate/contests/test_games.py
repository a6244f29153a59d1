"""Tests of the linkers of results told in two places."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Reading, Word
from checker.read import read_text
from checker.relate.contests.games import score_line, told_results


def _read(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


@pytest.mark.parametrize(
    ("report", "told"),
    [
        ("It took a late try for Ormthwaite to see off Leavale.", [(33, 28, 1)]),
        ("Leavale lost to Ormthwaite in the rain.", [(33, 28, 1)]),
        ("Leavale beat Ormthwaite in the rain.", [(28, 33, 1)]),
        ("The result sent Ormthwaite to the top.", [(33, 28, 0)]),
        ("Ormthwaite beat Leavale last season.", []),
        ("Ormthwaite beat Leavale. Leavale beat Ormthwaite.", []),
        ("It rained.", []),
    ],
)
def test_a_score_line_is_held_against_who_won(report: str, told: list[tuple[int, int, int]]) -> None:
    """The winner comes first, with whether the words say that it won or only that it did not lose."""
    found = []
    for relation in score_line(_read(f"Late drama\n\nOrmthwaite 33, Leavale 28\n\n{report}"), "comparison/any"):
        winner, loser, word = (relation.roles[role] for role in ("winner", "loser", "told"))
        assert isinstance(winner, Quantity) and isinstance(loser, Quantity) and isinstance(word, Word)
        found.append((int(winner.value or 0), int(loser.value or 0), word.sign))
    assert told == found


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (
            "Gulls rally to sink Pike River 88-79\n\nThe Gulls came on to lose to the visiting Pike River 88-79.",
            [(1, -1)],
        ),
        ("The Gulls beat Pike River 88-79. They beat Pike River 88-79.", [(1, 1)]),
        ("The Gulls beat Pike River 88-79. They lost to Pike River 70-61.", []),
        ("The Gulls beat Pike River 88-79. They lost to Elmwood 88-79.", []),
    ],
)
def test_one_score_is_told_twice(text: str, signs: list[tuple[int, int]]) -> None:
    """Both statements name the same rival and the same score."""
    found = []
    for relation in told_results(_read(text), "comparison/any"):
        one, again = relation.roles["one"], relation.roles["again"]
        assert isinstance(one, Word) and isinstance(again, Word)
        found.append((one.sign, again.sign))
    assert signs == found
