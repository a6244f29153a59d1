"""Tests of the functions of the rule language that look for other dates around a length of time."""

from checker.judge.nearby_functions import NEARBY_FUNCTIONS


def test_one_function_of_one_length() -> None:
    """The function takes the length and nothing else: the dates around are its own to find."""
    assert {name: (one.least, one.most) for name, one in NEARBY_FUNCTIONS.items()} == {"lasts_near": (1, 1)}
