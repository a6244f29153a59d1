"""Tests of things told by their colour, stuff, make or breed."""

from collections.abc import Callable

import pytest

from checker.relate.told.described import descriptions

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A grey van stopped. The grey van left.", [["grey", "grey"]]),
        ("A grey van stopped. The white van left.", [["grey", "white"]]),
        ("A large old stone cottage stood there. The brick cottage was sold.", [["stone", "brick"]]),
        ("A grey van stopped. A white van left.", []),
        ("A grey van stopped. The white van behind it left.", []),
        ("A grey van hit another van. It rained. The white van left.", []),
        ("A grey van stopped after the collision. The white van left.", []),
        ("A grey cloud came. The white cloud went.", []),
    ],
)
def test_descriptions(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """What "the" takes up is what "a" brought in, unless the copy tells of two."""
    assert expected == keys(text, descriptions)
