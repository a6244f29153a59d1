"""Tests of the linker of a jubilee at the head of a release and the founding at its foot."""

from collections.abc import Callable

import pytest

from checker.relate.dates.lead_jubilees import lead_jubilees

Printed = Callable[..., list[list[str]]]
HEAD = "Tarsk Roofing marks its 35th year of mending roofs.\n\n"


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("Tarsk Roofing was established in 1999 by two brothers.", [["35th", "1999"]]),
        ("The Brand Group was established in 1999 by two brothers.", []),
        ("Tarsk Roofing was founded in 1999. Tarsk Tiles was founded in 2004.", []),
        ("Tarsk Roofing, a subsidiary of Brand, was founded in 1999.", []),
    ],
)
def test_the_founding_of_the_house(printed: Printed, foot: str, expected: list[list[str]]) -> None:
    """The line of the founding repeats the name, and there is one founding."""
    assert expected == printed(lead_jubilees, HEAD + foot)
