"""Tests of the reference tables of a configuration."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import duckdb
import pytest

from checker.errors import ReferenceDataError, UsageError
from checker.reference.configured import NamedReference, configured_references, find_reference
from checker.reference.sources import TableSource
from checker.reference.trusted import trusted

CONFIG = """
[references.boats]
path = "tables/boats.csv"
encoding = "cp1252"
suite = "suites/boats.json"
expectations = ["desk_expectations"]
entities = ["port"]

[references.desk]
url = "postgresql+psycopg://desk@db/news"
query = "SELECT * FROM d WHERE year = :year AND share > :share AND day < :day"
parameters = { year = 2024, share = 0.1, day = 2024-06-27 }
"""


def test_a_configuration_names_tables(write, tmp_path):
    """Places are beside the configuration; decimals are exact; what it says of the binding is handed on."""
    write("tieout.toml", CONFIG)
    (tmp_path / "drafts").mkdir()
    found = configured_references(tmp_path / "drafts")
    boats = TableSource(str(tmp_path / "tables/boats.csv"), "boats", encoding="cp1252")
    suite = tmp_path / "suites/boats.json"
    assert NamedReference(boats, suite, ("desk_expectations",), found["boats"].binding) == found["boats"]
    assert ("port",) == found["boats"].binding.entities
    parameters = (("year", 2024), ("share", Decimal("0.1")), ("day", date(2024, 6, 27)))
    assert parameters == found["desk"].source.parameters
    assert ("postgresql+psycopg://desk@db/news", None) == (found["desk"].source.place, found["desk"].suite)


def test_the_closest_configuration_counts(write, tmp_path):
    """A pyproject.toml only if it speaks of Tieout; a file that is given before any."""
    write("pyproject.toml", '[tool.tieout.references.a]\npath = "a.csv"\n')
    (tmp_path / "below").mkdir()
    write("below/pyproject.toml", "[project]\n")
    assert ["a"] == list(configured_references(tmp_path / "below"))
    other = write("other.toml", '[references.b]\npath = "b.csv"\n')
    assert ["b"] == list(configured_references(tmp_path / "below", other))
    write("below/tieout.toml", "")
    assert {} == configured_references(tmp_path / "below")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[references]\na = 1\n", "references is no table of tables"),
        ("[references.a]\n", "references.a needs either a path or a url"),
        ('[references.a]\npath = "a"\nurl = "b"\n', "references.a needs either a path or a url"),
        ("[references.a]\npath = 1\n", "references.a.path is no text"),
        ('[references.a]\npath = "a"\nparameters = 1\n', "references.a.parameters is no table"),
        (
            '[references.a]\npath = "a"\nparameters = { x = [] }\n',
            "references.a.parameters.x is no text, number or day",
        ),
        ('[references.a]\npath = "a"\nexpectations = "m"\n', "references.a.expectations is no list of modules"),
        ("[references.a\n", "cannot be read"),
    ],
)
def test_a_configuration_that_cannot_be_meant_is_refused(write, tmp_path, text, reason):
    """With the file, the key and what to write."""
    path = write("tieout.toml", text)
    with pytest.raises(UsageError, match=reason) as caught:
        configured_references(tmp_path)
    assert (str(path), True) == (caught.value.place, bool(caught.value.fix))


def test_a_configuration_that_is_named_must_be_there(tmp_path):
    """It is not looked for elsewhere."""
    with pytest.raises(UsageError, match=r"no\.toml: cannot be read"):
        configured_references(tmp_path, tmp_path / "no.toml")


def test_a_table_is_found_by_name_or_place(write, tmp_path):
    """With the suite beside it; a name may be given to a place."""
    write("tieout.toml", CONFIG)
    path, suite = write("ports.csv", "port\nÅre\n"), write("ports.gx.json", "{}")
    assert "boats" == find_reference("boats", tmp_path).source.name
    assert NamedReference(TableSource(str(path)), suite) == find_reference(str(path), tmp_path)
    assert TableSource(str(path), "harbour") == find_reference(f"harbour={path}", tmp_path).source
    url = "postgresql://db/news?application_name=desk"
    assert TableSource(url) == find_reference(url, tmp_path).source


def test_a_name_that_nobody_gave_is_refused(write, tmp_path):
    """With those that there are."""
    write("tieout.toml", CONFIG)
    with pytest.raises(UsageError, match=r"there is no table 'ship' .*: boats, desk\)"):
        find_reference("ship", tmp_path)


def test_a_table_is_trusted_once_its_suite_holds(write, tmp_path, cache):
    """Or if it has none."""
    path = write("ports.csv", "port,boats\nÅre,5\nÅre,6\n")
    assert "ports" == trusted(find_reference(str(path), tmp_path)).cube.name
    assert "harbour" == trusted(find_reference(str(path), tmp_path), "harbour").cube.name
    unique = '{"type": "expect_column_values_to_be_unique", "kwargs": {"column": "port"}}'
    write("ports.gx.json", f'{{"expectations": [{unique}]}}')
    with pytest.raises(ReferenceDataError, match="the table does not pass its suite"):
        trusted(find_reference(str(path), tmp_path))
    path.write_text("port,boats\nÅre,5\n", encoding="utf-8")
    assert 1 == len(trusted(find_reference(str(path), tmp_path)).cube.facts)


def test_a_large_table_stays_where_it_lies(write, tmp_path, cache):
    """Guarded by its suite all the same."""
    folder = tmp_path / "set"
    folder.mkdir()
    duckdb.sql(f"COPY (SELECT 'Åre' AS port, 5 AS boats) TO '{folder}/a.parquet'")
    assert (1, "harbour") == (
        (found := trusted(find_reference(str(folder), tmp_path), "harbour")).rows,
        found.overview.cube.name,
    )
    missing = '{"type": "expect_column_to_exist", "kwargs": {"column": "year"}}'
    write("set.gx.json", f'{{"expectations": [{missing}]}}')
    with pytest.raises(ReferenceDataError, match="the table does not pass its suite"):
        trusted(find_reference(str(folder), tmp_path))
