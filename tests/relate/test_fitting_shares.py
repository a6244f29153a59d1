"""Tests of tying shares to parts and wholes that are told apart from them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.fitting_shares import fitting_pairs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A third of its members lost a lock. In May 14 of the 42 members lost one.", [("14", "42 members")]),
        ("The drug was given to 180. By June 63 of those treated (35 percent) were well.", [("63", "180")]),
        ("A half of its members lost a lock. In May 14 of the 42 members lost one.", []),
        ("Rents rose by a third of a pound. In May 14 of the 42 rents rose.", []),
        ("A third of the hens died. In May 14 of the 42 locks were lost.", []),
    ],
)
def test_shares_that_fit(text: str, found: list[tuple[str, str]]) -> None:
    """A share is tied to the only part and whole that make it, if the words have something in common."""
    reading = extract(read_text(text, id="t", source="t", format="plain"))
    pairs = [pair for order in range(len(reading.sentences)) for pair in fitting_pairs(reading, order)]
    printed = [
        tuple(text[one.quantity.start : one.quantity.noun_end if one.quantity.noun_end > 0 else one.quantity.end]
              for one in (part, whole))
        for _, part, whole in pairs
    ]  # fmt: skip
    assert found == printed
