"""Tests of the linker of years between two people."""

from collections.abc import Callable

import pytest

from checker.relate.dates.age_gaps import age_gaps

Printed = Callable[..., list[list[str]]]
PAIR = "Hale, who turned 84 in March, keeps bees. His wife, Doris, who is 77, keeps hens. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{PAIR}She is three years his junior.", 1),
        (f"{PAIR}Ada, who is 70, helps. She is three years his junior.", 0),
        (f"{PAIR}She was three years his junior when he died.", 0),
        ("Orr, at 31 seventeen years older than the winner, praised Ben Hale, a 19-year-old.", 1),
    ],
)
def test_years_between_two(printed: Printed, text: str, expected: int) -> None:
    """The only two ages of the copy are those of the two; with a third that does not fit there is no telling."""
    assert expected == len(printed(age_gaps, text))
