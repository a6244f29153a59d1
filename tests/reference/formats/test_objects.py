"""Tests of tables in JSON and JSON Lines: numbers keep the digits that stand in the file."""

from __future__ import annotations

import pytest

from checker.errors import ReferenceDataError
from checker.reference.formats.objects import read_json, read_json_lines
from checker.reference.formats.texts import Rows

OBJECTS = '[{"port": "Åre", "boats": 1.10}, {"port": "Mirna", "boats": null, "open": true}]'
SPLIT = '{"columns": ["port", "boats", "open"], "index": [0, 1], "data": [["Åre", 1.10, null], ["Mirna", null, true]]}'
LISTS = '{"port": ["Åre", "Mirna"], "boats": [1.10, null], "open": [null, true]}'


@pytest.mark.parametrize("content", [OBJECTS, SPLIT, LISTS])
def test_the_three_forms_hold_the_same_table(content):
    """A list of objects, columns with data, an object of lists."""
    rows = (("Åre", "1.10", ""), ("Mirna", "", "true"))
    assert Rows(("port", "boats", "open"), rows, 1) == read_json(content.encode())


def test_lines_hold_an_object_each():
    """The number of a row is that of its line."""
    found = read_json_lines('{"port": "Åre", "boats": 3}\n{"boats": 12345678901234567890.5}\n'.encode())
    assert Rows(("port", "boats"), (("Åre", "3"), ("", "12345678901234567890.5")), 1) == found


def test_a_list_in_a_cell_is_joined():
    """Such as the other names of a port; what is no number is nothing."""
    assert (("Åre; Are", "", "1"),) == read_json('[{"names": ["Åre", "Are"], "x": NaN, "n": 1}]'.encode()).rows


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("3", "holds no table"),
        ("{}", "holds no table"),
        ('{"a": [1], "b": [1, 2]}', "holds no table"),
        ("[1]", "row 1 holds no object"),
        ('[{"a": {"b": 1}}]', "row 1 holds an object in a cell"),
        ('{"columns": ["a"], "data": [[1], [1, 2]]}', "row 2 has not a value for each of the 1 columns"),
        ('[{"a": 1, "a": 2}]', "the column 'a' stands twice"),
        ('[{"a": 1]', "no JSON"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_what_is_no_table_is_refused(content, reason):
    """With what is wrong and what a table looks like."""
    with pytest.raises(ReferenceDataError, match=reason):
        read_json(content.encode())


@pytest.mark.parametrize(("content", "reason"), [("{}\n3\n", "line 2 holds no object"), ("{}\n{\n", "line 2: no JSON")])
def test_a_line_that_holds_no_object_is_named(content, reason):
    """By its number."""
    with pytest.raises(ReferenceDataError, match=reason):
        read_json_lines(content.encode())


def test_an_empty_file_has_no_rows():
    """Nor columns."""
    assert Rows((), ()) == read_json_lines(b"\n")
