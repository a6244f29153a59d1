"""Tests of the linker of places with the figures that earned them."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.placed import placed_figures

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "The javelin went to Ada Dell with 61.20m. Bo Hill took second with 59.84m, and Orr's 58.77m was third.",
            [["61.20m", "59.84m"], ["61.20m", "58.77m"], ["59.84m", "58.77m"]],
        ),
        ("Holm, the leaders, have 71 points. Osk are third on 66.", [["71", "66"]]),
        (
            "Dell is second with £88m; Brewer (£32m) and Orr (£17m) come third and fourth.",
            [["£88m", "£32m"], ["£88m", "£17m"], ["£32m", "£17m"]],
        ),
        ("Holm are third on 66. Osk are next with 61.", [["66", "61"]]),
        ("The closest challenger, Ms Orr, managed 905. Bo Hill was third with 310 votes.", [["905", "310"]]),
        (
            "Top of the sheet was Di Hale with 46kg. She was followed by Ann Oakes, 39kg, and Bo Orr, 31kg, while Cy"
            " had to be content with fourth on 30kg.",
            [
                ["46kg", "39kg"],
                ["46kg", "31kg"],
                ["46kg", "30kg"],
                ["39kg", "31kg"],
                ["39kg", "30kg"],
                ["31kg", "30kg"],
            ],
        ),
        ("Kell are second with 12 medals and Osk third with 15.", []),
        ("Holm, the leaders, have 61 points. In League Two Tarn are second on 66.", []),
        ("Dell was second with 45 points and third with 52 points.", []),
        ("In 2019 Dell was second with 45 points, and in 2021 Orr third with 52.", []),
    ],
)
def test_placed_figures(printed: Printed, text: str, roles: list[list[str]]) -> None:
    """Each two places of one contest are found with their figures."""
    assert roles == printed(placed_figures, text)
