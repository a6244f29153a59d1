"""Tests of ages."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("copy", "value", "unit"),
    [
        ("a 45-year-old man", 45, "year"),
        ("the 18-year-olds", 18, "year"),
        ("a woman aged 45 died", 45, "year"),
        ("died at the age of 87", 87, "year"),
        ("a boy of age 7", 7, "year"),
        ("a wall 500 years old", 500, "year"),
        ("ninety-five years of age", 95, "year"),
        ("a ten-month-old baby", 10, "month"),
        ("five months of age", 5, "month"),
        ("an 87 yo man", 87, "year"),
        ("Ama Boateng, 45, said so", 45, "year"),
        ("said Ama Boateng, 45.", 45, "year"),
        ("she is 45.", 45, "year"),
        ("At 38, she is back", 38, "year"),
        ("children under five died", 5, "year"),
        ("men over 65 voted", 65, "year"),
        ("patients 70 and older were fed", 70, "year"),
    ],
)
def test_reads_ages(copy: str, value: int, unit: str, values: Callable) -> None:
    """An age is known by its words or by its place after a name."""
    assert [("age", value, unit)] == values(copy)


def test_both_ends_of_a_range_are_ages(quantities: Callable) -> None:
    """Both ends of "aged 16 to 24" are ages."""
    low, high = quantities("people aged 16 to 24 voted")
    assert [("age", 16, "low"), ("age", 24, "high")] == [(one.kind, one.value, one.range_part) for one in (low, high)]


def test_each_of_several_ages_is_one(values: Callable) -> None:
    """So is each number of "aged seven, nine and 11"; one that counts what follows it is none."""
    ages = [value for kind, value, _unit in values("girls aged seven, nine and 11 from Arl") if kind == "age"]
    assert [7, 9, 11] == ages
    assert [30] == [value for kind, value, _unit in values("a man aged 30 and 12 boats") if kind == "age"]


@pytest.mark.parametrize(
    "copy",
    [
        "In London, 45 people left.",
        "On page 3, 45 lines",
        "Born in May, 45, 46 and 47",
        "for 45 years",
        "costs under 45",
        "children under 12 teachers",
    ],
)
def test_numbers_that_are_no_ages(copy: str, values: Callable) -> None:
    """A number after a place and a comma is no age, nor a bound of things without an age."""
    assert all(kind != "age" for kind, _value, _unit in values(copy))
