"""Tests of `tieout reference`, with real Great Expectations."""

from __future__ import annotations

import json
import re

import pytest

BOATS = "port,boats\nÅre,3\nMirna,4\n"


@pytest.fixture
def boats(tmp_path, monkeypatch):
    """A table of boats in the working folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "boats.csv"
    path.write_text(BOATS, encoding="utf-8")
    return path


def suite(path, *expectations):
    """Write a suite beside the table."""
    found = [{"type": kind, "kwargs": arguments} for kind, arguments in expectations]
    path.with_name("boats.gx.json").write_text(json.dumps({"expectations": found}), encoding="utf-8")


UNIQUE = ("expect_column_values_to_be_unique", {"column": "port"})
FEW = ("expect_column_values_to_be_between", {"column": "boats", "max_value": 3})


def test_a_table_that_holds_ends_in_zero(run, boats):
    """Each expectation stands with what was observed."""
    suite(boats, UNIQUE, ("expect_table_row_count_to_be_between", {"min_value": 1}))
    result = run("reference", "check", "boats.csv")
    expected = (
        "boats: 2 rows of boats.csv, by boats.gx.json\n"
        "  holds  port values to be unique          all 2 values\n"
        "  holds  table row count to be at least 1  2\n"
        "2 expectations: 2 hold.\n"
    )
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)


def test_a_table_that_does_not_ends_in_two_with_the_reason(run, boats):
    """And still shows every expectation."""
    suite(boats, UNIQUE, FEW)
    result = run("reference", "check", "boats.csv")
    assert 2 == result.exit_code
    assert (
        "  fails  boats values to be at most 3  1 of 2 not: 4 (row 3)\n2 expectations: 1 hold, 1 fail.\n"
        in result.stdout
    )
    reason = "the table does not pass its suite boats.gx.json: boats values to be at most 3: 1 of 2 not: 4 (row 3)"
    assert f"tieout: boats.csv: {reason} (correct the table" in result.stderr


def test_what_cannot_be_decided_is_shown_as_an_error(run, boats):
    """With what was wrong with the run."""
    suite(boats, UNIQUE, ("expect_nothing", {"column": "port"}))
    result = run("reference", "check", "boats.csv")
    assert (2, True) == (result.exit_code, "  error  port nothing" in result.stdout)
    assert "  error  not every expectation was evaluated: 2 in the file, 1 loaded, 1 evaluated\n" in result.stdout
    assert "2 expectations: 1 hold, 1 not decided.\n" in result.stdout


def test_a_warning_is_marked_and_does_not_stop(run, boats):
    """It is for a person to look at."""
    kind, arguments = FEW
    found = {"expectations": [{"type": kind, "kwargs": arguments, "severity": "warning"}]}
    boats.with_name("boats.gx.json").write_text(json.dumps(found), encoding="utf-8")
    result = run("reference", "check", "boats.csv")
    assert (0, True) == (result.exit_code, "1 of 2 not: 4 (row 3) (warning)\n" in result.stdout)


def test_the_result_as_json(run, boats):
    """One object with everything that the text says."""
    suite(boats, FEW)
    result = run("reference", "check", "boats.csv", "--format", "json")
    (kind, arguments) = FEW
    expectation = {
        "type": kind,
        "kwargs": arguments,
        "severity": "critical",
        "outcome": "fails",
        "observed": "1 of 2 not: 4 (row 3)",
        "rows": [3],
    }
    expected = {
        "table": "boats",
        "source": "boats.csv",
        "suite": "boats.gx.json",
        "rows": 2,
        "status": "fail",
        "expectations": [expectation],
        "problems": [],
    }
    assert (2, expected) == (result.exit_code, json.loads(result.stdout))


def test_a_table_may_be_named_by_the_configuration(run, boats):
    """With a suite and modules of its own; a module may be named on the command line too."""
    boats.with_name("tieout.toml").write_text('[references.fleet]\npath = "boats.csv"\n', encoding="utf-8")
    suite(boats, UNIQUE)
    result = run("reference", "check", "fleet")
    assert (0, True) == (result.exit_code, result.stdout.startswith("fleet: 2 rows of "))
    result = run("reference", "check", "fleet", "--import", "no_such_module")
    assert (2, True) == (result.exit_code, "the module 'no_such_module' cannot be imported" in result.stderr)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("boats.csv",), "boats.csv: the table has no suite (tieout reference init drafts one"),
        (("fleet",), "there is no table 'fleet'"),
        (("boats.csv", "--suite", "no.json"), "no.json: cannot be read: No such file"),
        (("no.csv", "--suite", "no.json"), "no.csv: there is no such file"),
    ],
)
def test_nothing_to_check_is_no_pass(run, boats, arguments, reason):
    """A table or a suite that is missing ends in two."""
    result = run("reference", "check", *arguments)
    assert (2, "", True) == (result.exit_code, result.stdout, reason in result.stderr)


def test_a_large_table_is_checked_where_it_lies(run, boats):
    """A folder of Parquet files, with the suite beside it."""
    import duckdb

    folder = boats.with_name("set")
    folder.mkdir()
    duckdb.sql(f"COPY (SELECT 'Åre' AS port) TO '{folder}/a.parquet'")
    suite(boats, UNIQUE)
    boats.with_name("boats.gx.json").rename(boats.with_name("set.gx.json"))
    result = run("reference", "check", "set")
    assert (0, True) == (result.exit_code, "holds  port values to be unique  the only value\n" in result.stdout)


def test_a_draft_is_written_and_checked(run, boats):
    """It lies beside the table and is never written over by chance."""
    result = run("reference", "init", "boats.csv")
    assert (0, "") == (result.exit_code, result.stderr)
    assert re.search(r"^  holds  port values to be unique +all 2 values$", result.stdout, re.MULTILINE)
    draft = boats.with_name("boats.gx.json").read_text(encoding="utf-8")
    assert ("boats", True) == (json.loads(draft)["name"], draft.endswith("}\n"))
    assert 0 == run("reference", "check", "boats.csv").exit_code
    result = run("reference", "init", "boats.csv")
    assert (2, "tieout: boats.gx.json: is there already (--force writes over it)\n") == (
        result.exit_code,
        result.stderr,
    )
    assert 0 == run("reference", "init", "boats.csv", "--force").exit_code
    boats.write_text(BOATS.replace("Mirna", "Åre"), encoding="utf-8")
    assert 2 == run("reference", "check", "boats.csv").exit_code


def test_a_draft_may_lie_elsewhere(run, boats):
    """A database that is reached by URL has no place beside it."""
    assert 0 == run("reference", "init", "boats.csv", "--suite", "other.json").exit_code
    assert boats.with_name("other.json").is_file()
    result = run("reference", "init", "postgresql://db/news")
    assert (2, True) == (result.exit_code, "there is no file for the suite to lie beside" in result.stderr)


def test_a_stale_table_is_told_about(run, boats):
    """The draft is written all the same."""
    boats.write_text("port,month,boats\nÅre,2023-04,3\nMirna,2023-05,4\n", encoding="utf-8")
    result = run("reference", "init", "boats.csv", "--published", "2024-06-27")
    assert (0, True) == (result.exit_code, "month distinct values to contain set (value_set 2023-05)" in result.stdout)
    assert "tieout: boats.csv: its latest period is 2023-05, which is long before 2024-06-27\n" == result.stderr


def test_copy_is_not_checked_against_a_table_that_fails_its_suite(run, boats):
    """The run ends in two with the reason; with the cell put right, it checks."""
    suite(boats, UNIQUE, FEW)
    story = boats.with_name("story.txt")
    story.write_text("Mirna has 4 boats.\n", encoding="utf-8")
    result = run("check", story, "--reference", "boats.csv")
    assert (2, "") == (result.exit_code, result.stdout)
    assert "does not pass its suite boats.gx.json: boats values to be at most 3" in result.stderr
    suite(boats, UNIQUE)
    assert 0 == run("check", story, "--reference", "boats.csv").exit_code
    boats.with_name("tieout.toml").write_text('[references.fleet]\npath = "boats.csv"\n', encoding="utf-8")
    assert 0 == run("check", story, "--reference", "fleet").exit_code
    assert 2 == run("check", story, "--reference", "ships").exit_code
