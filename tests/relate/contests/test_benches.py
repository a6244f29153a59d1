"""The points of starters and bench are found with the score of the game."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.contests.benches import points_of_the_bench


@pytest.mark.parametrize(
    ("told", "points"),
    [
        ("The starters had 58 and the bench put in 33.", [(58, 33)]),
        ("The bench put in 33, against 58 from the starters.", [(33, 58)]),
        ("In the first half the starters had 28 and the bench 13.", []),
        ("The bench had 33 and won it.", []),
    ],
)
def test_starters_and_bench(told: str, points: list[tuple[int, int]]) -> None:
    """Both must be told in one sentence, and of the whole game."""
    reading = extract(read_text(f"The Terns beat the Skuas 91-84. {told}", id="t", source="t", format="plain"))
    found = [dict(one.figures()) for one in points_of_the_bench(reading, "r")]
    assert points == [(one["one"].value, one["other"].value) for one in found]
