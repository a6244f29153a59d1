"""Tests of the configuration: which file counts, what it may say, and that the command line wins."""

from __future__ import annotations

import pytest

from checker.cli.init import STARTER

TABLE = "place,also,as_of,posted_k\nArle,Old Harbour,2024,3\nBrenn,,2024,5\n"
STORY = "Old Harbour had 8,400 guards in 2024.\n"
STATED = """
[references.guards]
path = "tables/guards.csv"
entities = ["place"]
aliases = { place = ["also"] }
period = { column = "as_of", kind = "year" }
measures = { posted_k = { words = ["guards", "posted"], scale = 1000 } }
"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A function that writes a configuration beside a table and a story; the working folder is below."""
    (tmp_path / "tables").mkdir()
    (tmp_path / "drafts").mkdir()
    (tmp_path / "tables" / "guards.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "drafts" / "story.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "drafts")

    def written(text, name="tieout.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_a_stated_table_fails_a_claim_by_itself(run, desk):
    """Its measure, scale, period and other names are stated, so nothing need explain the wrong figure."""
    desk(STATED)
    result = run("check", "story.txt", "--fail-on", "review")
    assert 1 == result.exit_code
    assert "8,400 is not what the table has: 3,000" in result.stdout


def test_a_measure_is_read_from_its_header_if_nothing_is_stated(run, desk):
    """The same table by its path knows no guards, so the story is left alone."""
    desk("")
    assert 0 == run("check", "story.txt", "--reference", "../tables/guards.csv").exit_code


def test_names_may_be_stated_one_by_one(run, desk):
    """A name of the table with others that copy uses."""
    desk(STATED.replace('{ place = ["also"] }', '{ Brenn = ["Old Harbour"] }'))
    assert "8,400 is not what the table has: 5,000" in run("check", "story.txt").stdout


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('["place"]', '["town"]', "entities: the table has no column 'town' (its columns are place, also, as_of"),
        ('{ place = ["also"] }', '{ Carn = ["C"] }', "aliases: the table has neither a column nor an entity 'Carn'"),
        ('["also"]', '["other"]', "aliases.place: the table has no column 'other'"),
        ('"as_of", kind = "year"', '"as_of", kind = "month"', "period: row 2 has '2024', which is no month"),
        ('"as_of", kind', '"when", kind', "period: the table has no column 'when'"),
        ("posted_k =", "guards =", "measures.guards: the table has no column 'guards'"),
        ("posted_k =", "place =", "measures.place: row 2 has 'Arle', which is no number"),
    ],
)
def test_what_is_stated_must_be_in_the_table(run, desk, old, new, reason):
    """A binding that the table does not have ends the run in 2 and says why."""
    desk(STATED.replace(old, new))
    result = run("check", "story.txt")
    assert 2 == result.exit_code
    assert "tieout.toml: references.guards (" in result.stderr
    assert reason in result.stderr


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("colour = 1\n", "colour is no known key (allowed: rules, select, ignore, fail-on"),
        ("[references.guards]\npath = 'a'\nentity = 'b'\n", "references.guards.entity is no known key (allowed: path"),
        (STATED.replace("scale", "factor"), "measures.posted_k.factor is no known key (allowed: words, unit, scale"),
        (STATED.replace("scale = 1000", "scale = -1"), "measures.posted_k.scale is no positive number"),
        (STATED.replace("scale = 1000", "unit = 'mug'"), "measures.posted_k.unit 'mug' is unknown"),
        (STATED.replace("scale = 1000", "additive = 1"), "measures.posted_k.additive is neither true nor false"),
        (STATED.replace('"guards", ', '"security guards", '), "words has more than one word in a text"),
        (STATED.replace('kind = "year"', 'kind = "era"'), "references.guards.period.kind 'era' is unknown"),
        (STATED.replace('kind = "year"', 'sort = "year"'), "references.guards.period.sort is no known key"),
        ("select = 1\n", "select is no text and no list of texts"),
        ("fail-on = 'fire'\n", "fail-on is 'fire' (allowed: error, warning, review, never)"),
        ("published = 'May'\n", "published May is no day"),
        ("jobs = 0\n", "jobs is no number of processes"),
        ("min-coverage = 101\n", "min-coverage is no percentage"),
        ("jobs = \n", "cannot be read"),
    ],
)
def test_a_configuration_that_cannot_be_meant_ends_in_two(run, desk, text, reason):
    """The message names the file, the key and what is allowed."""
    path = desk(text)
    result = run("check", "story.txt")
    assert (2, True) == (result.exit_code, f"{path}: " in result.stderr)
    assert reason in result.stderr


def test_the_command_line_wins(run, desk):
    """An option that is given is not taken from the configuration."""
    desk(STATED.replace("\n", "\nfail-on = 'never'\nselect = ['reference-value']\n", 1))
    assert 0 == run("check", "story.txt").exit_code
    assert 1 == run("check", "story.txt", "--fail-on", "review").exit_code
    assert "reference-value" not in run("check", "story.txt", "--select", "change").stdout


def test_the_closest_configuration_counts(run, desk, tmp_path):
    """One below hides one above; a pyproject.toml counts if it speaks of Tieout; a file that is given wins."""
    desk("min-coverage = 100\n")
    assert 1 == run("check", "story.txt").exit_code
    desk("[project]\nname = 'x'\n", "drafts/pyproject.toml")
    assert 1 == run("check", "story.txt").exit_code
    desk("[tool.tieout]\nmin-coverage = 0\n", "drafts/pyproject.toml")
    assert 0 == run("check", "story.txt").exit_code
    assert 1 == run("check", "story.txt", "--config", tmp_path / "tieout.toml").exit_code


def test_rules_of_a_configuration_lie_beside_it(run, desk, pack, tmp_path):
    """A path starts from the folder of the file that names it."""
    folder = pack()
    desk(f"rules = ['{folder.name}']\n")
    (tmp_path / "drafts" / "story.txt").write_text("Here 3 boats beside 4 ships fill 8 berths.\n", encoding="utf-8")
    assert "part-whole/fleet" in run("check", "story.txt").stdout


def test_init_writes_a_configuration_that_is_all_comments(run, desk):
    """It changes nothing until a comment is taken off, and no second run writes over it."""
    first, second = run("init"), run("init")
    assert (0, 2) == (first.exit_code, second.exit_code)
    assert "tieout.toml: is there already" in second.stderr
    assert 0 == run("check", "story.txt").exit_code


def test_the_starter_is_a_configuration_once_its_comments_are_taken_off(run, desk, tmp_path):
    """Each line of it is allowed, so that the table that it names is looked for."""
    settings = [line.removeprefix("# ") for line in STARTER.splitlines() if "=" in line or line.startswith("# [")]
    kept = [line for line in settings if not line.startswith(("query", "parameters", "A table"))]
    desk("\n".join(kept) + "\n")
    result = run("check", "story.txt", "--rules", tmp_path / "drafts", "--select", "change", "--facts", "")
    assert "is no known key" not in result.stderr
