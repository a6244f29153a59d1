"""The thing of a headline is held against that of the story's opening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.relate.told.headline_things import headline_things

_HEADLINE = "Ostby council backs new library"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ostby council voted to build a library.", [["library", "library"]]),
        ("Ostby council voted to build a rink.", [["library", "rink"]]),
        ("Ostby council voted to build a rink. A library is next.", []),
        ("Ostby council voted to build a rink and a museum.", []),
        ("It rained. The rink was shut.", []),
    ],
)
def test_one_thing_of_a_class(printed: Callable[..., list[list[str]]], body: str, expected: list[list[str]]) -> None:
    """The headline's thing must be nowhere in the story, which must open with just one other of its class."""
    assert expected == printed(headline_things, f"{_HEADLINE}\n\n{body}")
