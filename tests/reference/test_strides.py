"""Tests of claims of who changed most."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Gull Haven made the biggest gain in herring landed.", "pass"),
        ("Gull Haven made the biggest gain in herring landed, of 494 tonnes.", "pass"),
        ("Skerrow made the biggest gain in herring landed.", "fail"),
        ("Landings grew fastest at Gull Haven.", "pass"),
        ("Port Annis suffered the sharpest fall in herring landed.", "pass"),
        ("Marfleet suffered the sharpest fall in herring landed.", "fail"),
    ],
)
def test_who_changed_most_is_worked_out(claims, harbours, text, status):
    """By how much, or by what share of what it was."""
    assert [("stride", status)] == [(one.kind, one.status) for one in claims(text, harbours) if one.kind == "stride"]


@pytest.mark.parametrize(
    "text",
    [
        "Loftmere made the biggest gain in herring landed.",
        "Skerrow made one of the biggest gains in herring landed.",
        "Skerrow made the biggest gain in herring landed since 2005.",
    ],
)
def test_other_changes_are_left_alone(claims, harbours, text):
    """Those of a harbour that is not listed, of one among several, over years that the table does not have."""
    assert [] == [one.status for one in claims(text, harbours)]


def test_how_far_it_went_is_shown(claims, harbours):
    """As the value of the claim."""
    found = claims("Gull Haven made the biggest gain in herring landed, of 494 tonnes.", harbours)
    assert ["494"] == [str(one.value) for one in found if one.kind == "stride"]
