"""Tests of reading a table as a list of results."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.reference.contests import seconds

REGATTA = """\
event,place,crew,town,time
Coxed four,1,Otter,Holm,6:41.20
Coxed four,2,Heron,Ash,6:44.75
Double scull,1,Heron,Ash,7:02.00
Double scull,2,Teal,Croft,7:03.48
"""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1:59.21", Fraction(11921, 100)),
        ("2:08:14", 7694),
        ("6:41.2", Fraction(4012, 10)),
        ("58.14", None),
        ("9-7", None),
    ],
)
def test_times_are_read_in_seconds(text, value):
    """Minutes and seconds, or hours before them; anything else is no time."""
    assert value == seconds(text)


def test_each_row_is_a_finish_of_its_contest(cube):
    """Who came where, with what mark, in which race."""
    found = cube(REGATTA).contests
    assert found is not None
    assert [
        (1, "Otter", ("Coxed four",), Fraction(4012, 10)),
        (2, "Heron", ("Coxed four",), Fraction(40475, 100)),
        (1, "Heron", ("Double scull",), Fraction(422)),
        (2, "Teal", ("Double scull",), Fraction(42348, 100)),
    ] == [(one.place, one.who, one.contest, one.mark) for one in found.finishes]
    assert {"second"} == {one.unit for one in found.finishes}


def test_a_single_contest_needs_no_column_for_it(cube):
    """A league table is one contest, and its teams are those that take part."""
    found = cube("position,team,played,points\n1,Ash,20,44\n2,Holm,20,41\n3,Elm,20,38\n").contests
    assert found is not None
    assert [("Ash", 44), ("Holm", 41), ("Elm", 38)] == [(one.who, one.mark) for one in found.finishes]


@pytest.mark.parametrize(
    "text",
    [
        "team,played,points\nAsh,20,44\nHolm,20,41\n",
        "place,team\nAsh,44\nHolm,41\n",
        "place,team,points\n1,Ash,44\n2,Holm,41\n1,Elm,40\n2,Oak,39\n",
    ],
    ids=["no places", "places that are towns", "two contests that nothing tells apart"],
)
def test_other_tables_are_no_lists_of_results(cube, text):
    """Without places, or where one contest cannot be told from the next."""
    assert cube(text).contests is None
