"""Tests of values of databases and spreadsheets as text."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.formats.texts import plain_float, spreadsheet_text, text_of


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (1204, "1204"),
        (0.1, "0.1"),
        (5.0, "5"),
        (-0.0, "0"),
        (1e22, "10000000000000000000000"),
        (1.5e-7, "0.00000015"),
        (float("nan"), ""),
        (float("inf"), ""),
        (Decimal("12.50"), "12.50"),
        (Decimal("1E+3"), "1000"),
        (Decimal("NaN"), ""),
        (date(2024, 6, 25), "2024-06-25"),
        (datetime(2024, 6, 25), "2024-06-25"),
        (datetime(2024, 6, 25, 14, 5), "2024-06-25 14:05:00"),
        (datetime(2024, 6, 25, tzinfo=UTC), "2024-06-25 00:00:00+00:00"),
        (time(9, 30), "09:30:00"),
        (b"\x89PNG", ""),
        (["Åre", 3], "Åre; 3"),
        (" Mirna ", "Mirna"),
    ],
)
def test_values_become_the_shortest_exact_text(value, text):
    """Numbers without exponents, days without a time, nothing as nothing."""
    assert text == text_of(value)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.37, "0%", "37%"),
        (0.125, "0.0%", "12.5%"),
        (1, "0%", "100%"),
        (0.1 + 0.2, "General", "0.3"),
        (1204.0, "#,##0", "1204"),
        (True, "0%", "true"),
        ("n/a", "0%", "n/a"),
        (datetime(2024, 6, 25), "yyyy-mm-dd", "2024-06-25"),
    ],
)
def test_cells_of_spreadsheets_are_what_is_seen(value, number_format, text):
    """A percentage by its format, and no more digits than a spreadsheet shows."""
    assert text == spreadsheet_text(value, number_format)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_survives_its_text(value):
    """The text of a binary float is that float and no other."""
    assert value == float(text_of(value)) == float(plain_float(repr(value)))
