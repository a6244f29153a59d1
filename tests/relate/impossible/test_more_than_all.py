"""Tests of crowds with their ground, and of answers with those asked."""

from collections.abc import Callable

import pytest

from checker.relate.impossible.more_than_all import answers_of_all, crowds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A crowd of 4,135 watched at the Mill Ground, which holds 4,500.",
            [["4,135", "4,500"]],
        ),
        (
            "A crowd of 4,735 over two days saw it at the Mill Ground, which holds 4,500.",
            [],
        ),
    ],
)
def test_crowds(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The crowd of one day goes with what the ground holds."""
    assert expected == printed(crowds, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 940 people polled, 500 row. The 512 respondents who row were asked why.",
            [["512", "940"]],
        ),
        (
            "The 512 respondents who row were asked why.",
            [],
        ),
    ],
)
def test_answers(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The respondents go with the most people who were asked."""
    assert expected == printed(answers_of_all, text)
