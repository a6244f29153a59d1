"""Tests of the functions of the rule language that look for other dates around a length of time."""

from checker.judge.nearby_functions import NEARBY_FUNCTIONS


def test_functions_of_a_length() -> None:
    """One function takes the length alone, the dates around being its own to find; the other takes the ends as well."""
    expected = {"lasts_near": (1, 1), "lasts_otherwise": (2, 3)}
    assert expected == {name: (one.least, one.most) for name, one in NEARBY_FUNCTIONS.items()}
