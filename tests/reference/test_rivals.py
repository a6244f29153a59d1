"""Tests of claims of how far one entity is from another."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of

TABLE = """\
club,won,lost,points
Ash Vale,12,3,39
Elm Park,9,1,35
Holm City,7,5,27
Oak Town,6,8,20
"""


@pytest.fixture(scope="module")
def league(table):
    """Four clubs with their points."""
    return reference_of(table(TABLE, "league"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ash Vale finished on 39 points, four clear of Elm Park.", "pass"),
        ("Ash Vale finished on 39 points, six clear of Elm Park.", "fail"),
        ("Holm City had 27 points, eight fewer than Elm Park.", "pass"),
        ("Holm City had 27 points, eight more than Elm Park.", "fail"),
        ("The gap between top and bottom was 19 points.", "pass"),
    ],
)
def test_a_lead_is_the_difference_of_two(claims, league, text, status):
    """Its size and its direction both count."""
    assert [status] == [one.status for one in claims(text, league) if one.kind == "lead"]


@pytest.mark.parametrize(
    "text", ["Fern United were six points clear of Elm Park.", "Ash Vale were six points clear of Fern United."]
)
def test_strangers_are_no_rivals(claims, league, text):
    """Whoever is not listed has no lead and gives none."""
    assert [] == [one.status for one in claims(text, league) if one.kind == "lead"]
