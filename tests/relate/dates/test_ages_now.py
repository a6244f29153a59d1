"""Tests of ages of today with the births and earlier ages of the same people."""

from collections.abc import Callable

import pytest

from checker.relate.dates.ages_now import ages_now_and_then, ages_now_since_birth, birthdays

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greta learned to fly in 1964, when she was 17. Now 76, she keeps a plane.", [["76", "17", "1964"]]),
        ("Ivo was 19 when he dug it in 1990. At 52, he is the last of four.", [["52", "19", "1990"]]),
        ("Ivo Sand is 64 now. He was 24 in the winter of 1984.", [["64", "24", "1984"]]),
        ("Ivo Sand joined in 1985, at the age of 22. He retires this week at 60.", [["60", "22", "1985"]]),
        ("Membership is now 64. He was 24 in the winter of 1984.", []),
        ("Ivo won at 16 in 2023. His coach, who is 44, won too.", []),
        ("Greta learned to fly in 1964, when she was 17. Her son flies too. Now 36, he keeps a plane.", []),
        ("Haruna won in 2008, when she was 19. On Saturday the 16-year-old Ada Rask beat her.", []),
    ],
)
def test_ages_now_and_then(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """An age of today goes with an age that the same person had in a year."""
    assert expected == printed(ages_now_and_then, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Born in 1970, Ivo dug it at school. Now 52, he is the last of four.", [["52", "1970"]]),
        ("Greta Holm, 76, keeps a plane. She was born in 1946 in a barn.", [["76", "1946"]]),
        ("The defendant, who was born in 1990, was silent. Lee Marsh, 35, denied it.", [["35", "1990"]]),
        ("The defendant, who was born in 1990, was silent. Lee Marsh, 53, the prosecutor, spoke.", []),
        ("Greta Holm, 36, keeps a plane. Her mother was born in 1946.", []),
        ("Greta Holm, 36, was killed in 2001. She was born in 1965 and lived in 1980 in a barn.", []),
    ],
)
def test_ages_now_since_birth(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """An age of today goes with the birth told of the same person."""
    assert expected == printed(ages_now_since_birth, text)


def test_birthdays(printed: Printed) -> None:
    """A birthday that is kept goes with the birth."""
    assert [["76th", "2 April 1947"]] == printed(
        birthdays, "Greta Holm kept her 76th birthday with a flight. She was born on 2 April 1947."
    )
