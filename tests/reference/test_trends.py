"""Tests of claims of a trend."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Landings at Skerrow have risen every year since 2021.", "pass"),
        ("Landings at Port Annis have risen every year since 2021.", "fail"),
        ("Landings at Gull Haven have risen every year since 2021.", "fail"),
        ("Landings at Skerrow saw a third successive annual rise.", "pass"),
    ],
)
def test_a_run_is_counted_in_the_table(claims, harbours, text, status):
    """From its last year backwards."""
    assert [status] == [one.status for one in claims(text, harbours) if one.kind == "trend"]


@pytest.mark.parametrize(
    "text",
    [
        "Landings at Skerrow have risen every month since 2021.",
        "Fishermen at Skerrow fall ill every year.",
        "Landings at Loftmere have risen every year since 2021.",
    ],
)
def test_other_runs_are_left_alone(claims, harbours, text):
    """Months show in no table of years."""
    assert [] == [(one.said, one.status) for one in claims(text, harbours) if one.kind == "trend"]
