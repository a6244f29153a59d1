"""A quoted figure is held against the one of the copy that it takes up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.relate.told.quoted_figures import quoted_figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('A berth is $60 more. "Sixty dollars is much," she said.', [["$60", "Sixty dollars"]]),
        ('A berth is $60 more. "Sixteen dollars is much," she said.', [["$60", "Sixteen dollars"]]),
        ('A berth is $60 more. "I have sixteen dollars," she said.', []),
        ('Tarn drew 2,483 votes. "I got 2,438 people," he said.', [["2,483", "2,438"]]),
        ('Tarn drew 2,483 votes, Orr 2,438. "I got 2,438 people," he said.', []),
        ('It lost £5.3 million. "To lose £3.5 million is bad," he said.', [["£5.3 million", "£3.5 million"]]),
        ('It lost £5.3 million. "We need £3.5 million," he said.', []),
    ],
)
def test_a_figure_that_is_taken_up(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """A long figure is known by its digits, a short one by opening the quotation."""
    assert expected == printed(quoted_figures, text)
