"""Tests of a share in the headline: with which part and whole of the story it is held against."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.headline_shares import headline_shares

_LEAD = "Some 40 of the 120 bakers in Arl have quit."


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("A third of Arl bakers quit", _LEAD, 1),
        ("Half of Arl bakers quit", _LEAD, 1),
        ("Half of Arl bakers quit", f"{_LEAD} In the county it was half.", 0),
        ("Half of Arl bakers quit", f"{_LEAD} So did 12 of the 30 cooks.", 0),
        ("Half of boats sink", _LEAD, 0),
        ("Arl bakers quit", _LEAD, 0),
    ],
)
def test_shares_with_one_part_and_whole(title: str, body: str, expected: int) -> None:
    """The only share of the title goes with the only part and whole of the lead that tell the same news."""
    reading = extract(read_text(f"{title}\n\n{body}", id="x", source="x", format="plain"))
    assert expected == len(list(headline_shares(reading, "rule")))
