"""Tests of the linker of those that come next."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.followers import followers

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            followers,
            "Norvia has the most cases, 2.8 million. Drenmark follows with 1.1 million and then Tarsk at 740,000.",
            [["2.8 million", "1.1 million"], ["2.8 million", "740,000"], ["1.1 million", "740,000"]],
        ),
        (
            followers,
            "The busiest of the five stops was Marle Road, with 2.1 million trips. Fenner follows with 1.8 million.",
            [["2.1 million", "1.8 million"]],
        ),
        (
            followers,
            "The tallest building is the 31-storey Hale Tower; next is Tarn House at 24 storeys.",
            [["31", "24"]],
        ),
        (followers, "The highest bid was £400. Next was a clock at £900.", []),
        (followers, "Norvia has the most cases per head, 28. Drenmark follows with 31.", []),
    ],
)
def test_followers(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """What comes next after the most is found, if it is that of a name."""
    assert roles == printed(linker, text)
