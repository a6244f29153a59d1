"""Tests of days that the head of the copy counts."""

from collections.abc import Callable

import pytest

from checker.relate.dates.brief_spells import brief_spells

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The pass was shut for nine days. Snow began on 3 February and stopped on 11 February.",
            [["nine days", "3 February", "11 February"]],
        ),
        ("Ms Dell was jailed for 14 days. Snow began on 3 February and stopped on 11 February.", []),
        ("Snow began on 3 February and stopped on 11 February. The pass was shut for nine days.", []),
    ],
)
def test_days_at_the_head(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The days of the first sentences are tied to the one stretch of days told below."""
    assert sorted(map(sorted, expected)) == sorted(map(sorted, printed(brief_spells, text)))
