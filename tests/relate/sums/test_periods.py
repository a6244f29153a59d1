"""Tests of the linker of a period and the longer one that it lies in."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.periods import part_of_period


def _found(text: str) -> list[dict[str, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        {role: float(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}
        for relation in part_of_period(reading, "part-whole/month-of-year")
    ]


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Unit sales in 2004 were 812,000. Fourth-quarter unit sales totalled 203,000.", 203_000, 812_000),
        ("Turnover for the full year was $410. Fourth quarter turnover was $110.", 110, 410),
        ("Net exports were $90 in December. Net exports in 2004 came to $800.", 90, 800),
    ],
)
def test_periods_of_one_flow(text: str, part: int, whole: int) -> None:
    """What came in a month or quarter is told with what came in the year."""
    assert [{"part": part, "whole": whole}] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Unit sales in 2003 were 812,000. Fourth-quarter unit sales totalled 203,000 in 2004.",
        "Boat sales in 2004 were 812,000. Fourth-quarter car sales totalled 203,000.",
        "Profit for the full year was $410. Fourth quarter profit was $510.",
        "Unit sales in 2004 were 812,000. Fourth-quarter unit sales rose by 203,000.",
        "Unit sales in 2004 were 812,000. Fourth-quarter unit sales are expected to reach 203,000.",
    ],
)
def test_other_years_other_things_and_changes(text: str) -> None:
    """Another year, another name, a profit, a change and a forecast are no part of a year's sales."""
    assert [] == _found(text)
