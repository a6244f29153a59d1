"""Tests of the linker of gaps told beside what they are counted from."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.gaps_beside import gaps_beside

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "The win gives them 44 points and third place, three behind Tarnby, who sit on 47.",
            [["three", "47", "44"]],
        ),
        (
            "The goal lifts Holm to 71 points. Osk are third on 66, five behind Holm but with a match in hand.",
            [["five", "71", "66"]],
        ),
        (
            "Dell is on 34 per cent, six points ahead of Orr, who has 28 per cent.",
            [["six", "34 per cent", "28 per cent"]],
        ),
        ("Holm are second on 38 points, two behind Osk, who play on Sunday.", []),
        ("Osk had 21 points at Easter. Osk have 40. Holm are on 38, two behind Osk but unbeaten.", []),
        ("Holm have 44 points, three behind Tarnby, who have 29 wins.", []),
    ],
)
def test_gaps_beside(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A gap is found with the figure before it and the rival's, told after it or shortly before."""
    assert roles == printed(gaps_beside, text)
