"""Who is called by a nation alone is one of those told of before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.relate.people.natives import natives


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian Ida Strand won. It was the Norwegian's third win.", [["norwegian", "norwegian"]]),
        ("Norwegian Ida Strand won. It was the Finn's third win.", [["norwegian", "finnish"]]),
        ("Norwegian Ida Strand beat Anna Orr. It was the Finn's third win.", []),
        ("Norwegian Ida Strand won in Finland. It was the Finn's third win.", []),
        ("The Slovenian second seed Ida Strand won. She is the first Slovak to win.", [["slovenian", "slovak"]]),
    ],
)
def test_natives(keys: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """A nation that nobody told of has is a slip, if all of them have another."""
    assert expected == keys(text, natives)
