"""Tests of claims of so many of one for each of another, in one table or in two."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of

STARTS = """\
year,district,homes_started,homes_completed
2023,Ashby,420,390
2023,Elmore,260,250
2023,Holmside,510,470
2024,Ashby,484,402
2024,Elmore,273,261
2024,Holmside,426,455
"""
PEOPLE = """\
district,population_2023,area_sq_km
Ashby,131000,88
Elmore,47300,61
Holmside,104200,120
"""


@pytest.fixture(scope="module")
def package(table):
    """Homes in one table, inhabitants and area of the same districts in another."""
    return reference_of(table(STARTS, "starts")), reference_of(table(PEOPLE, "people"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Elmore started 5.8 homes per 1,000 people.", "pass"),
        ("Elmore started 8.5 homes per 1,000 people.", "fail"),
        ("Elmore started 5.8 homes for every 1,000 inhabitants.", "pass"),
        ("Elmore has 775 people per square kilometre.", "pass"),
        ("Elmore has 868 people per square kilometre.", "fail"),
    ],
)
def test_a_rate_may_need_two_tables(claims, package, text, status):
    """The number of one over the number of the other, for the entity that is named."""
    assert {status} == {one.status for one in claims(text, *package) if one.kind == "ratio"}


def test_a_second_rate_of_a_sentence_is_like_the_first(claims, package):
    """With an entity of its own."""
    found = claims("Elmore started 5.8 homes per 1,000 people, compared with 3.7 in Ashby.", *package)
    assert ["5.8", "3.7"] == [one.said for one in found if one.kind == "ratio" and one.status == "pass"]


@pytest.mark.parametrize(
    "text", ["Fernley started 5.8 homes per 1,000 people.", "Elmore has one baker for every 1,000 people."]
)
def test_other_rates_are_left_alone(claims, package, text):
    """Those of a place that is not listed, or of what the tables do not count."""
    assert [] == [one.status for one in claims(text, *package) if one.kind == "ratio"]
