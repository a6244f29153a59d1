"""Tests of the linker of the years at the head of an obituary."""

from collections.abc import Callable

import pytest

from checker.relate.dates.lifespans import lifespans

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Hale, 1931-2024\n\nTom Hale, who has died at the age of 82, rang the bells.", [["1931", "2024", "82"]]),
        ("Tom Hale, 1931-2024\n\nTom Hale rang the bells. His wife died at the age of 61.", []),
        ("The bells, 1931-1934\n\nTom Hale, who has died at the age of 82, rang them.", []),
    ],
)
def test_years_of_a_life(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The years of a life stand at the head, and the age at death in the first lines."""
    assert expected == printed(lifespans, text)
