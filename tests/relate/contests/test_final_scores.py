"""A final score is found again in the lead and in quotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.relate.contests.final_scores import final_scores


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ostby pass Karvel, 78-71\n\nOstby's women held off Karvel 78-74 on Monday.", [["78-71", "78-74"]]),
        ("Ostby pass Karvel, 78-71\n\nOstby's women led Karvel 78-70 when it rained.", []),
        ("Ostby pass Karvel, 78-71\n\nThe Herons beat Elm Lake 78-74 on Monday.", []),
        ('They won the ball 41-33. "That tells it all, 43-33," Ida Tarn said.', [["41-33", "43-33"]]),
        ('They won the ball 41-33. "That tells it all, 21-30," Ida Tarn said.', []),
    ],
)
def test_a_score_told_twice(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """Two scores are one told twice if one side has as many in both."""
    assert expected == printed(final_scores, text)
