"""A part with its share is tied to the whole that was told before it."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.nearby_shares import shares_of_told


def _wholes(copy: str) -> list[object]:
    reading = extract(read_text(copy, id="t", source="t", format="plain"))
    found = [one.roles["whole"] for one in shares_of_told(reading, "r")]
    return [whole.value for whole in found if isinstance(whole, Quantity)]


@pytest.mark.parametrize(
    ("copy", "wholes"),
    [
        ("The mole cost €640,000. A sum of €480,000, or 75%, came from the state.", [640000]),
        ("The mole cost €640,000. The state paid 75% of it, €480,000, in May.", [640000]),
        ("It caught 1,450 terns, down from 1,800. It ringed 290 terns, or 20%, twice.", [1450]),
        ("Sales were €300m. Profit came to €27m, giving a margin of 9%.", [300000000]),
    ],
)
def test_finds_the_whole(copy: str, wholes: list[int]) -> None:
    """Amounts of the part's kind before it are taken for the whole, earlier values of it are not."""
    assert wholes == _wholes(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The mole cost €640,000. That was up €480,000, or 75%.",
        "The mole cost €640,000. Fees took €480,000, or 75% of exports.",
        "It caught 1,450 terns. It left 290 terns, two-thirds of them old.",
        "It caught 1,450 terns. It had 290 boats, or 20%, in port.",
    ],
)
def test_other_shares_are_left_alone(copy: str) -> None:
    """Changes, shares of something else, shares of the part itself and parts of other things have no whole."""
    assert [] == _wholes(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The mission treated 1,500 men. Of those admitted, 270, or 45 per cent, were under 18.",
        "The mill had 260 hands. In May it let 39 go, or 30 per cent, from the looms and the dye house.",
        "The mission saw 1,300 pilgrims. Some 260 came by sea, half of them women.",
    ],
)
def test_a_share_of_some_of_them_is_left_alone(copy: str) -> None:
    """What the words around narrow to some of those told is not held against all of them."""
    assert [] == _wholes(copy)
