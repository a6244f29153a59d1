"""Rules with a `binder`, and the verdicts that they give."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.judge.binders import binders, verdict_on
from checker.judge.rulebook import load_rulebook
from checker.model import TableValue

RULES = load_rulebook(select=["reference-value/cell", "share"]).compiled
RULE = replace(binders(RULES)["cell"], level="fail")
VALUE = TableValue("boats", "boats.csv", "row 2", "boats", "12", "SELECT boats FROM boats")


def verdict(status, rule=RULE):
    """The verdict on 21 boats that the table counts as 12."""
    return verdict_on(
        rule, status, "21 boats", "12", held="as the table has", proof=("12",), evidence=(), reference=VALUE
    )


def test_only_rules_with_a_binder_are_found():
    """By the kind of claim that they are about."""
    assert {"cell": "reference-value/cell"} == {kind: rule.id for kind, rule in binders(RULES).items()}


def test_a_failure_is_worded_by_its_rule():
    """With what the copy says and what the table has."""
    found = verdict("fail")
    assert ("fail", "21 boats is not what the table has: 12", "21 boats -> 12") == (
        found.status,
        found.message,
        found.suggestion,
    )
    assert VALUE == found.reference


@pytest.mark.parametrize("status", ["pass", "open"])
def test_what_does_not_fail_has_nothing_to_suggest(status):
    """It is said to be as the table has it."""
    found = verdict(status)
    assert (status, "as the table has", None) == (found.status, found.message, found.suggestion)


def test_a_rule_for_review_never_fails():
    """A claim that fails is then for a person to decide."""
    assert "review" == verdict("fail", replace(RULE, level="review")).status
