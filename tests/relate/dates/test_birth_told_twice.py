"""A day of birth is found again at the foot of an obituary."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.relate.dates.birth_told_twice import births_told_twice


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She was born on 8 June 1934 in Ostby. Ida Strand, born June 8 1943, died last year.",
            [["1934-6-8", "1943-6-8"]],
        ),
        ("She was born on 8 June 1934 in Ostby. Her brother was born on 2 May 1936.", []),
        ("She was born on 8 June 1934 in Ostby. Her twin was born on 9 June 1934.", []),
    ],
)
def test_a_day_of_birth_told_twice(keys: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """Days with two parts in common are one day."""
    assert expected == keys(text, births_told_twice)
