"""Tests of the values that a sentence lists of others, held against what is told as the highest."""

from collections.abc import Callable

import pytest

from checker.relate.order.foremost_told import foremost_told

Printed = Callable[..., list[list[str]]]
HEAD = "Velling counted 340 swifts, more than any other parish. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Holm had 291, Tarsk 430 and Brand 118.",
            [["340", "291"], ["340", "430"], ["340", "118"]],
        ),
        ("Holm had 391, Tarsk 430 and Brand 118.", []),
        ("Holm had 291 martins and Tarsk 230.", []),
        ("In 2019 Holm had 291 and Tarsk 230.", []),
        ("Holm had 291 and the rest was quiet.", []),
    ],
)
def test_the_values_of_others(printed: Printed, told: str, expected: list[list[str]]) -> None:
    """Values behind names are those of others, where the sentence tells nothing else and all but one keep below."""
    assert expected == printed(foremost_told, HEAD + told)
