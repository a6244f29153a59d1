"""Tests of verdicts on claims that tables decide."""

from __future__ import annotations

import pytest

from checker.judge.rulebook import load_rulebook
from checker.reference.verdicts import against


@pytest.fixture(scope="module")
def rules():
    """The shipped rules about values and aggregates."""
    return load_rulebook(select=["reference-value", "reference-aggregate"])


@pytest.fixture
def verdicts(read, rules):
    """A function that gives the verdicts on a text."""
    return lambda text, *references: against(read(text), references, rules.compiled)


def test_a_pass_shows_the_cell(verdicts, missions):
    """Table, row, column, value and query."""
    (found,) = verdicts("Tarvia had 900 officers in 2024.", missions)
    assert ("reference-value/cell", "pass", "900: the table has 900") == (found.rule, found.status, found.message)
    assert (
        "missions",
        "missions.csv",
        "mission=Tarvia, year=2024, row 8",
        "officers",
        "900",
        "SELECT officers FROM missions WHERE mission = 'Tarvia' AND year = '2024'",
    ) == tuple(getattr(found.reference, name) for name in ("table", "source", "row", "column", "value", "query"))
    assert (
        "table missions (missions.csv)",
        "mission=Tarvia, year=2024, row 8: officers = 900",
        "SELECT officers FROM missions WHERE mission = 'Tarvia' AND year = '2024'  ->  900",
        "900 officers can stand for 855 to 945",
    ) == found.proof


def test_a_failure_says_what_would_agree(verdicts, missions, rules):
    """It never says which side is wrong."""
    (found,) = verdicts("Tarvia had 990 officers in 2024.", missions)
    level = rules.compiled["reference-value/cell"].rule.level
    assert (level, "990 is not what the table has: 900", "990 -> 900") == (
        found.status,
        found.message,
        found.suggestion,
    )


def test_the_evidence_covers_the_figure_in_the_text_as_given(verdicts, missions):
    """With its noun, its place, and what it can stand for."""
    text = "All is calm.\n\nTarvia had 900 officers."
    (found,) = verdicts(text, missions)
    (one,) = found.evidence
    assert ("900 officers", 3, 12, "officer") == (text[one.start : one.end], one.line, one.column, one.unit)


def test_an_aggregate_has_all_its_rows(verdicts, harbours):
    """And its own rule."""
    (found,) = verdicts("Altogether, 11,518 tonnes were landed in 2024.", harbours)
    assert ("reference-aggregate/total", "pass", "4 rows") == (found.rule, found.status, found.reference.row)
    assert "11518" == found.reference.value


def test_without_the_rule_there_is_no_verdict(read, missions):
    """A run that leaves a rule out is not told of its claims."""
    other = load_rulebook(select=["reference-aggregate"]).compiled
    assert () == against(read("Tarvia had 900 officers."), [missions], other)


def test_a_cell_that_the_copy_prints_wrong_is_a_verdict(read_markdown, harbours, rules):
    """A table of the copy is held against the desk's: three cells agree with it, and one does not."""
    table = "| | Boats | Landed (t) |\n|---|---|---|\n| Skerrow | 57 | 4,796 |\n| Port Annis | 13 | 1,872 |\n"
    found = against(read_markdown(f"What was landed.\n\n{table}"), [harbours], rules.compiled)
    assert [("reference-value/cell", "13 is not what the table has: 31")] == [
        (one.rule, one.message) for one in found if one.status == "fail"
    ]
