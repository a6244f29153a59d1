"""Tests of Excel workbooks, written by openpyxl as a desk would have them."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from openpyxl import Workbook

from checker.errors import ReferenceDataError
from checker.reference.formats.texts import Rows
from checker.reference.formats.workbooks import read_workbook


def saved(fill: Callable[[Workbook], None]) -> bytes:
    """A workbook as the bytes of its file."""
    book = Workbook()
    fill(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def ferries(book: Workbook) -> None:
    """A table below a line and beside a column that are empty."""
    sheet = book.active
    sheet.title = "Ferries"
    for row in (
        [],
        [None, "port", "share", "since"],
        [None, "Åre", 0.37, date(2024, 6, 25)],
        [None, "Mirna", 0.1, None],
    ):
        sheet.append(row)
    sheet["C3"].number_format = "0%"
    book.create_sheet("Empty")
    book.create_sheet("Old").append(["a"])
    book["Old"].sheet_state = "hidden"


def test_the_only_visible_sheet_is_the_table():
    """Percentages by their format, days as days, rows by their number; margins, empty and hidden sheets left out."""
    rows = (("Åre", "37%", "2024-06-25"), ("Mirna", "0.1", ""))
    assert Rows(("port", "share", "since"), rows, 3) == read_workbook(saved(ferries))


def test_a_sheet_can_be_named():
    """A hidden one too."""
    assert Rows(("a",), (), 2) == read_workbook(saved(ferries), "Old")
    with pytest.raises(ReferenceDataError, match=r"has no sheet 'New' \(its sheets: Ferries, Empty, Old\)"):
        read_workbook(saved(ferries), "New")


def test_of_several_sheets_one_must_be_named():
    """The error lists them."""

    def fill(book: Workbook) -> None:
        ferries(book)
        book["Old"].sheet_state = "visible"

    with pytest.raises(ReferenceDataError, match=r"has 2 sheets: Ferries, Old .*name one"):
        read_workbook(saved(fill))


def test_a_formula_without_a_value_is_refused():
    """It would read as an empty cell."""

    def fill(book: Workbook) -> None:
        ferries(book)
        book["Ferries"]["C4"] = "=1/8"

    with pytest.raises(ReferenceDataError, match="cell C4 holds a formula whose value was never stored"):
        read_workbook(saved(fill))


@pytest.mark.parametrize(
    ("stored", "text"),
    [('<c r="C4"><f>1/8</f><v>0.125</v></c>', "0.125"), ('<c r="C4" t="str"><f>T(0)</f><v></v></c>', "")],
)
def test_the_stored_value_of_a_formula_counts(stored, text):
    """Even if it is an empty text."""
    packed, stream = zipfile.ZipFile(io.BytesIO(saved(ferries))), io.BytesIO()
    with zipfile.ZipFile(stream, "w") as changed:
        for name in packed.namelist():
            content = packed.read(name).decode()
            changed.writestr(name, content.replace('<c r="C4" t="n"><v>0.1</v></c>', stored))
    assert text == read_workbook(stream.getvalue()).rows[1][1]


def test_a_workbook_without_rows_or_that_is_none_is_refused():
    """With what to do."""
    with pytest.raises(ReferenceDataError, match="has no rows"):
        read_workbook(saved(lambda book: None))
    with pytest.raises(ReferenceDataError, match="no workbook: File is not a zip file"):
        read_workbook(b"port,boats\n")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as other:
        other.writestr("word/document.xml", "<a/>")
    with pytest.raises(ReferenceDataError, match="no workbook"):
        read_workbook(stream.getvalue())


def test_without_openpyxl_the_error_says_what_to_install(monkeypatch):
    """The extra is named."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(ReferenceDataError, match=r"pip install 'tieout\[excel\]'"):
        read_workbook(saved(ferries))
