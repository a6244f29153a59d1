"""Tests of a place among brothers and sisters: with which brother or sister it is held."""

from collections.abc import Callable

import pytest

from checker.relate.people.place_in_family import places_in_family


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Venn was a potter. She was the youngest of four children. Her younger sister Ida kept the shop.",
            [["youngest", "Her younger sister"]],
        ),
        (
            "Ada Venn was a potter. She was the youngest of four children. Her older sister Ida kept the shop.",
            [["youngest", "Her older sister"]],
        ),
        ("Ada Venn was a potter. She was the youngest of four children. His younger sister Ida kept the shop.", []),
        ("Ada Venn was a potter. She was the youngest of four children. Her younger sister and half-brother left.", []),
        ("Ada Venn was a potter. She was the youngest of four sons. Her younger sister Ida kept the shop.", []),
    ],
)
def test_places_with_a_sibling(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """Who is the youngest goes with a sister of the same person who is told to be younger or older."""
    assert expected == printed(places_in_family, text)
