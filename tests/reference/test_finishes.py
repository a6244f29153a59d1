"""Tests of claims about a list of races."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of

GALA = """\
date,class,event,place,swimmer,club,time_s
2025-02-08,women,100 m freestyle,1,E. Marsh,Tarn Vale,58.14
2025-02-08,women,100 m freestyle,2,L. Okoro,Holmbridge,58.31
2025-02-08,women,100 m freestyle,3,P. Sayle,Tarn Vale,59.02
2025-02-09,women,200 m freestyle,1,L. Okoro,Holmbridge,126.45
2025-02-09,women,200 m freestyle,2,E. Marsh,Tarn Vale,127.20
2025-02-09,women,200 m freestyle,3,C. Lund,Eskdale,128.83
2025-02-09,men,100 m butterfly,1,T. Brandt,Eskdale,55.70
2025-02-09,men,100 m butterfly,2,R. Vane,Holmbridge,55.98
2025-02-09,men,100 m butterfly,3,J. Marsh,Tarn Vale,56.40
"""
MARATHON = """\
position,runner,country,finish_time
1,Abel Tesfaw,Morvia,2:08:14
2,Jonas Kreel,Osland,2:08:51
3,Pietro Salk,Lunaria,2:09:07
4,Ben Hollis,Osland,2:10:40
"""


@pytest.fixture(scope="module")
def gala(table):
    """Three swimming races on two days."""
    return reference_of(table(GALA, "gala"))


@pytest.fixture(scope="module")
def marathon(table):
    """One race, with its times as clocks show them."""
    return reference_of(table(MARATHON, "marathon"))


def _statuses(found) -> set[str]:
    return {one.status for one in found if one.kind in ("finish", "lead", "count")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ella Marsh won the women's 100 metres freestyle in 58.14 seconds.", "pass"),
        ("Ella Marsh won the women's 100 metres freestyle in 58.41 seconds.", "fail"),
        ("In the women's 200m freestyle Lola Okoro clocked 2:06.45.", "pass"),
        ("In the women's 200m freestyle Lola Okoro clocked 2:06.54.", "fail"),
        ("In the men's 100m butterfly Toby Brandt held off Ross Vane by 0.28 seconds.", "pass"),
        ("In the men's 100m butterfly Toby Brandt held off Ross Vane by 0.38 seconds.", "fail"),
        ("In the men's 100m butterfly Toby Brandt won by 28 hundredths of a second.", "pass"),
        ("In the men's 100m butterfly James Marsh finished third.", "pass"),
        ("In the men's 100m butterfly James Marsh finished second.", "fail"),
        ("In the women's 200m freestyle Ella Marsh took silver.", "pass"),
        ("In the women's 200m freestyle Ella Marsh took bronze.", "fail"),
        ("Sunday brought two finals, and Toby Brandt won one of them.", "pass"),
        ("Sunday brought three finals, and Toby Brandt won one of them.", "fail"),
    ],
)
def test_marks_margins_places_and_numbers_are_looked_up(claims, gala, text, status):
    """Each in the race that the words name."""
    assert {status} == _statuses(claims(text, gala))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Abel Tesfaw of Morvia won in 2:08:14.", "pass"),
        ("Abel Tesfaw of Morvia won in 2:08:41.", "fail"),
        ("Pietro Salk came third in 2:09:07.", "pass"),
        ("Ben Hollis was third.", "fail"),
        ("Tesfaw won by 37 seconds.", "pass"),
        ("Tesfaw won by 57 seconds.", "fail"),
        ("Jonas Kreel, second in 2:08:51, was the first of two Oslanders.", "pass"),
    ],
)
def test_a_table_of_one_race_needs_no_name_for_it(claims, marathon, text, status):
    """Times are read from cells such as 2:08:14."""
    assert {status} == _statuses(claims(text, marathon))


@pytest.mark.parametrize(
    "text",
    [
        "Nora Marsh won the women's 100 metres freestyle in 57.90 seconds.",
        "Ella Marsh, whose personal best is 57.90, won the women's 100 metres freestyle.",
        "Ella Marsh swam 58.90 in her heat of the women's 100m freestyle.",
        "Ella Marsh hopes to finish first in the women's 200m freestyle.",
        "In the women's 100m freestyle Ella Marsh touched in 28.01 at half-way.",
        "Ella Marsh was second to none in the pool.",
        "Last year Ella Marsh came third in the women's 100m freestyle.",
        "Marsh finished first.",
        "Okoro won by 0.5 seconds.",
        "The club held three events on Sunday.",
    ],
)
def test_other_races_and_other_swimmers_are_left_alone(claims, gala, text):
    """Neither confirmed nor contradicted."""
    assert set() == _statuses(claims(text, gala)) - {"pass"}
