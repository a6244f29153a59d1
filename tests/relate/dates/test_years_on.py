"""Tests of the linker of years counted on from what was told before."""

from collections.abc import Callable

import pytest

from checker.relate.dates.years_on import years_on

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut in 2002. Thirty-two years on, only its walls are standing.", [["Thirty-two years", "2002"]]),
        ("It shut in 2002. Thirty-two years on, it was pulled down.", []),
        ("It opened in 1891 and closed in 1989. It has been empty for 25 years.", [["25 years", "1989"]]),
        ("It was built in 1989. It has been empty for 25 years.", []),
        ("The novel is set in 1911. Thirty years on, its hero is a tramp.", []),
    ],
)
def test_years_until_now(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The years lead to today, and begin when something was so or was shut."""
    assert expected == printed(years_on, text)
