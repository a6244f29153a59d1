"""Tests of the names under which copy speaks of what a table lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.facts import cube_of
from checker.reference.naming import Names
from checker.reference.table import Table

ROWS = [
    ("Dellow Freight", "The Greys", "DLF", "3"),
    ("Dellow Mills", "", "DLM", "4"),
    ("Oskar Brandt", "", "OBR", "5"),
    ("brown crab", "", "BCR", "6"),
    ("Kenya", "", "KEN", "7"),
]
TABLE = Table("t", "t.csv", ("name", "aliases", "code", "tonnes"), tuple(ROWS))
NAMES = Names(cube_of(TABLE))


def seen(text):
    """Each name that is found, with those that it may mean."""
    return [
        (text[one.start : one.end], [each.value for each in one.named]) for one in NAMES.sightings(text, 0, len(text))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At Dellow Mills it rained.", [("Dellow Mills", ["Dellow Mills"])]),
        ("The Greys won.", [("The Greys", ["Dellow Freight"])]),
        ("Brandt’s boat", [("Brandt’s", ["Oskar Brandt"])]),
        ("Kenyan tea and Kenya's coffee", [("Kenyan", ["Kenya"]), ("Kenya's", ["Kenya"])]),
        ("landed brown crab and Brown crabs", [("brown crab", ["brown crab"]), ("Brown crabs", ["brown crab"])]),
        ("KEN won", [("KEN", ["Kenya"])]),
        ("his ken, the dellow, a brandt", []),
        ("Loftmere and Kenyatta", []),
        ("Dellow grew.", [("Dellow", ["Dellow Freight", "Dellow Mills"])]),
    ],
)
def test_names_are_found_as_copy_prints_them(text, found):
    """Whole, short, possessive, as an adjective or a code; a name that may mean two means either."""
    assert found == seen(text)


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_sighting_covers_the_name(before, after):
    """Whatever stands around it."""
    text = f"{before} Oskar Brandt {after}"
    spans = [
        (one.start, one.end) for one in NAMES.sightings(text, 0, len(text)) if "Brandt" in text[one.start : one.end]
    ]
    assert len(before) + 1 in [start for start, _ in spans]
    assert all(text[start:end].startswith("Oskar Brandt") for start, end in spans if start == len(before) + 1)
