"""Tests of which measures a figure can state."""

from __future__ import annotations

import pytest

from checker.reference.measures import BY_NOUN, BY_TOPIC, BY_UNIT, BY_WORD, cued, fully_named, named, whole_figures

OFFICERS, VEHICLES, BUDGET = 0, 1, 2
LANDED, VALUE, BOATS = 0, 1, 2


@pytest.fixture
def line(scenes, missions):
    """A function that gives the first sentence of a text."""
    return lambda text: scenes(text, missions)[0].line


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tarvia had 900 officers.", [(OFFICERS, BY_NOUN)]),
        ("Tarvia had 95 vehicles.", [(VEHICLES, BY_NOUN)]),
        ("Tarvia had 900 schools.", []),
        ("Officers in Tarvia numbered 900.", [(OFFICERS, BY_WORD)]),
        ("The budget was $18.4 million.", [(BUDGET, BY_WORD)]),
        ("Tarvia spent $18.4 million.", [(BUDGET, BY_UNIT)]),
        ("Tarvia spent €18.4 million.", []),
        ("Tarvia grew 12 percent.", []),
    ],
)
def test_unit_noun_and_words_name_the_measure(line, missions, text, found):
    """A noun that is no word of the table counts something else."""
    one = line(text)
    measures = cued(missions.cube, one, one.figures[0], one.start, one.end)
    assert found == [(each.measure, each.strength) for each in measures]


def test_a_bare_number_is_of_the_paragraphs_topic(line, missions):
    """If its own sentence names no measure."""
    one = line("In Tarvia it was 95.")
    found = cued(missions.cube, one, one.figures[0], one.start, one.end, frozenset((VEHICLES,)))
    assert [(VEHICLES, BY_TOPIC)] == [(each.measure, each.strength) for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Landings rose.", {LANDED}),
        ("The value of landings rose.", {VALUE}),
        ("Landings and boats rose.", {LANDED, BOATS}),
        ("Rents rose.", set()),
    ],
)
def test_the_measures_of_a_stretch_are_named_by_its_words(line, harbours, text, found):
    """An "of" puts the value above the landings."""
    one = line(text)
    assert found == named(harbours.cube, one, one.start, one.end)


def test_all_words_of_a_name_may_stand_there(line, cube):
    """Half of a name does not tell one measure from another."""
    found = cube("harbour,winter_visits,summer_visits\nAsh,3,4\n")
    one = line("Summer visits rose.")
    assert [False, True] == [fully_named(found, at, one, one.start, one.end) for at in (0, 1)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("a 13-point lead over 4 boats", ["4"]),
        ("In 2023 there were 12 boats.", ["12"]),
        ("the third of 12 boats", ["12"]),
    ],
)
def test_compounds_years_and_places_state_no_measure(line, text, figures):
    """What is left can."""
    one = line(text)
    assert figures == [one.text[each.start : each.end] for each in whole_figures(one) if each.kind == "count"]
