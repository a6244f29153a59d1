"""The measured record of the shipped rules: each has one, made since the rule last changed, and may fail by it."""

import pytest

from checker.files import data_folder
from checker.judge.record import read_records
from checker.judge.rulebook import load_rulebook
from checker.measure import JUDGED, read_judgements

_FOLDER = data_folder("rules")
_RULES = sorted(load_rulebook(gated=False).compiled.items())


@pytest.mark.parametrize(("rule", "compiled"), _RULES, ids=[rule for rule, _ in _RULES])
def test_every_rule_was_measured_since_it_changed(rule: str, compiled: object) -> None:
    """A rule that reads copy otherwise than when it was measured has no record: tieout rules measure makes one."""
    records = read_records(_FOLDER)
    assert records is not None
    assert compiled.digest == records[rule].rule  # type: ignore[attr-defined]


def test_failures_of_the_record_are_those_judged() -> None:
    """What the record counts as real and false is what stands in the file of judgements."""
    records = read_records(_FOLDER) or {}
    judged = read_judgements(_FOLDER / JUDGED)
    assert sum(judged.values()) == sum(record.real for record in records.values())
    assert len(judged) == sum(record.failures for record in records.values())
