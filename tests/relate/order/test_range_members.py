"""Tests of the linker of values that the sentence after a range tells."""

from collections.abc import Callable

import pytest

from checker.relate.order.range_members import members_of_ranges

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Rates ranged from 3.4% in Arl to 6.1% in Besk. The rate was 6.5% in Corm and 4.4% in Durr.",
            [["3.4%", "6.1%", "6.5%"], ["3.4%", "6.1%", "4.4%"]],
        ),
        ("Rates ranged from 3.4% in Arl to 6.1% in Besk. The rate was 6.5% in Corm and 7.4% in Durr.", []),
        ("Most rates ranged from 3.4% to 6.1%. The rate was 6.5% in Corm and 4.4% in Durr.", []),
        ("Rates ranged from 3.4% to 6.1%. The rate was 6.5% in May and 4.4% in June.", []),
        ("Rates ranged from 3.4% to 6.1%. The rate rose to 6.5% in Corm and 4.4% in Durr.", []),
    ],
)
def test_members_of_a_range(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """Values of places are held against the range if no more than one of them lies outside."""
    assert roles == printed(members_of_ranges, text)
