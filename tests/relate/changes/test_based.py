"""Tests of the linker of changes that are measured from a value told after them."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.changes.based import based

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("They sold 762 passes, 72 per cent more than the 600 of May.", [["72 per cent", "762", "600"]]),
        ("Lime was $184. It is still 45% below the peak, when it cost $400.", [["45%", "$184", "$400"]]),
        ("The hut cost £91,000, £5,000 less than the £96,000 set aside.", [["£5,000", "£91,000", "£96,000"]]),
        ("Turnout was 64.0%, 3.2 points above the 60.8% of 2019.", [["3.2", "64.0%", "60.8%"]]),
        # Another figure fits, and so it is the one that is meant.
        ("Of 1,240 staff 310 are in Leeds. That is 5% more than the 295 in May.", [["5%", "310", "295"]]),
        # Two figures that it may be told of, no value before it, no base, another thing.
        ("Of 1,240 staff 310 are in Leeds. That is 15% more than the 295 in May.", []),
        ("They sold 15% more than the 295 of May.", []),
        ("They sold 762 passes, 72 per cent more than in 2010.", []),
        ("They sold 762 passes while dogs ate 27 per cent more than the 600 kg allowed.", []),
    ],
)
def test_based(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A change is found with its base and the value that fits, or the one that the words point to."""
    assert roles == printed(based, text)
