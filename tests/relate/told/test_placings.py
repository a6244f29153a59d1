"""Tests of places in a contest: the headline's and the lead's, and those that are another's."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.placings import placings


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("An Ostby baker took first place in the rye contest.", ["1"]),
        ("An Ostby baker took third place in the rye contest.", ["3"]),
        ("An Ostby baker took third place in the rye contest last year.", []),
        ("An Ostby baker took third place in the rye contest, Karvel first place.", []),
        ("The rye contest in Ostby is the third place to see.", []),
    ],
)
def test_the_place_of_the_headline(lead: str, expected: list[str]) -> None:
    """The only place of the lead is held against the headline's, unless it is of another year or not won."""
    copy = f"Ostby baker wins 1st place in rye contest\n\n{lead}"
    found = placings(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/placing")
    assert expected == [relation.roles["body"].key for relation in found]  # type: ignore[union-attr]
