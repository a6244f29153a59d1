"""Tests of CSV and TSV: every cell is the text that stands in the file."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.errors import ReferenceDataError
from checker.reference.formats.delimited import delimiter_of, layout, read_delimited
from checker.reference.formats.texts import Rows


def test_cells_stay_as_they_are_printed():
    """Zeros, separators, exponents and words that look like nothing are kept."""
    found = read_delimited(b'code,boats,share,land\n007,"1,204",1.10,NA\n', ".csv")
    assert Rows(("code", "boats", "share", "land"), (("007", "1,204", "1.10", "NA"),), 2) == found


@pytest.mark.parametrize(
    ("content", "ending", "rows"),
    [
        ("port;boats\nOstrava;1,5\nMirna;2,5\n", ".csv", (("Ostrava", "1,5"), ("Mirna", "2,5"))),
        ("port\tboats\nOstrava, old; new\t3\n", ".csv", (("Ostrava, old; new", "3"),)),
        ("port|boats\nOstrava|3\n", ".csv", (("Ostrava", "3"),)),
        ("port\tboats\nOstrava\t3\n", ".tsv", (("Ostrava", "3"),)),
        ("port\nOstrava\nMirna\n", ".csv", (("Ostrava",), ("Mirna",))),
        ("sep=;\nport;boats\nOstrava;3\n", ".csv", (("Ostrava", "3"),)),
    ],
)
def test_the_delimiter_is_found(content, ending, rows):
    """It is the one that cuts every record into as many cells as the header."""
    assert rows == read_delimited(content.encode(), ending).rows


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(encoding):
    """The mark is no part of the first column's name."""
    assert ("port", "£") == read_delimited("port,£\nÅre,3\n".encode(encoding), ".csv").columns


def test_another_encoding_must_be_named():
    """Nothing is guessed: the error says what to do, and then it is read."""
    content = "port,£\nÅre,3\n".encode("cp1252")
    with pytest.raises(ReferenceDataError, match=r"is not UTF-8: byte 0xA3 .*cp1252"):
        read_delimited(content, ".csv")
    assert (("Åre", "3"),) == read_delimited(content, ".csv", "cp1252").rows
    with pytest.raises(ReferenceDataError, match="cannot be read as utf-9"):
        read_delimited(content, ".csv", "utf-9")


def test_a_quoted_cell_may_hold_lines_and_delimiters():
    """As spreadsheets write them."""
    assert (("Ost,\nrava", 'the "Old"'),) == read_delimited(b'a,b\r\n"Ost,\nrava","the ""Old"""\r\n', ".csv").rows


def test_rows_are_numbered_as_their_readers_count():
    """Empty lines above the header count, those between rows stay, those at the end go."""
    found = read_delimited(b"\n\na,b\n1,2\n\n3,4\n\n\n", ".csv")
    assert Rows(("a", "b"), (("1", "2"), ("", ""), ("3", "4")), 4) == found


def test_a_short_row_is_filled_and_a_long_one_refused():
    """Spreadsheets leave out empty cells at the end of a row; more cells than columns mean a broken row."""
    assert (("1", "", ""), ("1", "2", "3")) == read_delimited(b"a,b,c\n1\n1,2,3,,\n", ".csv").rows
    with pytest.raises(ReferenceDataError, match="row 3 has 3 cells, the header 2"):
        read_delimited(b"a,b\n1,2\n1,204,7\n", ".csv")


@pytest.mark.parametrize("content", [b'a,b\n"1,2\n3,4\n', b'a,b\n"1"2,3\n'])
def test_a_broken_quotation_is_refused(content):
    """It would swallow the rest of the table."""
    with pytest.raises(ReferenceDataError, match="quotation mark"):
        read_delimited(content, ".csv")


def test_a_column_without_a_name_gets_one():
    """Data frames write their index so; empty cells beyond the header are none."""
    assert ("column 1", "boats") == read_delimited(b",boats,\nOstrava,3,\n", ".csv").columns


def test_nothing_is_no_table():
    """Neither rows nor columns in an empty file."""
    assert Rows((), ()) == read_delimited(b"\n \n", ".csv")


def test_the_layout_of_a_large_file_is_in_its_first_lines():
    """What is cut off in the middle of a line does not count."""
    assert (";", ("port", "boats")) == layout("port;boats\nÅre;3\nÅ".encode()[:-1], ".csv")
    with pytest.raises(ReferenceDataError, match="must be its header"):
        layout(b"sep=;\nport;boats\n", ".csv")


CELL = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)


@example([["0", "|"], ["0", "0"]])
@example([[",", "0"], ["'", ";"]])
@given(st.integers(2, 4).flatmap(lambda n: st.lists(st.lists(CELL, min_size=n, max_size=n), min_size=2, max_size=6)))
def test_what_the_csv_module_writes_is_read_back(records):
    """Any cells without white space, with a comma or a semicolon between them, come back as they were."""
    for delimiter in ",;":
        stream = io.StringIO()
        csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(records)
        assert delimiter == delimiter_of(stream.getvalue())
        found = read_delimited(stream.getvalue().encode(), ".csv")
        assert [tuple(one) for one in records] == [found.columns, *found.rows]
