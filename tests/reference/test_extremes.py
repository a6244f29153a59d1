"""Tests of claims of a place in an order."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Skerrow landed the most herring.", "extreme", "pass"),
        ("Marfleet landed the most herring.", "extreme", "fail"),
        ("Marfleet has the fewest boats.", "extreme", "pass"),
        ("Gull Haven has the second-highest number of boats.", "extreme", "pass"),
        ("Gull Haven has the highest number of boats.", "extreme", "fail"),
        ("Landings at Gull Haven were the highest since 2021.", "record", "pass"),
        ("Landings at Port Annis were the highest since 2022.", "record", "fail"),
        ("Landings at Port Annis were the lowest on record.", "record", "pass"),
    ],
)
def test_a_superlative_is_held_against_the_others(claims, harbours, text, kind, status):
    """Other harbours, or other years."""
    assert [(kind, status)] == [(one.kind, one.status) for one in claims(text, harbours)]


@pytest.mark.parametrize(
    "text",
    ["Skerrow is one of the largest for boats.", "Skerrow has the oldest boats.", "Loftmere has the most boats."],
)
def test_other_superlatives_are_left_alone(claims, harbours, text):
    """One of several, another quality, another harbour."""
    assert [] == [one.kind for one in claims(text, harbours) if one.status != "open"]
