"""Tests of parts of what the sentence before counted."""

from collections.abc import Callable

import pytest

from checker.relate.sums.parts_of_told import parts_of_told

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The parish has 62 barns. Nine of them leak.", [["Nine", "62"]]),
        ("There were 62 complaints in May. Of these, nine were upheld.", [["nine", "62"]]),
        ("The parish has 62 barns. Nine of its barns leak.", [["Nine", "62"]]),
        ("The parish mended 62 barns. Ninety of its barns leak.", []),
        ("The trust runs nine homes for widows. Sixty of them are ill.", []),
        ("The parish has 62 barns. It sold nine of its barns last year.", []),
        ("The parish has 99 barns. It lets 62 barns. Ninety of the barns leak.", []),
        ("Nine boats sank. Sixty of them died.", []),
    ],
)
def test_some_of_them(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A part is tied to the one count before it that it can be of, and to none where it may be of others."""
    assert expected == printed(parts_of_told, text)
