"""Tests of the linkers of split courts and their dissenters."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.contests.courts import dissenters, splits_twice

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            splits_twice,
            "Court, split 4-3, upholds fee\n\nThe court upheld the fee, ruling 5-2 on Monday.",
            [["4-3", "4-3", "5-2", "5-2"]],
        ),
        (splits_twice, "Court upholds fee\n\nThe court upheld the fee, ruling 5-2 on Monday.", []),
        (dissenters, "The court ruled 5-2. Justice Hale dissented, joined by Justice Tarn.", [["5-2", "Hale", "Tarn"]]),
        (
            dissenters,
            "The court ruled 4-3. Justices Hale, Tarn and Oduya dissented.",
            [["4-3", "Hale", "Tarn", "Oduya"]],
        ),
        (dissenters, "The court ruled 4-3. Justice Hale dissented.", []),
    ],
)
def test_courts(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The split is found with the one told again and with those who dissented."""
    assert roles == printed(linker, text)
