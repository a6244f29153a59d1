"""Tests of places that follow the number of what stands in them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.listed_places import listed_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trust's four halls, in Tarsk, Holm, Ostby and Velling, are shut.", [4]),
        ("The trust's five halls, in Tarsk, Holm, Ostby and Velling, are shut.", [4]),
        ("The trust's four halls, in Tarsk, Holm and Velling, are shut.", []),  # two may stand in one town
        ("All four of the trust's halls, Tarsk, Holm and Velling, are shut.", [3]),
        ("Soup is sold at five halls, in Tarsk, Holm, Ostby and Velling.", []),  # at five of many
        ("The trust's five halls, in Tarsk, Holm, Ostby and elsewhere, are shut.", []),
    ],
)
def test_places_are_counted(text: str, expected: list[int]) -> None:
    """A closed list of places is as long as the number of somebody's halls says."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [len(one.figures()) - 1 for one in listed_places(reading, "a/b")]
    assert expected == found
