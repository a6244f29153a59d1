"""Tests of items numbered within a paragraph."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.lists.numbered_run import numbered_runs

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It has two parts: 1. Fuel. Fill up. 2. Oil. 3. Rope.", ["two", "1. Fuel", "2. Oil", "3. Rope"]),
        ("It has two parts: 1. Fuel. Fill up. 3. Rope. 4. Oil.", []),
        ("It has two parts, such as: 1. Fuel. 2. Rope.", []),
    ],
)
def test_numbered_runs(printed: Printed, text: str, places: list[str]) -> None:
    """The items count on from one, in the same paragraph."""
    assert ([places] if places else []) == printed(numbered_runs, text)
