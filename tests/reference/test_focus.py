"""Tests of which period the copy is about."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Boats were few in 2023.\n\nThere had been more in 2021.", "2023"),
        ("Boats were few.\n\nThere had been more in 2021.", None),
        ("The boats of 2021 were more than twice those of 2023, and in 2024 there were fewer.", "2024"),
        ("There were fewer boats than in 2021.", None),
    ],
)
def test_the_first_paragraph_says_what_the_copy_is_about(scenes, harbours, text, year):
    """A later paragraph looks back, and a comparison is not it."""
    focus = scenes(text, harbours)[-1].focus
    assert year == (focus and str(focus.start.year))


def test_years_ago_are_counted_from_what_the_table_has(claims, harbours):
    """Two years before 2025 it has; twelve it does not."""
    assert ["pass"] == [one.status for one in claims("Two years ago, Skerrow had 58 boats.", harbours)]
    assert [] == claims("Twelve years ago, Skerrow had 58 boats.", harbours)
