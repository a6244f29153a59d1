"""Tests of the linker of changes with and without one part."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.sums.exclusions import changes_without_part

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            changes_without_part,
            "Orders rose 3.1% in June. A 20% rise in aircraft orders helped. Excluding aircraft, orders rose 1.2%.",
            [["3.1%", "1.2%", "20%"]],
        ),
        (
            changes_without_part,
            "Sales fell 0.4% in May. Boat sales fell 4%. Excluding boats, sales were up 0.7%.",
            [["0.4%", "4%", "0.7%"]],
        ),
        (changes_without_part, "Orders rose 3.1% in June. Excluding aircraft, orders rose 1.2%.", []),
        (
            changes_without_part,
            "Orders rose 3.1% in June. Aircraft orders rose 20%. Excluding aircraft, orders rose 1.2% in July.",
            [],
        ),
    ],
)
def test_changes(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """The change of a whole comes with the least and the largest of those of its parts."""
    assert roles == printed(linker, text)
