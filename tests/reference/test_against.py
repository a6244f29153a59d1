"""Tests of claims of one measure beside another."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of

RAIN = """\
month,station,rainfall_mm,average_1991_2020_mm
2024-11,Ardmoor,61.2,54.0
2024-11,Bellwick,44.1,49.0
2024-11,Corrie,70.5,60.0
2024-12,Ardmoor,81.9,63.0
2024-12,Bellwick,48.3,57.5
2024-12,Corrie,66.0,68.2
"""


@pytest.fixture(scope="module")
def rain(table):
    """Rain at three stations in two months, beside its long-term average."""
    return reference_of(table(RAIN, "rain"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In December Ardmoor had 81.9 mm of rain, 30 percent above average.", "pass"),
        ("In December Ardmoor had 81.9 mm of rain, 13 percent above average.", "fail"),
        ("In December Bellwick had 48.3 mm of rain, 16 percent below normal.", "pass"),
        ("In December Bellwick had 48.3 mm of rain, 16 percent above normal.", "fail"),
    ],
)
def test_a_value_is_held_against_its_norm(claims, rain, text, status):
    """Its size and its direction both count."""
    assert [status] == [one.status for one in claims(text, rain) if one.kind == "target"]


def test_the_norm_of_something_else_is_left_alone(claims, rain):
    """Prices have averages too."""
    assert [] == claims("Prices at Ardmoor were 13 percent above average.", rain)
