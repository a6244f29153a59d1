"""Tests of claims of the first few together, of both, and of the figure beside a superlative."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("The two biggest harbours landed 8,440 tonnes.", "total", "pass"),
        ("The two biggest harbours landed 8,404 tonnes.", "total", "fail"),
        ("The three biggest harbours landed 90 percent of the herring.", "share", "pass"),
        ("The three biggest harbours landed 80 percent of the herring.", "share", "fail"),
    ],
)
def test_the_first_few_are_taken_together(claims, harbours, text, kind, status):
    """Their sum, or their share of all."""
    assert (kind, status) in {(one.kind, one.status) for one in claims(text, harbours)}


def test_the_two_are_those_named_last(claims, harbours):
    """Skerrow and Gull Haven, not all harbours."""
    found = claims("Skerrow led. Gull Haven was next, and the two made up 73 percent of landings.", harbours)
    assert ["pass"] == [one.status for one in found if one.kind == "share"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The two biggest shops sold 8,440 tonnes.", []),
        ("Skerrow was the busiest harbour, with 4,796 tonnes landed.", ["pass"]),
    ],
)
def test_the_biggest_of_something_else_are_left_alone(claims, harbours, text, found):
    """The noun must be that of the table's entities."""
    assert found == [one.status for one in claims(text, harbours) if one.kind in ("total", "cell")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Landings were lowest at Marfleet (1,206 tonnes).", "pass"),
        ("Landings were lowest at Marfleet (1,130 tonnes).", "fail"),
    ],
)
def test_the_figure_beside_a_superlative_is_its_value(claims, harbours, text, status):
    """A figure of another year beside the right harbour fails."""
    assert status in {one.status for one in claims(text, harbours)}
