"""Tests of what each sentence of the copy is about."""

from __future__ import annotations

import pytest


def subject(scene, figure=0):
    """What a figure of a scene is about: values by dimension, and whether that is in doubt."""
    one = scene.line.figures[figure]
    found = scene.subject(one.start, one.end)
    return {at: sorted(values) for at, values in found.where.items()}, found.unsure


@pytest.mark.parametrize(
    ("text", "where", "unsure"),
    [
        ("Skerrow had 57 boats.", {0: ["Skerrow"]}, False),
        ("Some 57 boats lie at Skerrow.", {0: ["Skerrow"]}, False),
        ("Boats at Port Annis (31) were few.", {0: ["Port Annis"]}, False),
        ("Skerrow and Marfleet together had 82 boats.", {0: ["Marfleet", "Skerrow"]}, False),
        ("Skerrow and Marfleet had 82 boats.", {0: ["Marfleet", "Skerrow"]}, True),
        ("In Northmoor, Skerrow had 57 boats.", {0: ["Skerrow"], 1: ["Northmoor"]}, False),
        ("Loftmere had 57 boats.", {}, False),
        ("Unlike Marfleet, it had 57 boats.", {}, False),
    ],
)
def test_a_figure_is_about_the_entity_named_beside_it(scenes, harbours, text, where, unsure):
    """Before it, right behind it, or both taken together; a rival is no subject."""
    assert (where, unsure) == subject(scenes(text, harbours)[0])


def test_figures_in_a_list_are_of_the_entities_in_theirs(scenes, harbours):
    """One each, in order."""
    scene = scenes("Skerrow and Marfleet had 57 and 25 boats.", harbours)[0]
    assert [({0: ["Skerrow"]}, False), ({0: ["Marfleet"]}, False)] == [subject(scene, at) for at in (0, 1)]


@pytest.mark.parametrize(
    ("second", "where"),
    [
        ("It landed 4,796 tonnes.", {0: ["Skerrow"]}),
        ("Its 57 boats were old.", {0: ["Skerrow"]}),
        ("The weather kept 57 boats in.", {}),
    ],
)
def test_a_sentence_may_go_on_about_the_one_before(scenes, harbours, second, where):
    """If it says so."""
    assert where == subject(scenes(f"Skerrow is large. {second}", harbours)[1])[0]


def test_another_paragraph_forgets(scenes, harbours):
    """Unless it speaks back, nothing is carried over."""
    assert {} == subject(scenes("Skerrow is large.\n\nNearby, 57 boats were seen.", harbours)[1])[0]


def test_the_copy_is_about_the_first_period_that_it_names(scenes, harbours):
    """A period that another is compared with is not it."""
    found = scenes("It was more than in 2021. In 2023 boats were few. So it stayed.", harbours)
    assert ["2023-01-01"] * 3 == [one.focus and one.focus.start.isoformat() for one in found]


def test_strangers_are_those_that_the_table_does_not_list(scenes, harbours):
    """People, firms and places."""
    scene = scenes("Ada Dellow of Loftmere spoke in Skerrow.", harbours)[0]
    text = scene.line.text
    assert "Ada Dellow" in [text[one.start : one.end] for one in scene.strangers]
    assert "Skerrow" not in [text[one.start : one.end] for one in scene.strangers]


def test_a_clause_ends_at_a_semicolon_or_a_while(scenes, harbours):
    """Its words belong to its own figures."""
    scene = scenes("Skerrow had 57 boats, while Marfleet had 25 boats; all were old.", harbours)[0]
    one, other = scene.line.figures
    texts = [scene.line.between(*scene.clause(each.start, each.end)) for each in (one, other)]
    assert [True, False] == ["skerrow" in text and "marfleet" not in text for text in texts]
    assert "old" not in texts[1]
