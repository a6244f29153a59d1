"""Tests of an age then, the years since and the age today."""

from collections.abc import Callable

import pytest

from checker.relate.dates.ages_between import ages_between

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Ada Rask wove when she was six. That was 80 years ago. "I like it," said Rask, 86, at her loom.',
            [["six", "80 years", "86"]],
        ),
        ("Greta first flew at 17. Sixty years later she flies still, though she is 77.", [["17", "Sixty years", "77"]]),
        ("Ada Rask wove when she was six. That was 60 years ago. Bo Tarn, 34, agrees.", []),
        ("Ada Rask wove when she was six. That was 60 years ago. Her mother is 86.", []),
    ],
)
def test_three_ages_of_one_life(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The three are tied where they are told of one person one after the other."""
    assert expected == printed(ages_between, text)
