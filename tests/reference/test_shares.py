"""Tests of claims of a share."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Skerrow accounted for 42 percent of landings.", "42 percent"),
        ("Skerrow landed 42 percent of the total.", "42 percent"),
        ("Northmoor landed 58 percent of the total.", "58 percent"),
    ],
)
def test_a_share_of_the_whole_passes(claims, harbours, text, said):
    """Of one harbour, or of a county."""
    assert [("share", "pass", said)] == [(one.kind, one.status, one.said) for one in claims(text, harbours)]


def test_another_share_fails(claims, harbours):
    """Where words of a share stand beside one measure."""
    (found,) = claims("Skerrow accounted for 52 percent of landings.", harbours)
    assert ("share", "fail", "4,796 of 11,518 is 41.6 percent") == (found.kind, found.status, found.found)


@pytest.mark.parametrize("text", ["Loftmere landed 42 percent of the total.", "Skerrow ate 42 percent of the pies."])
def test_shares_of_other_things_are_left_alone(claims, harbours, text):
    """Another harbour, another whole."""
    assert [] == [one.status for one in claims(text, harbours) if one.status == "fail"]
