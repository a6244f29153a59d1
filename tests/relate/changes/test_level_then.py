"""Tests of the linker of values and what the next sentence says they were."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.changes.level_then import level_then

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Net debt fell in the half to £31.4m. At the December year-end it had been £36.9m.",
            [["fell", "£31.4m", "£36.9m"]],
        ),
        ("Profit was down at €2.1m. The comparable figure last time was €2.6m.", [["down", "€2.1m", "€2.6m"]]),
        (
            "The pier had 84,300 visitors in July. A year earlier it had 79,900. The rise surprised the board.",
            [["rise", "84,300", "79,900"]],
        ),
        (
            "The school's roll has shrunk. It had 412 pupils in 2019 and now has 356.",
            [["shrunk", "356", "412"]],
        ),
        ("Net debt fell by £31.4m. At the December year-end it had been £26.9m.", []),
        ("Net debt fell to £31.4m, from £36.9m. At the December year-end it had been £26.9m.", []),
        ("Sales fell in spring to £31m. In 2019 they were £26m.", []),
        ("The school's roll has shrunk. It had 12 teachers in 2019 and now has 436 pupils.", []),
    ],
)
def test_level_then(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A value is found with what it was before and with the word for a rise or a fall beside the two."""
    assert roles == printed(level_then, text)
