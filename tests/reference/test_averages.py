"""Tests of claims of an average."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("On average, the four harbours had 41 boats.", "pass"),
        ("On average, the four harbours had 38 boats.", "fail"),
        ("An average of 2,880 tonnes was landed per harbour.", "pass"),
    ],
)
def test_the_mean_is_worked_out(claims, harbours, text, status):
    """Over the harbours."""
    assert [status] == [one.status for one in claims(text, harbours) if one.kind == "average"]


@pytest.mark.parametrize(
    "text", ["The average skipper is 41.", "On average it rains on 41 days.", "There were 41 boats."]
)
def test_other_averages_are_left_alone(claims, harbours, text):
    """They are of nothing that the table has."""
    assert [] == [one.status for one in claims(text, harbours) if one.kind == "average"]
