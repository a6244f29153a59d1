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


POLL = """\
ward,party,votes
Abbey,Orchard,1204
Abbey,Mill,988
Abbey,Farm,310
Bourne,Orchard,640
Bourne,Mill,955
Bourne,Farm,1002
"""


@pytest.fixture(scope="module")
def poll(table):
    """Votes for three parties in two wards."""
    return reference_of(table(POLL, "poll"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Orchard polled 1,204 votes in Abbey. It held Abbey by 216 votes.", "pass"),
        ("Orchard polled 1,204 votes in Abbey. It held Abbey by 261 votes.", "fail"),
        ("In Bourne, Farm won with 1,002 votes, 47 ahead of Mill.", "pass"),
        ("In Bourne, Farm won with 1,002 votes, 74 ahead of Mill.", "fail"),
    ],
)
def test_a_lead_in_one_place_is_that_of_the_place(claims, poll, text, status):
    """Not the lead over all places together."""
    assert {status} == {one.status for one in claims(text, poll) if one.kind == "lead"}


@pytest.mark.parametrize("text", ["Mill took Abbey by 216 votes.", "Orchard held Cray by 216 votes."])
def test_a_lead_of_who_does_not_lead_there_is_left_alone(claims, poll, text):
    """The words may be of another vote, or of a place that is not listed."""
    assert [] == [one.status for one in claims(text, poll) if one.kind == "lead"]
