"""Tests of whether a sentence states its figure as a fact about what the table lists."""

from __future__ import annotations

import pytest

from checker.reference.bind import Reference
from checker.reference.naming import Names
from checker.reference.stance import stated
from checker.reference.values import value_claims


@pytest.fixture
def stances(scenes, missions):
    """A function that gives each value of a text as its binder has it, and as the sentence states it."""

    def found(text, reference=missions):
        return [(one, stated(scene, one)) for scene in scenes(text, reference) for one in value_claims(scene)]

    return found


@pytest.mark.parametrize(
    "text",
    [
        "Tarvia had 900 officers.",
        "The mayor of Hallow said Tarvia had 900 officers.",
        "If anything, Tarvia is calm; it had 900 officers.",
        "Tarvia had not 640 but 900 officers.",
        "Tarvia had 900 officers, though critics wanted more.",
        "Of the three missions, Tarvia had 900 officers.",
    ],
)
def test_a_fact_stays_as_it_is(stances, text):
    """Words of doubt about something else change nothing."""
    assert ["pass"] == [one.status for _, one in stances(text) if one is not None and one.said == "900"]


@pytest.mark.parametrize(
    "text",
    [
        "Tarvia never had 900 officers.",
        "Had Tarvia 900 officers?",
        "Tarvia wants 900 officers.",
        "Tarvia would have 900 officers if it could.",
        "Critics say Tarvia had 900 officers.",
        "Tarvia had 900 officers on leave.",
        "Tarvia had 900 female officers.",
        "Tarvia trained 900 officers.",
        "For every cook, Tarvia had 900 officers.",
        "At its peak Tarvia had 900 officers.",
        "Outside Tarvia 900 officers camped.",
    ],
)
def test_no_fact_about_the_whole_is_no_claim(stances, text):
    """The binder sees a value; the sentence states none."""
    assert [("900", None)] == [(bound.said, one) for bound, one in stances(text)]


def test_a_table_of_plans_is_about_plans(stances, cube):
    """A table's own words are no doubt about it."""
    made = cube("mission,planned_officers\nTarvia,900\nBrakka,1240\n")
    found = stances("Tarvia planned for 900 officers.", Reference(made, Names(made)))
    assert ["pass"] == [one.status for _, one in found if one is not None]


@pytest.mark.parametrize(("text", "certain"), [("It had 95 officers.", True), ("It had 95 river officers.", False)])
def test_a_narrower_noun_makes_it_less_certain(stances, text, certain):
    """It may be of some of them only."""
    (found,) = [one for _, one in stances(f"Tarvia is calm. {text}") if one is not None]
    assert certain is found.certain


def test_empty_cells_make_a_sum_uncertain(stances, cube):
    """Whoever wrote the copy may know the missing one."""
    made = cube("year,mission,officers\n2024,Tarvia,900\n2024,Brakka,1240\n2024,Oslenda,\n2024,Lorne,77\n")
    text = "Altogether, the missions had 2,217 officers."
    (bound, found), *_ = stances(text, Reference(made, Names(made)))
    assert ("pass", False) == (bound.status, found.certain)
