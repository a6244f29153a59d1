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
            "The caber went to Ada Dell with 12.10m. Bo Hill took second with 11.42m, and Orr's 10.95m was third.",
            [["12.10m", "11.42m"], ["12.10m", "10.95m"], ["11.42m", "10.95m"]],
        ),
        ("The leaders, Holm, have 54 points. Osk are third with 47.", [["54", "47"]]),
        (
            "Dell is second with £61m; Hale (£44m) and Orr (£29m) rank third and fourth.",
            [["£61m", "£44m"], ["£61m", "£29m"], ["£44m", "£29m"]],
        ),
        ("Holm are third on 66. Osk are next with 61.", [["66", "61"]]),
        ("Her nearest rival, Cy Orr, had 2,204. Bo Hill was third with 961 votes.", [["2,204", "961"]]),
        (
            "Top of the table was Di Hale with 92kg. She was followed by Ann Dow, 88kg, and Bo Orr, 71kg, while Cy"
            " was fourth with 70kg.",
            [
                ["92kg", "88kg"],
                ["92kg", "71kg"],
                ["92kg", "70kg"],
                ["88kg", "71kg"],
                ["88kg", "70kg"],
                ["71kg", "70kg"],
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
