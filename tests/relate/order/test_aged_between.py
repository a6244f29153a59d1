"""Tests of the linker of ages within a range of ages."""

from collections.abc import Callable

import pytest

from checker.relate.order.aged_between import aged_between

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Two are cousins of 31 and 52.", [["22", "47", "31"], ["22", "47", "52"]]),
        ("Two are cousins of 51 and 52.", []),
        ("Their victims were women of 31 and 52.", []),
        ("One is 31.", []),
    ],
)
def test_ages_of_some(printed: Printed, told: str, expected: list[list[str]]) -> None:
    """The ages of some of the group are told, not those of others, and all but one lie in the range."""
    assert expected == printed(aged_between, f"The five men, aged between 22 and 47, were held. {told}")
