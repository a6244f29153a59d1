"""Tests of the linker of comparatives apart from their figures."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.comparatives import comparatives

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (comparatives, "Last spring it fed 314 people. This spring it has been fewer, 287.", [["287", "314"]]),
        (comparatives, "The new barge is longer than the old: 42 metres against 38.", [["42 metres", "38"]]),
        (comparatives, "Rain was well below the 30-year mean of 62mm, at 38mm.", [["38mm", "62mm"]]),
        (comparatives, "At 84, Irene is the older of the two; Edith is 81.", [["84", "81"]]),
        (
            comparatives,
            "The men took 34 minutes. They were slower than the women, but the boys were quicker, at 31 minutes.",
            [["31 minutes", "34 minutes"]],
        ),
        (comparatives, "In 2019 it had 64 members. That has since risen to 78.", [["78", "64"]]),
        (comparatives, "It fed 314 people and 120 pupils. The hall was bigger, with 287 desks.", []),
        (
            comparatives,
            "Unemployment was 4.1 per cent. It was higher for women, at 4.9 per cent against 3.1 per cent.",
            [],
        ),
    ],
)
def test_comparatives(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """What is called more or less is found with the figure that it is set against."""
    assert roles == printed(linker, text)
