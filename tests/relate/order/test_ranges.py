"""Tests of the linker that finds printed ranges."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.order.ranges import printed_ranges


def _ends(text: str) -> list[tuple[str, str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    ends = []
    for relation in printed_ranges(reading, "r"):
        low, high = (one for _, one in relation.figures())
        assert isinstance(low, Quantity)
        assert isinstance(high, Quantity)
        ends.append((str(low.value), str(high.value)))
    return ends


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It takes 15-18 months.", ("15", "18")),
        ("It takes 15-8 months.", ("15", "8")),
        ("He faces 25 to 15 years in jail.", ("25", "15")),
        ("It is for those aged 16-9.", ("16", "9")),
        ("It forecasts revenue of $4.4bn to $4.1bn.", ("4400000000", "4100000000")),
        ("Prices saw an 11%-8% rise.", ("11", "8")),
        ("They saw demand rising 3.6 to 3.3 pct.", ("18/5", "33/10")),
        ("It may cost $3-$2.5 trillion.", ("3000000000000", "2500000000000")),
        ("It expects an 8% to 6% decline in sales.", ("8", "6")),
    ],
)
def test_both_ends_of_a_range(text: str, ends: tuple[str, str]) -> None:
    """Ends in rising order are found, and ends in falling order where nothing else can be meant."""
    assert [ends] == _ends(text)


@pytest.mark.parametrize(
    "text",
    [
        "It cut its forecast from $4.4bn to $4.1bn.",
        "The party won by 55%-45%.",
        "Shares fell $5 to $4.",
        "Rovers won 12-8.",
        "It lowered the price of $9 to $8.",
        "Its number is 2662-1363.",
        "It fell 7 percent to 5 percent.",
        "The crew voted nine to six for visits.",
    ],
)
def test_changes_and_scores_are_no_ranges(text: str) -> None:
    """What a value became, votes, scores and numbers of things are left alone."""
    assert [] == _ends(text)
