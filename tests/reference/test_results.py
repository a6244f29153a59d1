"""Tests of claims about a list of results."""

from __future__ import annotations

import pytest

from checker.reference.bind import reference_of

FINALS = """\
year,winner,score,runner_up,attendance
2019,Holm Town,3-0,Elm Athletic,5210
2020,Ash Rovers,1-0,Elm Athletic,3985
2021,Elm Athletic,4-2,Ash Rovers,4460
2022,Ash Rovers,2-0,Oak United,5075
2023,Holm Town,5-3,Ash Rovers,4890
2024,Ash Rovers,3-2,Holm Town,6010
"""


@pytest.fixture(scope="module")
def finals(table):
    """Six finals with their winners, scores and losers."""
    return reference_of(table(FINALS, "finals"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ash Rovers won the cup for a third time.", "pass"),
        ("Ash Rovers won the cup for a fourth time.", "fail"),
        ("It was the third title for the club: Ash Rovers won it in 2020 and 2022.", "pass"),
        ("Holm Town have won the cup twice.", "pass"),
        ("Holm Town have won the cup three times.", "fail"),
        ("Ash Rovers beat Holm Town 3-2.", "pass"),
        ("Ash Rovers beat Holm Town 3-1.", "fail"),
        ("Holm Town beat Elm Athletic 3-0 in 2019.", "pass"),
        ("Holm Town beat Elm Athletic 2-0 in 2019.", "fail"),
        ("Last year's 3-2 win for Ash Rovers was their third.", "pass"),
        ("Elm Athletic were beaten in 2019 and 2020.", "pass"),
        ("Elm Athletic were beaten in 2019 and 2021.", "fail"),
    ],
)
def test_scores_titles_and_years_are_looked_up(claims, finals, text, status):
    """Each in the row that its names and its year tell."""
    assert {status} == {one.status for one in claims(text, finals) if one.kind == "result"}


@pytest.mark.parametrize(
    "text",
    [
        "Fern City won the cup for a third time.",
        "Ash Rovers beat Fern City 4-2.",
        "Holm Town hope to win the cup for a third time.",
        "Holm Town lost 4-1 at home in the league.",
    ],
)
def test_results_that_are_not_listed_are_left_alone(claims, finals, text):
    """Neither confirmed nor contradicted."""
    assert [] == [one.status for one in claims(text, finals) if one.kind == "result"]


def test_a_table_without_winners_is_no_list_of_results(claims, harbours):
    """Nothing is read into it."""
    assert [] == [one for one in claims("Skerrow won 3-2.", harbours) if one.kind == "result"]
