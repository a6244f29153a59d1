"""Tests of the linker of records since a date."""

from collections.abc import Callable

import pytest

from checker.relate.order.since_when import since_when

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took on 412 hands, the most since 2009, when 490 were hired.", [["412", "490"]]),
        ("It took on 412 hands. It was the most since 2009, when 490 were hired.", [["412", "490"]]),
        ("It took on 412 hands, up from 380, the most since 2009, when 490 were hired.", []),
        ("Sales fell 4 percent, the biggest fall since 2009, when tax stood at 5 percent.", []),
        ("Sales fell 4 percent, the biggest fall since 2009, when they fell 5 percent.", [["4 percent", "5 percent"]]),
    ],
)
def test_what_was_so_then(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A level is held against a level and a change against a change, where the own value leaves no choice."""
    assert expected == printed(since_when, text)
