"""Tests of tying shares to parts and wholes that are told apart from them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.fitting_shares import fitting_pairs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A third of its boats lost an oar. In May 13 of the 39 boats lost one.", [("13", "39 boats")]),
        ("The salve was given to 150. By June 57 of those treated (38 percent) were well.", [("57", "150")]),
        ("A half of its boats lost an oar. In May 13 of the 39 boats lost one.", []),
        ("Rents rose by a third of a pound. In May 13 of the 39 rents rose.", []),
        ("A third of the hens died. In May 13 of the 39 oars were lost.", []),
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
