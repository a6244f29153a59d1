"""Tests of the linker of stakes in one company."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.stakes import one_total


def _found(text: str) -> list[dict[str, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        {role: float(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}
        for relation in one_total(reading, "share/one-total")
    ]


def test_stakes_are_held_against_the_middle_one() -> None:
    """Each stake is held against the one that implies the middle number of shares, in whichever order it is told."""
    text = "Miss Vane holds 600 shares, or 5 percent. Her uncle holds 10 percent, or 1,210 shares."
    assert [{"part": 600.0, "share": 5.0, "like": 1210.0, "like_share": 10.0}] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Miss Vane holds 600 shares, or 5 percent.",
        "Miss Vane holds 600 shares, or 5 percent. Her uncle holds 1,210 preferred shares, or 61 percent of them.",
        "Miss Vane sold 600 shares, or 5 percent more than she meant to. Her uncle holds 10 percent, or 1,210 shares.",
    ],
)
def test_stakes_with_nothing_to_be_held_against(text: str) -> None:
    """A single stake, other classes of shares and changes imply no common number."""
    assert [] == _found(text)
