"""Tests of fingerprints: names of claims that outlive moved lines, and change with a figure."""

from __future__ import annotations

from checker.judge.fingerprints import fingerprints
from checker.model import CalendarDate, Evidence, TableValue, Verdict


def _verdict(*words: str, line: int = 1, value: str = "") -> Verdict:
    evidence = tuple(
        Evidence("part", "text", one, 0, 1, line, 1, None, None, "", CalendarDate("date", 0, 1)) for one in words
    )
    reference = TableValue("t", "t.csv", "row", "c", value, "") if value else None
    return Verdict("part-whole/x", "fail", "error", "no", (), None, evidence, reference)


def test_a_claim_keeps_its_name_when_lines_move():
    """The line is no part of it."""
    assert fingerprints("story", [_verdict("3 boats")]) == fingerprints("story", [_verdict("3 boats", line=9)])


def test_another_figure_document_or_table_value_is_another_claim():
    """So nothing new is ever hidden by what was accepted."""
    claims = [_verdict("3 boats"), _verdict("4 boats"), _verdict("3 boats", value="5"), _verdict("3 boats", value="6")]
    named = {name for one in claims for name in fingerprints("story", [one])}
    assert 5 == len(named | set(fingerprints("other", claims[:1])))


def test_claims_alike_are_counted():
    """The second of two that read alike has a name of its own."""
    assert 2 == len(set(fingerprints("story", [_verdict("3 boats")] * 2)))
