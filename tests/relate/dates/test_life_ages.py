"""Tests of ages that one person had in several years."""

from collections.abc import Callable

import pytest

from checker.relate.dates.life_ages import ages_in_years, ages_since_birth

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilves, who joined in 1998 at the age of 31, will retire in 2032 when she reaches 65.",
            [["31", "65", "1998", "2032"]],
        ),
        ("He learnt the oboe in 1950, aged 12. In 1988, when he was 50, he sold it.", [["12", "50", "1950", "1988"]]),
        ("He learnt the oboe in 1950, aged 12. His son learnt it in 1978, aged 50.", []),
        ("Ann, who joined in 1998 at the age of 31, hired Ben, who left in 2010 at the age of 25.", []),
    ],
)
def test_two_ages_of_one_person(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """Two ages with their years are tied where they are of one person."""
    assert expected == printed(ages_in_years, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Born in 1957, Dell won the 1982 race when he was just 25.", [["1957", "25", "1982"]]),
        ("The parrot hatched in 1948. When it was moved in 2018 it was already 70.", [["1948", "70", "2018"]]),
        ("Bo Dell was held over Ann Tarn, who was 24 when she fled in 1986. Dell, born in 1957, was bailed.", []),
        ("Dell was born in 1957. His brother won in 1982, aged 35.", []),
        ("Dell was born in 1957. The cup was lost in 1982 when it was 35 years old.", []),
    ],
)
def test_an_age_since_birth(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """An age at a dated event is tied to the birth of the same person, or animal."""
    assert expected == printed(ages_since_birth, text)
