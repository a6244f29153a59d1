"""Tests of claims of one value for each of several."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of

TABLE = """\
club,points,goals
Ash Vale,18,22
Elm Park,18,19
Holm City,27,31
"""


@pytest.fixture(scope="module")
def league(table):
    """Three clubs, two of which have the same points."""
    return reference_of(table(TABLE, "league"))


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Ash Vale and Elm Park both had 18 points.", {"pass"}),
        ("Ash Vale and Elm Park also had 18 points.", {"pass"}),
        ("Ash Vale and Holm City both had 18 points.", {"fail"}),
        ("Ash Vale and Fern United both had 18 points.", {"pass"}),
        ("Fern United had 18 points.", set()),
    ],
)
def test_each_of_them_has_the_value(claims, league, text, statuses):
    """Only "both" makes a failure of one that has another."""
    assert statuses == {one.status for one in claims(text, league)}
