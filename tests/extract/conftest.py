"""What the tests of figures share: the mentions of a piece of copy, and short ways to write them down."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from checker.extract import extract
from checker.model import Block, Document, Mention, Quantity, Reading, SourceMap

Triple = tuple[str, Fraction | None, str]


def _reading(copy: str, kind: str = "paragraph") -> Reading:
    return extract(Document("copy", "copy.txt", copy, (Block(kind, 0, len(copy)),), SourceMap(copy)))


def _quantities(copy: str) -> list[Quantity]:
    found = [one for one in _reading(copy).mentions() if isinstance(one, Quantity) and one.kind != "label"]
    return [one for one in found if one.kind != "ordinal" or copy[one.start].isdigit()]


@pytest.fixture(scope="session")
def reading() -> Callable[..., Reading]:
    """The copy read as one block."""
    return _reading


@pytest.fixture(scope="session")
def mentions() -> Callable[[str], list[Mention]]:
    """Every mention of the copy."""
    return lambda copy: list(_reading(copy).mentions())


@pytest.fixture(scope="session")
def quantities() -> Callable[[str], list[Quantity]]:
    """Every quantity of the copy, labels and word ordinals left out."""
    return _quantities


@pytest.fixture(scope="session")
def only() -> Callable[[str], Quantity]:
    """The one quantity of the copy."""

    def one(copy: str) -> Quantity:
        (quantity,) = _quantities(copy)
        return quantity

    return one


@pytest.fixture(scope="session")
def values() -> Callable[[str], list[Triple]]:
    """Kind, value and unit of every quantity of the copy."""
    return lambda copy: [(one.kind, one.value, one.unit) for one in _quantities(copy)]


@pytest.fixture(scope="session")
def counted() -> Callable[[str], list[tuple[Fraction | None, str]]]:
    """Value and noun of every count of the copy."""
    return lambda copy: [(one.value, one.noun) for one in _quantities(copy) if one.kind == "count"]
