"""Tests of the linker of places told of names that stand in lines of figures."""

from collections.abc import Callable

import pytest

from checker.relate.tables.lines_in_order import places_in_lines

Printed = Callable[..., list[list[str]]]
LINES = "Orr (Heath)    4,872   42.0%\n\nVelling (Shore)    3,905   39.3%\n\nHale (Ind)    1,410   12.5%\n"


@pytest.mark.parametrize(
    ("told", "lines", "expected"),
    [
        ("Bo Hale came second.", LINES, 1),
        ("Bo Hale came second last time.", LINES, 0),
        ("Bo Hale came second.", LINES.replace("1,410   12.5%", "5,410   52.5%"), 0),
        ("Bo Hale came second.", LINES.replace("   12.5%", ""), 0),
    ],
)
def test_places_in_lines(printed: Printed, told: str, lines: str, expected: int) -> None:
    """A place is held against lines that fall from first to last and have as many figures each."""
    assert expected == len(printed(places_in_lines, f"{told}\n\n{lines}"))
