"""Tests of suites as files."""

from __future__ import annotations

import pytest

from checker.reference.sources import TableSource
from checker.reference.suites import Expected, SuiteVerdict, read_suite, suite_beside


@pytest.mark.parametrize(("table", "suite"), [("", "news.gx.json"), ("boats", "news.boats.gx.json")])
def test_a_suite_lies_beside_its_table(write, table, suite):
    """Under the name of the file, and of the table within it."""
    path = write("news.db", b"SQLite format 3\0")
    source = TableSource(str(path), table=table)
    assert None is suite_beside(source)
    assert write(suite, "{}") == suite_beside(source)


def test_a_folder_has_its_suite_beside_it(tmp_path, write):
    """And a database that is reached by URL has none."""
    (tmp_path / "set.2024").mkdir()
    suite = write("set.2024.gx.json", "{}")
    assert suite == suite_beside(TableSource(str(tmp_path / "set.2024")))
    assert None is suite_beside(TableSource("postgresql://host/news"))
    assert None is suite_beside(TableSource(str(tmp_path / "no.csv")))


def test_a_suite_has_its_name_or_that_of_its_file(write):
    """With its parameters."""
    unnamed = read_suite(write("boats.gx.json", '{"expectations": [{"type": "a"}], "suite_parameters": {"low": 1}}'))
    assert ("boats.gx", {"low": 1}, ({"type": "a"},)) == (unnamed.name, unnamed.parameters, unnamed.expectations)
    assert "fleet" == read_suite(write("b.gx.json", '{"name": "fleet", "expectations": [{"type": "a"}]}')).name


def expected(outcome: str, severity: str) -> Expected:
    """An expectation with that outcome."""
    return Expected("expect_x", "{}", severity, outcome, "")


@pytest.mark.parametrize(
    ("outcomes", "problems", "holds", "errors"),
    [
        ([("holds", "critical")], (), True, False),
        ([("holds", "critical"), ("fails", "critical")], (), False, False),
        ([("holds", "critical"), ("fails", "warning")], (), True, False),
        ([("error", "info")], (), False, True),
        ([("holds", "critical")], ("it rained",), False, True),
        ([], (), False, False),
    ],
)
def test_what_a_verdict_means_for_the_table(outcomes, problems, holds, errors):
    """One that expects nothing lets nothing through."""
    verdict = SuiteVerdict("a.gx.json", 3, tuple(expected(*one) for one in outcomes), problems)
    assert (holds, errors) == (verdict.holds, verdict.errors)
