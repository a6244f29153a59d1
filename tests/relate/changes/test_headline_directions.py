"""A headline's rise or fall is held against what the story says of the same figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.relate.changes.headline_directions import headline_directions

_HEADLINE = "Tarn Mill profits fall 15 per cent"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Tarn Mill has reported a 15 per cent jump in profit.", [["15 per cent", "15 per cent"]]),
        ("Tarn Mill said that its profit fell by 15 per cent.", [["15 per cent", "15 per cent"]]),
        ("Tarn Mill has reported a 15 per cent jump in sales.", []),
        ("Tarn Mill has reported profits, despite a forecast 15 per cent jump in them.", []),
        ("Tarn Mill profits fell. A 15 per cent rise in profits came in May, and 15 per cent is the duty.", []),
    ],
)
def test_a_figure_of_the_headline_goes_one_way(
    printed: Callable[..., list[list[str]]], body: str, expected: list[list[str]]
) -> None:
    """The figure must be told of the same thing, and in one way only."""
    assert expected == printed(headline_directions, f"{_HEADLINE}\n\n{body}")


def test_two_values_tell_the_way_too(printed: Callable[..., list[list[str]]]) -> None:
    """A change between two values that is the headline's percentage says which way it went."""
    text = "Rye fair draws 8,400, down 12 percent\n\nThe rye fair drew 8,400, the wardens said, compared with 7,500."
    assert [["12 percent", "8,400"]] == printed(headline_directions, text)
