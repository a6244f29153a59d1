"""Tests of the linker of declared results."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.declared import declared_majority

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]
RESULT = "Ed Pim (Green) 96, Cy Orr (Con) 904, Ada Dell (Lab) 1,118."


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (f"Dell won with a majority of 214. {RESULT}", [["214", "1,118", "904"]]),
        (f"{RESULT}\n\nMajority: 214. Turnout was 31 per cent.", [["214", "1,118", "904"]]),
        (f"Dell, with a 214-vote majority, said: {RESULT}", [["214", "1,118", "904"]]),
        (f"Dell overturned a majority of 530. {RESULT}", []),
        (f"Dell won with a majority of 214, Ms Hill with a 78-vote majority. {RESULT}", []),
        ("Dell won with a majority of 214. Ada Dell (Lab) 1,118.", []),
    ],
)
def test_declared_majority(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """The only majority of the copy is found with the two highest counts of the only list of results."""
    assert roles == printed(declared_majority, text)
