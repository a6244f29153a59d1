"""Tests of the gate with real Great Expectations: each way in which it would let a table through for nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from checker.errors import ReferenceDataError
from checker.reference.gate import demand, guard, suite_verdict
from checker.reference.suites import SuiteVerdict
from checker.reference.table import Table

COLUMNS = ("port", "boats", "since", "note")
ROWS = (("Åre", "3", "2024-06-25", ""), ("Mirna", "1,204", "2024-06-26", ""), ("Ost", "7", "2024-06-27", ""))
TABLE = Table("boats", "boats.csv", COLUMNS, ROWS)
BETWEEN = "expect_column_values_to_be_between"
UNIQUE = {"type": "expect_column_values_to_be_unique", "kwargs": {"column": "port"}}


@pytest.fixture(autouse=True)
def _own_cache(cache: Path) -> None:
    """Nothing is kept from one test for the next."""


@pytest.fixture
def judged(write):
    """A function that runs expectations, as a suite in a file, over a table."""

    def run(*expectations: dict, table: Table = TABLE, **more: object) -> SuiteVerdict:
        suite = write("boats.gx.json", json.dumps({"name": "boats", "expectations": list(expectations), **more}))
        return suite_verdict(table, suite)

    return run


def one(kind: str, severity: str | None = None, /, **arguments: object) -> dict:
    """An expectation as it stands in a suite."""
    return {"type": kind, "kwargs": arguments} | ({"severity": severity} if severity else {})


def test_a_table_that_is_as_expected_is_let_through(judged):
    """With what was observed of each expectation, in the order of the file."""
    verdict = judged(
        UNIQUE,
        one(BETWEEN, column="boats", min_value=0, max_value=2000),
        one("expect_table_row_count_to_be_between", min_value=1),
        one("expect_column_max_to_be_between", column="since", min_value="2024-06-27"),
        one("expect_table_row_count_to_be_between", min_value=3, max_value=3),
    )
    found = [(demand(each), each.outcome, each.observed) for each in verdict.expected]
    assert [
        ("port values to be unique", "holds", "all 3 values"),
        ("boats values to be between 0 and 2000", "holds", "all 3 values"),
        ("table row count to be at least 1", "holds", "3"),
        ("since max to be at least 2024-06-27", "holds", "2024-06-27"),
        ("table row count to be 3", "holds", "3"),
    ] == found
    assert (True, False, 3, ()) == (verdict.holds, verdict.errors, verdict.rows, verdict.problems)


def test_a_table_that_is_not_as_expected_is_stopped(judged):
    """With the values and the rows, as their readers count them."""
    verdict = judged(one(BETWEEN, column="boats", min_value=0, max_value=100), UNIQUE)
    failed = verdict.expected[0]
    assert ("fails", "1 of 3 not: 1204 (row 3)", (3,)) == (failed.outcome, failed.observed, failed.rows)
    assert (False, False) == (verdict.holds, verdict.errors)


def error(verdict: SuiteVerdict, at: int = 0) -> str:
    """Why the expectation could not be decided; that it could not is checked on the way."""
    assert (False, True, "error") == (verdict.holds, verdict.errors, verdict.expected[at].outcome)
    return verdict.expected[at].observed


def test_an_expectation_of_an_unknown_type_is_an_error(judged):
    """Great Expectations would leave it out and say success."""
    verdict = judged(one("expect_column_values_to_bee_unique", column="port"), UNIQUE)
    assert "not found" in error(verdict)
    assert ("not every expectation was evaluated: 2 in the file, 1 loaded, 1 evaluated",) == verdict.problems
    assert "holds" == verdict.expected[1].outcome


def test_a_suite_of_unknown_types_only_is_an_error(judged):
    """Nothing of it is evaluated."""
    assert "not found" in error(judged(one("expect_nothing", column="port")))


def test_a_custom_expectation_without_its_module_is_an_error(write):
    """And with its module it is evaluated, and the table stopped by it."""
    suite = write("a.gx.json", json.dumps({"expectations": [one("expect_column_values_to_be_ports", column="port")]}))
    assert "not found" in error(suite_verdict(TABLE, suite))
    module = write("desk_expectations.py", CUSTOM).stem
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(suite.parent))
        verdict = suite_verdict(TABLE, suite, [module])
    assert [("fails", "1 of 3 not: Ost (row 4)")] == [(each.outcome, each.observed) for each in verdict.expected]


def test_a_module_that_cannot_be_imported_is_an_error(judged, write):
    """Even if the suite would hold without it."""
    suite = write("a.gx.json", json.dumps({"expectations": [UNIQUE]}))
    verdict = suite_verdict(TABLE, suite, ["no_such_expectations"])
    assert (False, True) == (verdict.holds, verdict.errors)
    assert "the module 'no_such_expectations' cannot be imported" in verdict.problems[0]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"expectations": []}', "has no expectations"),
        ('{"expectation": [1]}', "is no suite"),
        ("[]", "is no suite"),
        ("{", "no JSON"),
        ('{"expectations": [{"type": "a"}], "expectations": [{"type": "b"}]}', "'expectations' stands twice"),
        ('{"expectations": [{"expectation_type": "a", "kwargs": {}}]}', "older than Great Expectations 1"),
        ('{"expectations": [{"type": "a", "kwarg": {}}]}', "expectation 1 has an unknown key 'kwarg'"),
        ('{"expectations": [{"kwargs": {}}]}', "expectation 1 has no type"),
        ('{"expectations": [1]}', "expectation 1 is no object"),
        ('{"expectations": [{"type": "a"}], "expectation": []}', "has an unknown key 'expectation'"),
    ],
)
def test_a_suite_that_guards_nothing_is_refused(write, content, reason):
    """An empty one would say success."""
    with pytest.raises(ReferenceDataError, match=reason):
        suite_verdict(TABLE, write("a.gx.json", content))


def test_a_missing_suite_is_refused(tmp_path):
    """If it was named, it must be there."""
    with pytest.raises(ReferenceDataError, match=r"no\.gx\.json: cannot be read: No such file"):
        suite_verdict(TABLE, tmp_path / "no.gx.json")


@pytest.mark.parametrize(
    "expectation",
    [
        one("expect_column_values_to_be_in_set", column="note", value_set=["x"]),
        one("expect_column_values_to_be_unique", column="note"),
        one("expect_column_distinct_values_to_be_in_set", column="note", value_set=["x"]),
        one("expect_compound_columns_to_be_unique", column_list=["port", "note"]),
        one("expect_column_values_to_match_regex", column="note", regex="x"),
    ],
)
def test_an_expectation_over_an_empty_column_is_an_error(judged, expectation):
    """It holds of no value at all."""
    assert "holds of nothing: note has no value" == error(judged(expectation))


def test_an_empty_column_may_be_expected(judged):
    """If that is what the expectation is about."""
    verdict = judged(
        one("expect_column_values_to_be_null", column="note"), one("expect_column_to_exist", column="note")
    )
    assert ["holds", "holds"] == [each.outcome for each in verdict.expected]
    assert "fails" == judged(one("expect_column_values_to_not_be_null", column="note")).expected[0].outcome


def test_a_condition_that_selects_no_row_is_an_error(judged):
    """It holds of no row at all."""
    arguments = {"row_condition": 'port == "Nowhere"', "condition_parser": "pandas"}
    expectation = one(BETWEEN, column="boats", min_value=0, **arguments)
    assert "holds of nothing: no value is in the rows that it is for" == error(judged(expectation))
    for kind, more in (
        ("expect_column_distinct_values_to_be_in_set", {"column": "port", "value_set": ["x"]}),
        ("expect_column_sum_to_be_between", {"column": "boats", "min_value": 0}),
        ("expect_select_column_values_to_be_unique_within_record", {"column_list": ["port", "since"]}),
    ):
        verdict = judged(one(kind, **more, **arguments))
        assert "holds of nothing: no value is in the rows that it is for" == error(verdict)


def test_a_condition_that_selects_rows_is_evaluated(judged):
    """The count of them is not reported as an expectation."""
    arguments = {"row_condition": 'port == "Mirna"', "condition_parser": "pandas"}
    verdict = judged(
        one("expect_column_sum_to_be_between", column="boats", min_value=1204, max_value=1204, **arguments),
        one("expect_table_row_count_to_be_between", min_value=1, max_value=1, **arguments),
        one("expect_column_distinct_values_to_contain_set", column="port", value_set=["Mirna", "Ost"], **arguments),
    )
    assert [("holds", "1204"), ("holds", "1"), ("fails", "missing: Ost")] == [
        (each.outcome, each.observed) for each in verdict.expected
    ]
    assert () == verdict.problems


@pytest.mark.parametrize(
    "expectation",
    [
        one("expect_table_row_count_to_be_between"),
        one("expect_column_values_to_be_in_set", column="port", value_set=["x"], mostly=0),
        one("expect_column_values_to_not_be_in_set", column="port", value_set=[]),
    ],
)
def test_an_expectation_that_demands_nothing_is_an_error(judged, expectation):
    """No table could fail it."""
    assert "demands nothing" in error(judged(expectation))


def test_a_table_without_rows_is_an_error(judged):
    """Bounds hold of no rows, and so they hold."""
    verdict = judged(one(BETWEEN, column="boats", min_value=0), table=Table("a", "a.csv", COLUMNS, ()))
    assert (False, True) == (verdict.holds, "the table has no rows" in verdict.problems)


@pytest.mark.parametrize(
    ("expectation", "reason"),
    [
        (one(BETWEEN, column="ships", min_value=0), 'The column "ships" in BatchData does not exist'),
        (one(BETWEEN, column="port", min_value=0), r"row 2 has '\S+', which is no number"),
        (one("unexpected_rows_expectation", unexpected_rows_query="SELECT 1 FROM {batch}"), "PandasExecutionEngine"),
        (one(BETWEEN, column="boats", min_valu=0), "extra fields not permitted|cannot both be None"),
        (one(BETWEEN, "urgent", column="boats", min_value=0), "severity"),
    ],
)
def test_an_exception_is_an_error_and_no_failure(judged, expectation, reason):
    """A missing column, another type, another engine, a wrong argument."""
    import re

    assert re.search(reason, error(judged(expectation)), re.IGNORECASE)


def test_a_parameter_without_a_value_is_an_error(judged):
    """And with a value it is used."""
    expectation = one(BETWEEN, column="boats", min_value={"$PARAMETER": "low"})
    assert "No value found for $PARAMETER low" in judged(expectation).problems[0]
    assert ["fails"] == [each.outcome for each in judged(expectation, suite_parameters={"low": 5}).expected]


@pytest.mark.parametrize(("severity", "stops"), [("critical", True), ("warning", False), ("info", False)])
def test_a_warning_does_not_stop_a_table(judged, severity, stops):
    """It is shown; but what cannot be decided stops a table whatever its severity."""
    verdict = judged(one(BETWEEN, severity, column="boats", max_value=5), UNIQUE)
    assert (not stops, "fails", severity) == (verdict.holds, verdict.expected[0].outcome, verdict.expected[0].severity)
    assert not judged(one(BETWEEN, severity, column="ships", max_value=5)).holds


@pytest.mark.parametrize("kind", ["str", "object"])
def test_a_text_is_a_text_whatever_the_version_of_pandas(judged, kind):
    """A suite that names either type holds."""
    assert judged(one("expect_column_values_to_be_of_type", column="port", type_=kind)).holds


def test_the_gate_says_why_it_is_shut(write):
    """The table, the suite, the first reason and how many more there are."""
    expectations = [one(BETWEEN, column="boats", max_value=5), one("expect_nothing")]
    suite = write("boats.gx.json", json.dumps({"expectations": expectations}))
    with pytest.raises(ReferenceDataError) as caught:
        guard(TABLE, suite)
    assert f"boats.csv: the table does not pass its suite {suite}: not every expectation was" in str(caught.value)
    assert "(and 2 more)" in str(caught.value)
    assert guard(TABLE, write("boats.gx.json", json.dumps({"expectations": [UNIQUE]}))).holds


def loaded(table: Table, suite: Path) -> str:
    """What a fresh process says of the table: does it hold, and was Great Expectations imported?"""
    code = (
        "import sys; from pathlib import Path; from checker.reference.gate import suite_verdict\n"
        "from checker.reference.table import Table\n"
        f"verdict = suite_verdict({table!r}, Path({str(suite)!r}))\n"
        "print(verdict.holds, 'great_expectations' in sys.modules, 'pandas' in sys.modules)"
    )
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_a_run_with_nothing_changed_imports_nothing_heavy(write):
    """Neither Great Expectations nor pandas, in a process that finds the verdict of another one."""
    suite = write("boats.gx.json", json.dumps({"expectations": [UNIQUE]}))
    assert suite_verdict(TABLE, suite).holds
    assert "True False False" == loaded(TABLE, suite)


def test_another_table_or_suite_or_module_is_another_verdict(write, cache, monkeypatch):
    """A cell, a column, the numbers of the rows, an expectation, the text of a module."""
    suite, module = write("boats.gx.json", json.dumps({"expectations": [UNIQUE]})), write("desk_more.py", "")
    monkeypatch.syspath_prepend(str(module.parent))
    tables = [
        TABLE,
        Table("boats", "boats.csv", COLUMNS, (*ROWS[:2], ("Ost", "8", "2024-06-27", ""))),
        Table("boats", "boats.csv", ("port", "ships", "since", "note"), ROWS),
        Table("boats", "boats.csv", COLUMNS, ROWS, 3),
    ]
    for at, table in enumerate(tables, 1):
        assert (True, at) == (suite_verdict(table, suite).holds, len(list(cache.glob("suite-*"))))
    for at, text in enumerate(("", "# more"), len(tables) + 1):
        module.write_text(text, encoding="utf-8")
        assert (True, at) == (suite_verdict(TABLE, suite, ["desk_more"]).holds, len(list(cache.glob("suite-*"))))
    write("boats.gx.json", json.dumps({"expectations": [UNIQUE, UNIQUE]}))
    assert (True, 7) == (suite_verdict(TABLE, suite).holds, len(list(cache.glob("suite-*"))))


def test_a_kept_verdict_is_the_verdict(judged):
    """With all that was observed."""
    expectation = one(BETWEEN, column="boats", max_value=5)
    first, second = judged(expectation), judged(expectation)
    assert (first, False) == (second, first.holds)


def test_what_could_not_be_decided_is_tried_again(judged, cache):
    """The reason may be gone: a module installed since."""
    judged(one("expect_nothing"))
    assert [] == list(cache.glob("suite-*"))
    judged(UNIQUE)
    assert 1 == len(list(cache.glob("suite-*")))


CUSTOM = """
from great_expectations.execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import ColumnMapExpectation
from great_expectations.expectations.metrics import ColumnMapMetricProvider, column_condition_partial


class Ports(ColumnMapMetricProvider):
    condition_metric_name = "column_values.ports"

    @column_condition_partial(engine=PandasExecutionEngine)
    def _pandas(cls, column, **kwargs):
        return column.isin(["Åre", "Mirna"])


class ExpectColumnValuesToBePorts(ColumnMapExpectation):
    map_metric = "column_values.ports"
"""
