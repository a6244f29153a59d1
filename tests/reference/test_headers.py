"""Tests of what a column's header says."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.reference.headers import content_words, read_header


@pytest.mark.parametrize(
    ("text", "words", "unit", "scale", "additive"),
    [
        ("officers", ("officers",), "", 1, True),
        ("value_gbp_thousand", ("value",), "GBP", 1000, True),
        ("Sales (£m)", ("sales",), "GBP", 10**6, True),
        ("landed_t", ("landed",), "tonne", 1, True),
        ("onTimePct", ("on", "time"), "percent", 1, False),
        ("average_price_usd", ("average", "price"), "USD", 1, False),
        ("births per 1000", ("births", "per", "1000"), "", 1, False),
        ("minutes", ("minutes",), "", 1, True),
    ],
)
def test_a_header_names_a_measure_with_its_unit(text, words, unit, scale, additive):
    """In whatever form it is written; rates and averages are never summed up."""
    found = read_header(text)
    assert (words, unit, Fraction(scale), additive) == (found.words, found.unit, found.scale, found.additive)


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [("revenue_h1_2024_usd_m", ("revenue",), "h1 2024"), ("2023", (), "2023"), ("boats", ("boats",), None)],
)
def test_a_header_may_name_a_period(text, words, label):
    """Of a wide table, where each period has a column."""
    found = read_header(text)
    assert label == (found.period.label if found.period else None)
    assert words == (found.words if words else ())


def test_a_unit_may_stand_in_another_column():
    """As in a table whose rows are measures."""
    found = read_header("Revenue", "usd_m")
    assert (("revenue",), "USD", Fraction(10**6)) == (found.words, found.unit, found.scale)


def test_words_such_as_number_of_tell_nothing():
    """The noun behind them does."""
    assert ("boats",) == content_words(read_header("number_of_boats"))
    assert ("total",) == content_words(read_header("total"))
