"""Tests of the dead, hurt and held of a headline."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.headline_tolls import headline_tolls

_HEADLINE = "Eight hurt as tram hits wall in Ostby"


def _printed(title: str, body: str) -> list[list[str]]:
    text = f"{title}\n\n{body}"
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = headline_tolls(reading, "restatement/rule")
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in found]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Eight people were hurt when a tram struck a wall.", [["Eight", "Eight"]]),
        ("Nine people were hurt when a tram struck a wall.", [["Eight", "Nine"]]),
        ("Three women and five men were hurt when a tram struck a wall.", []),
        ("Seven people were hurt when a tram struck a wall. The driver was hurt too.", []),
        ("At least six people were hurt when a tram struck a wall.", []),
        ("A tram struck a wall. Nine people were hurt there in 2019.", []),
        ("Nine people were freed when a tram struck a wall.", []),
    ],
)
def test_the_lead_has_the_headlines_number(body: str, expected: list[list[str]]) -> None:
    """The number of the headline belongs to the only one of the lead that tells the same fate."""
    assert expected == _printed(_HEADLINE, body)


def test_a_headline_may_put_the_fate_first() -> None:
    """In "Gale kills 13" the number stands behind the verb."""
    assert [["13", "19"]] == _printed("Gale kills 13 in Karvel", "A gale that killed 19 people in Karvel is over.")
