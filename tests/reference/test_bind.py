"""Tests of claims bound to several tables."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.reference.bind import Reference
from checker.reference.naming import Names


def test_every_table_has_its_own_claims(claims, harbours, missions):
    """One copy, two tables, in the order in which they are given."""
    text = "Tarvia had 900 officers. Skerrow had 57 boats."
    assert [("missions", "900"), ("harbours", "57")] == [
        (one.cube.name, one.said) for one in claims(text, missions, harbours)
    ]


def test_without_a_table_there_is_no_claim(claims):
    """Nothing to hold it against."""
    assert [] == claims("Tarvia had 900 officers.")


def test_what_is_true_of_one_table_fails_by_no_other(claims, missions, cube):
    """Two tables may have the same words for other things."""
    other = cube("year,mission,officers\n2024,Tarvia,990\n2024,Brakka,80\n2024,Oslenda,70\n")
    found = claims("Tarvia had 900 officers.", missions, Reference(other, Names(other)))
    assert [("missions", "pass")] == [(one.cube.name, one.status) for one in found]


@settings(max_examples=40, deadline=None)
@given(before=st.text(alphabet="abc é—“”\n", max_size=30), value=st.integers(2, 99_999))
def test_spans_cover_the_figure_in_the_text(claims, missions, before, value):
    """Whatever stands before the sentence, and whichever figure it has."""
    text = f"Notes: {before}\n\nTarvia had {value:,} officers."
    start = text.rindex(f"{value:,}")
    spans = {span for one in claims(text, missions) for span in one.spans}
    assert spans <= {(start, len(text) - 1)}
    assert spans or value != 900


@pytest.mark.parametrize("text", ["", "900", "Tarvia", "Tarvia 900.", "officers officers officers", "Tarvia " * 300])
def test_scraps_of_text_decide_nothing(claims, missions, text):
    """A number beside a name is no claim."""
    assert [] == claims(text, missions)
