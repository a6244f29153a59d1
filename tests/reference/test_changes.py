"""Tests of claims of a change."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Landings at Gull Haven rose 16 percent.", "percent-change", "pass"),
        ("Landings at Gull Haven rose 26 percent.", "percent-change", "fail"),
        ("Landings at Gull Haven fell 16 percent.", "percent-change", "fail"),
        ("Landings at Skerrow were up 9 percent on 2022.", "percent-change", "pass"),
        ("Landings at Port Annis fell by 6 percent last year.", "percent-change", "pass"),
        ("The value of landings at Skerrow rose 9 percent.", "percent-change", "pass"),
        ("Port Annis had two boats fewer than in 2023.", "difference", "pass"),
    ],
)
def test_a_change_is_that_between_two_periods(claims, harbours, text, kind, status):
    """Its size and its direction both count."""
    assert [(kind, status)] == [(one.kind, one.status) for one in claims(text, harbours)]


def test_both_cells_are_shown(claims, harbours):
    """The new one and the old one, with a query each."""
    (found,) = claims("Landings at Gull Haven rose 16 percent.", harbours)
    assert ["2024", "2023"] == [one.period.label for one in found.facts]
    assert "3,150 to 3,644: +15.7 percent" == found.found


@pytest.mark.parametrize(
    "text", ["Rents rose 16 percent.", "Landings at Loftmere rose 16 percent.", "It rose to 16 percent."]
)
def test_other_changes_are_left_alone(claims, harbours, text):
    """Nothing names the measure or the entity."""
    assert [] == [one.status for one in claims(text, harbours) if one.status != "open"]
