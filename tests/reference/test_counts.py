"""Tests of claims of how many meet a condition."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "status", "found"),
    [
        ("Two harbours landed more than 2,000 tonnes.", "pass", "2 of 4: Skerrow, Gull Haven"),
        ("Three harbours landed more than 2,000 tonnes.", "fail", "2 of 4: Skerrow, Gull Haven"),
        ("Landings rose at three harbours.", "pass", "3 of 4: Skerrow, Gull Haven, Marfleet"),
    ],
)
def test_the_table_counts_them(claims, harbours, text, status, found):
    """With the names of those that it found."""
    assert [(status, found)] == [(one.status, one.found) for one in claims(text, harbours) if one.kind == "count"]


@pytest.mark.parametrize(
    "text",
    [
        "Two harbours have a lighthouse.",
        "Nearly three harbours landed more than 2,000 tonnes.",
        "Three fishing harbours landed more than 2,000 tonnes.",
        "Loftmere has three harbours that landed more than 2,000 tonnes.",
    ],
)
def test_other_counts_do_not_fail(claims, harbours, text):
    """Without a condition, hedged, or of some of them only."""
    assert [] == [one.found for one in claims(text, harbours) if one.kind == "count" and one.status == "fail"]
