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
            "The draw left Osk with 29 points, four behind Kell, who have 33.",
            [["four", "29", "33"]],
        ),
        (
            "The draw takes Holm to 58 points. Osk have 50, eight behind Holm with three to play.",
            [["eight", "50", "58"]],
        ),
        (
            "Dell is on 34 per cent, six points ahead of Orr, who has 28 per cent.",
            [["six", "34 per cent", "28 per cent"]],
        ),
        (
            "Ada Orr polled 1,204 votes. She finished 37 ahead of Cy Dell, who polled 1,167.",
            [["37", "1,204", "1,167"]],
        ),
        (
            "The mill has 2,460 looms, 310 more than last year. A year ago it counted 2,150 in all.",
            [["310", "2,460", "2,150"]],
        ),
        (
            "The drive raised £41,300, £3,700 short of its target. The target was £45,000.",
            [["£3,700", "£41,300", "£45,000"]],
        ),
        ("The mill has 2,460 looms, 410 more than last year. In 2031 it counted 2,150 in all.", []),
        ("Holm are second on 38 points, two behind Osk, who play on Sunday.", []),
        ("Osk had 21 points. Osk have 40. Holm are on 38, two behind Osk but unbeaten.", []),
        ("Holm are on 38 points, two behind Osk, who have 12 wins and a draw.", []),
        ("Holm are on 38 points, two behind Osk with three to play.", []),
        ("Holm have 44 points, three behind Tarnby, who have 29 wins.", []),
    ],
)
def test_gaps_beside(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """A gap is found with the figure before it and the rival's, told after it or shortly before."""
    assert roles == printed(gaps_beside, text)
