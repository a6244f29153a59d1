"""Tests of values that only one cell explains."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Brakka came first, with 1,240.", ["pass"]),
        ("Brakka came first, with 1,420.", ["fail"]),
        ("Brakka came first, with 1,357.", []),
        ("Wendmark came first, with 1,240.", []),
    ],
)
def test_four_digits_of_the_right_entity_are_no_accident(claims, missions, text, statuses):
    """Two swapped ones are a slip; others, and those of another entity, say nothing."""
    assert statuses == [one.status for one in claims(text, missions)]


def test_a_shorter_number_is_left_alone(claims, harbours):
    """It is found by chance."""
    assert [] == [one for one in claims("Skerrow came to 57.", harbours) if one.kind == "cell"]
