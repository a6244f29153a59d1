"""Profit margins are held against the profit and the sales before them."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.rates.profit_margins import profit_margins


@pytest.mark.parametrize(
    ("copy", "values"),
    [
        ("Sales were $2.4 billion and net income was $312 million, a net margin of 13 percent.", [[13, 312, 2400]]),
        (
            "Sales were £432m (2024: £400m). Profit was £34.6m (2024: £30.9m), an operating margin of 8% (2024: 7.7%).",
            [[8, 34.6, 432], [7.7, 30.9, 400]],
        ),
        ("Turnover reached €84m and gross profit €29m, with an operating margin of 12%.", []),
        ("Turnover reached €84m and profit €29m, with an underlying profit margin of 12%.", []),
    ],
)
def test_profit_margins(copy: str, values: list[list[float]]) -> None:
    """The margin of the year before goes with the sums of that year; one of another profit goes with none."""
    found = profit_margins(extract(read_text(copy, id="t", source="t", format="plain")), "r")
    told = [[float(getattr(one, "value", 0)) for _, one in relation.figures()] for relation in found]
    assert values == [[share, part / 1e6, whole / 1e6] for share, part, whole in told]
