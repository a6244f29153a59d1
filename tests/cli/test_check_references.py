"""`tieout check --reference`: copy held against tables."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

MISSIONS = """\
year,mission,officers
2023,Tarvia,700
2023,Oslenda,310
2024,Tarvia,900
2024,Oslenda,350
"""
HARBOURS = "harbour,boats\nSkerrow,57\nMarfleet,25\nGull Haven,49\n"
TRUE = "In 2024 Tarvia had 900 officers.\n"
FALSE = "In 2024 Tarvia had 990 officers.\n"
GIVEN = "--published", "2025-02-10", "--select", "reference-value,reference-aggregate"  # no other rules are loaded


@pytest.fixture
def written(tmp_path):
    """A function that writes a file and gives its path."""

    def write(name: str, content: str | bytes):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def missions(written):
    """A table of officers in two missions, as an option of the command line."""
    return "--reference", f"missions={written('table.csv', MISSIONS)}"


def test_a_verdict_in_text_shows_the_cell(run, written, missions):
    """The working names table, row and query."""
    lines = run("check", written("story.txt", FALSE), *missions, *GIVEN).stdout.splitlines()
    assert "reference-value/cell" == lines[0].split()[0]
    assert "  = 990 is not what the table has: 900" in lines
    assert "  = mission=Tarvia, year=2024, row 4: officers = 900" in lines


def test_a_verdict_in_json_has_the_reference(run, written, missions, tmp_path):
    """Table, source, row, column, value and query; evidence covers the figure in the file."""
    story = written("story.txt", TRUE)
    report = json.loads(run("check", story, *missions, *GIVEN, "--format", "json").stdout)
    (verdict,) = report["documents"][0]["verdicts"]
    assert {
        "table": "missions",
        "source": str(tmp_path / "table.csv"),
        "row": "mission=Tarvia, year=2024, row 4",
        "column": "officers",
        "value": "900",
        "query": "SELECT officers FROM missions WHERE mission = 'Tarvia' AND year = '2024'",
    } == verdict["reference"]
    assert ("reference-value/cell", "pass") == (verdict["rule"], verdict["status"])
    assert ["900 officers"] == [TRUE[one["start"] : one["end"]] for one in verdict["evidence"]]


def test_an_aggregate_in_json_has_its_query(run, written, missions):
    """Over so many rows."""
    story = written("story.txt", "Tarvia and Oslenda together had 1,250 officers in 2024.\n")
    report = json.loads(run("check", story, *missions, *GIVEN, "--format", "json").stdout)
    found = {one["rule"]: one["reference"] for one in report["documents"][0]["verdicts"]}["reference-aggregate/total"]
    assert ("2 rows", "1250") == (found["row"], found["value"])
    assert "SELECT sum(officers)" == found["query"][:20]


def test_a_verdict_without_a_table_has_no_reference(run, written, missions):
    """As the contract has it: null."""
    story = written("story.txt", "Sales rose 12 percent to $4.2 million from $3.75 million.\n")
    report = json.loads(run("check", story, *missions, "--format", "json").stdout)
    assert {None} == {one["reference"] for one in report["documents"][0]["verdicts"]}


@pytest.mark.parametrize(("story", "code"), [(TRUE, 0), (FALSE, 1), ("Tarvia has 900 schools.\n", 0)])
def test_the_exit_code_follows_the_claims(run, written, missions, story, code):
    """0 if they hold or nothing is claimed, 1 if one does not."""
    assert code == run("check", written("story.txt", story), *missions, *GIVEN, "--fail-on", "review").exit_code


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("none.csv", None, "there is no such file"),
        ("empty.csv", "year,mission,officers\n", "has no rows"),
        ("blank.csv", "", "has no rows"),
        ("twice.csv", "officers,officers\n1,2\n", "more than once"),
        ("broken.csv", 'mission,officers\n"Tarvia,3\n', "unexpected end of data"),
        ("broken.json", "[{", "JSON"),
        ("table.pdf", "%PDF", "no table can be read from a file that ends in '.pdf'"),
        ("bytes.csv", b"mission,officers\n\xff\xfe\xfa,3\n", ""),
    ],
)
def test_a_table_that_cannot_be_used_ends_the_run(run, written, tmp_path, name, content, reason):
    """Could not check is never a pass: exit code 2, the reason and the place, and no result."""
    path = tmp_path / name if content is None else written(name, content)
    result = run("check", written("story.txt", TRUE), "--reference", path, *GIVEN)
    assert (2, "") == (result.exit_code, result.stdout)
    assert reason in result.stderr
    assert str(path) in result.stderr


def test_what_was_inferred_is_told_on_standard_error(run, written, missions):
    """With -v, and never among the results."""
    plain = run("check", written("story.txt", TRUE), *missions, *GIVEN)
    told = run("check", written("story.txt", TRUE), *missions, *GIVEN, "-v")
    assert "" == plain.stderr
    assert [
        "tieout: missions: mission names 2 entities (Tarvia, Oslenda)",
        "tieout: missions: officers measures officers (count)",
        "tieout: missions: year has 2 periods, 2023 to 2024",
    ] == told.stderr.splitlines()
    assert "entities" not in told.stdout


def test_a_row_that_decides_nothing_is_told_of(run, written):
    """It stands twice, so nobody can say how many officers there were."""
    table = written("table.csv", f"{MISSIONS}2024,Tarvia,900\n")
    result = run("check", written("story.txt", FALSE), "--reference", table, *GIVEN, "-v", "--fail-on", "review")
    assert "tieout: table: row 4 stands more than once; nothing is decided by it" in result.stderr.splitlines()
    assert 0 == result.exit_code


def test_several_tables_decide_each_its_own(run, written, missions):
    """Each verdict says which."""
    harbours = "--reference", written("harbours.csv", HARBOURS)
    story = written("story.txt", f"{TRUE}\nSkerrow had 57 boats.\n")
    report = json.loads(run("check", story, *missions, *harbours, *GIVEN, "--format", "json").stdout)
    assert [("missions", "900"), ("harbours", "57")] == [
        (one["reference"]["table"], one["reference"]["value"]) for one in report["documents"][0]["verdicts"]
    ]


def test_one_bad_table_of_two_ends_the_run(run, written, missions, tmp_path):
    """Half a check is none."""
    missing = "--reference", tmp_path / "none.csv"
    assert 2 == run("check", written("story.txt", TRUE), *missions, *missing, *GIVEN).exit_code


@pytest.mark.parametrize("form", ["text", "json"])
def test_several_processes_give_the_same_bytes(run, written, missions, form):
    """Each of them has the tables."""
    stories = [written(f"{at}.txt", (TRUE, FALSE)[at % 2]) for at in range(6)]
    arguments = "check", *stories, *missions, *GIVEN, "--format", form, "-v"
    alone, together = (run(*arguments, "--jobs", str(jobs)) for jobs in (1, 2))
    assert alone.stdout_bytes == together.stdout_bytes
    assert 6 == alone.stdout.count("SELECT officers FROM missions WHERE") // (1 if form == "text" else 2)


@pytest.fixture
def data_set(tmp_path) -> Path:
    """The missions as a folder of two Parquet files, which is queried where it lies."""
    folder = tmp_path / "missions"
    folder.mkdir()
    for year, rows in ((2023, "(2023, 'Tarvia', 700)"), (2024, "(2024, 'Tarvia', 900), (2024, 'Oslenda', 350)")):
        found = f"SELECT * FROM (VALUES {rows}) AS t(year, mission, officers)"
        duckdb.sql(f"COPY ({found}) TO '{folder}/{year}.parquet'")
    return folder


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_data_set_is_asked_for_what_the_copy_names(run, written, data_set, jobs):
    """By each process; what was read into it is told as of any table, and its rows have no numbers."""
    stories = [written(f"{at}.txt", (TRUE, FALSE)[at % 2]) for at in range(4)]
    result = run("check", *stories, "--reference", data_set, *GIVEN, "-v", "--jobs", jobs)
    assert 1 == result.exit_code
    assert 2 == result.stdout.count("990 is not what the table has: 900")
    assert 4 == result.stdout.count("  = mission=Tarvia, year=2024: officers = 900\n")
    assert [
        "tieout: missions: its 3 rows stay where they are; a document asks for those it names",
        "tieout: missions: mission names 2 entities (Oslenda, Tarvia)",
    ] == result.stderr.splitlines()[:2]


def test_a_data_set_that_goes_away_ends_in_2(run, written, tmp_path):
    """As any table that is not there."""
    result = run("check", written("story.txt", TRUE), "--reference", tmp_path / "sets" / "*.parquet", *GIVEN)
    assert (2, "") == (result.exit_code, result.stdout)
    assert "no Parquet file is there" in result.stderr


@pytest.mark.parametrize(
    ("option", "tables"),
    [
        ((), {"harbours": "pass", "missions": "fail"}),
        (("more.csv",), {"harbours": "pass", "missions": "fail", "more": "pass"}),
        (("missions=new.csv",), {"harbours": "pass", "missions": "pass"}),
        (("new.csv",), {"harbours": "pass", "new": "pass"}),  # what one table has is no failure against another
        (("missions",), {"harbours": "pass", "missions": "fail"}),
    ],
)
def test_tables_of_the_configuration_are_used_beside_given_ones(run, written, tmp_path, monkeypatch, option, tables):
    """All of them; one of the same name on the command line takes its place."""
    monkeypatch.chdir(tmp_path)
    written("tieout.toml", '[references.missions]\npath = "table.csv"\n[references.harbours]\npath = "harbours.csv"\n')
    written("table.csv", MISSIONS)
    written("new.csv", MISSIONS.replace("900", "990"))
    written("more.csv", "tower,metres\nBrim,80\n")
    written("harbours.csv", HARBOURS)
    story = written("story.txt", f"{FALSE}\nSkerrow had 57 boats.\n\nBrim is 80 metres high.\n")
    given = [part for one in option for part in ("--reference", one)]
    report = json.loads(run("check", story, *given, *GIVEN, "--format", "json").stdout)
    found = {one["reference"]["table"]: one["status"] for one in report["documents"][0]["verdicts"]}
    assert tables == found
