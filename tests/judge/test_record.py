"""Tests of the measured record: when it carries a rule, how it is kept, and what a rule without one may say."""

from pathlib import Path

import pytest

from checker.errors import RuleError
from checker.judge.record import Record, read_records, write_records
from checker.judge.rulebook import load_rulebook

_RULE = """\
title: Parts make up the whole
phrases: ["{part:count} zorbs … {whole:count} zorbs"]
holds: part == whole
"""


def _record(documents: int = 5_000, real: int = 0, false: int = 0, unread: int = 0) -> Record:
    return Record(documents, real, false, unread, date="2026-11-25")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (_record(), True),
        (_record(documents=4_999), False),
        (_record(real=19), True),
        (_record(real=18, false=1), False),  # fewer than twenty were read: none may be false
        (_record(real=19, false=1), True),
        (_record(real=18, false=2), False),
        (_record(real=95, false=5), False),  # one false alarm in a thousand documents
        (_record(documents=10_000, real=95, false=5), True),
        (_record(real=3, unread=1), False),
    ],
)
def test_a_record_carries_a_rule(record: Record, expected: bool) -> None:
    """Enough documents, at most one false alarm in 2,000 of them, 19 of 20 failures real, all of them read."""
    assert expected == record.carries


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of two rules."""
    (tmp_path / "share").mkdir()
    for name in ("one", "two"):
        (tmp_path / "share" / f"{name}.yaml").write_text(_RULE, encoding="utf-8")
    return tmp_path


def _levels(pack: Path, *, gated: bool = True) -> dict[str, str]:
    rules = load_rulebook([pack], select=["share/one", "share/two"], gated=gated).rules
    return {rule.id: rule.level for rule in rules}


def test_rules_of_a_pack_without_records_fail(pack: Path) -> None:
    """A desk that keeps no records answers for its rules itself."""
    assert {"share/one": "fail", "share/two": "fail"} == _levels(pack)


def test_only_a_carried_rule_fails(pack: Path) -> None:
    """Of a pack that keeps records, a rule that was not measured gives review; ungated it fails all the same."""
    write_records(pack, {"share/one": _record()})
    assert {"share/one": "fail", "share/two": "review"} == _levels(pack)
    assert {"share/one": "fail", "share/two": "fail"} == _levels(pack, gated=False)


def test_what_is_written_is_read(pack: Path) -> None:
    """Records go to the file, a rule a line, and come back."""
    kept = {"share/two": _record(real=2), "share/one": _record(unread=1)}
    write_records(pack, kept)
    assert kept == read_records(pack)
    assert 4 == len((pack / "record.json").read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("content", ["", "[]", '{"share/one": {"documents": 3}}', '{"share/one": 3}'])
def test_a_file_that_is_no_record_is_named(pack: Path, content: str) -> None:
    """A damaged record stops the run, for its rules might fail where they should not."""
    (pack / "record.json").write_text(content, encoding="utf-8")
    with pytest.raises(RuleError, match=r"record\.json:1:1"):
        read_records(pack)


def test_a_rule_that_reads_otherwise_has_another_digest(pack: Path) -> None:
    """The digest tells a rule that was measured from one that has changed since, whatever it is called."""
    before = load_rulebook([pack]).compiled
    (pack / "share" / "two.yaml").write_text(_RULE.replace("holds: part", "holds: part + 1"), encoding="utf-8")
    after = load_rulebook([pack]).compiled
    assert before["share/one"].digest == before["share/two"].digest == after["share/one"].digest
    assert before["share/two"].digest != after["share/two"].digest
