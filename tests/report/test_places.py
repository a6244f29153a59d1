"""Tests of places: columns in bytes, in UTF-16 and in characters, of copy with emoji and of other scripts."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.github import github_format
from checker.report.places import characters, region_of, utf8_bytes, utf16_units
from checker.report.rdjson import rdjson_format
from checker.report.summary import Summary

NOTHING = Summary(Counter(), Counter(), Counter())
BEFORE = {
    "emoji": "🚢🚢 ",
    "family": "👩\u200d👩\u200d👧 ",
    "chinese": "港口有船 ",
    "accents": "Für die Häfen: ",
    "plain": "At ",
}


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_columns_cut_the_figure_out_of_its_line_in_every_unit(result_of, before):
    """In characters, in bytes of UTF-8 and in code units of UTF-16."""
    result = result_of(f"It rained.\n{before}3 boats sank 🚢.", ("part", "3 boats"))
    line = f"{before}3 boats sank 🚢."
    (one,) = result.verdicts[0].evidence
    for units, encoded, width in ((characters, line, 1), (utf8_bytes, line.encode(), 1)):
        at = region_of(one, result.document, units)
        cut = encoded[(at.column - 1) * width : (at.end_column - 1) * width]
        assert (2, 2, "3 boats") == (at.line, at.end_line, cut if isinstance(cut, str) else cut.decode())
    at = region_of(one, result.document, utf16_units)
    assert "3 boats" == line.encode("utf-16-le")[2 * at.column - 2 : 2 * at.end_column - 2].decode("utf-16-le")


@given(st.text(st.characters(codec="utf-8")))
def test_units_are_those_of_the_encodings(text):
    """Of any text."""
    assert (len(text), len(text.encode()), len(text.encode("utf-16-le")) // 2) == (
        characters(text),
        utf8_bytes(text),
        utf16_units(text),
    )


def test_each_form_counts_as_its_reader_does(result_of):
    """In bytes for reviewdog; GitHub, whose pages are JavaScript, in UTF-16; SARIF says that it counts characters."""
    result = result_of("🚢港 3 boats sank.", ("part", "3 boats"))
    place = json.loads(rdjson_format().document(result))["location"]["range"]
    assert ({"line": 1, "column": 9}, {"line": 1, "column": 16}) == (place["start"], place["end"])
    assert ",line=1,col=5,endColumn=12," in github_format().document(result)


def test_a_stretch_over_two_lines_has_no_columns_on_github(result_of):
    """GitHub takes columns for a stretch of one line only; the others have both ends."""
    result = result_of("We saw 3\nboats.", ("part", "3\nboats"))
    assert "line=1,title=" in github_format().document(result)
    place = json.loads(rdjson_format().document(result))["location"]["range"]
    assert ({"line": 1, "column": 8}, {"line": 2, "column": 6}) == (place["start"], place["end"])


def test_a_record_is_annotated_on_its_line(result_of):
    """Its own lines and columns mean nothing to those who see the file."""
    result = result_of("It rained.\nWe saw 3 boats.", ("part", "3 boats"), source="wire.jsonl:12")
    assert "::error file=wire.jsonl,line=12,title=" in github_format().document(result)
    assert {"start": {"line": 12}} == json.loads(rdjson_format().document(result))["location"]["range"]


def test_the_gravest_annotation_comes_first(result_of):
    """GitHub shows the first ten of a kind only."""
    form = github_format()
    pieces = [
        form.document(result_of("We saw 3 boats.", ("part", "3 boats"), status=one)) for one in ("review", "fail")
    ]
    assert form.whole is not None
    assert ["::error", "::warning"] == [line.split(" ")[0] for line in form.whole(pieces, NOTHING).splitlines()]
