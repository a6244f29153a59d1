"""Tests of claims that may be about several things: open, with the candidates."""

from __future__ import annotations

import pytest

from checker.judge.rulebook import load_rulebook
from checker.reference.bind import reference_of
from checker.reference.binding import Binding, StatedMeasure
from checker.reference.verdicts import against

PLAYERS = "player,team,points,assists\nMarcus Olin,Hawks,5,2\nMilo Olin,Hawks,10,4\nJan Ferro,Crows,17,9\n"
LANDED = "month,harbour,landed_t\n2024-11,Skerrow,410\n2024-12,Skerrow,390\n2025-01,Skerrow,455\n2025-01,Annis,255\n"
FORCES = "force,police_officers,military_officers\nTarvia,2000,3000\nOslenda,1500,400\n"


@pytest.mark.parametrize(
    ("rows", "text", "found"),
    [
        (PLAYERS, "Olin scored 10 points.", "Marcus Olin: 5; Milo Olin: 10"),
        (PLAYERS, "Olin scored 12 points.", "Marcus Olin: 5; Milo Olin: 10"),
        (LANDED, "Skerrow landed 800 tonnes.", "2025-01: 455; 2024-11-01 to 2025-02-01: 1,255"),
        (FORCES, "Tarvia had 3,400 officers.", "police_officers: 2,000; military_officers: 3,000"),
        (FORCES, "Tarvia had 5,000 officers.", "police_officers: 2,000; military_officers: 3,000"),
    ],
)
def test_a_claim_that_may_be_about_several_things_is_open(claims, table, rows, text, found):
    """Two entities of one short name, two periods, two measures: with what each of them has."""
    assert [("open", found)] == [(one.status, one.found) for one in claims(text, reference_of(table(rows)))]


@pytest.mark.parametrize(
    ("rows", "text", "expected"),
    [
        (PLAYERS, "Milo Olin scored 12 points.", ["fail"]),
        (PLAYERS, "Ferro scored 17 points.", ["pass"]),
        (PLAYERS, "Olin, who is 31, missed the bus.", []),
        (PLAYERS, "The Olin family bought 10 houses.", []),
        (PLAYERS, "Olin and 900 others fled the blaze.", []),
        (LANDED, "Skerrow landed 455 tonnes.", ["pass"]),
        (LANDED, "Skerrow landed 1,255 tonnes.", ["pass"]),
        (LANDED, "Skerrow landed 700 tonnes in January.", ["fail"]),
        (LANDED, "Skerrow landed 700 tonnes.", ["fail"]),  # no month has it, and no months that follow one another
        (FORCES, "Tarvia had 2,000 officers.", ["pass"]),
        (FORCES, "Tarvia had 2,400 police officers.", ["fail"]),
        (FORCES, "About 2,400 officers marched.", []),
    ],
)
def test_what_is_plain_is_decided_and_what_is_neither_is_left_alone(claims, table, rows, text, expected):
    """Words that tell one from the other decide; a name alone is no claim."""
    assert expected == [one.status for one in claims(text, reference_of(table(rows)))]


def test_what_is_stated_is_plain(claims, table):
    """Whatever else the table counts in the same words."""
    stated = Binding(measures={"police_officers": StatedMeasure(words=("officers",))})
    found = claims("Tarvia had 3,400 officers.", reference_of(table(FORCES), stated))
    assert [("fail", "2,000")] == [(one.status, one.found) for one in found]


def test_the_working_names_the_candidates(read, table):
    """Each on a line of its own, with the cells."""
    rules = load_rulebook(select=("reference-value",)).compiled
    (verdict,) = against(read("Olin scored 12 points."), [reference_of(table(PLAYERS))], rules)
    assert "12: the table has Marcus Olin: 5; Milo Olin: 10" == verdict.message
    assert ("may be Marcus Olin: 5", "may be Milo Olin: 10") == verdict.proof[-2:]
    assert "player=Milo Olin, team=Hawks, row 3: points = 10" in verdict.proof
