"""Tests of the units: their spellings and exact conversion."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.figures.units import UNITS, convert

_KEYS = sorted(UNITS)


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        (1, "mile", "kilometre", Fraction(1609344, 1000000)),
        (100, "celsius", "fahrenheit", 212),
        (-40, "fahrenheit", "celsius", -40),
        (1, "acre", "square-metre", Fraction("4046.8564224")),
        (2, "hour", "minute", 120),
        (2, "year", "month", 24),
        (36, "kilometre-per-hour", "metre-per-second", 10),
        (1, "foot", "inch", 12),
        (50, "basis-point", "points", Fraction(1, 2)),
        (1, "tonne", "kilogram", 1000),
    ],
)
def test_converts_exactly(value: int, source: str, target: str, expected: Fraction | int) -> None:
    """Conversion is by the legal definition of the units, without rounding."""
    assert expected == convert(Fraction(value), source, target)


@given(st.fractions(), st.sampled_from(_KEYS), st.sampled_from(_KEYS))
def test_conversion_comes_back(value: Fraction, source: str, target: str) -> None:
    """There and back gives the same amount; units of two dimensions are refused."""
    if UNITS[source].dimension == UNITS[target].dimension:
        assert value == convert(convert(value, source, target), target, source)
    else:
        with pytest.raises(ValueError, match="cannot be converted"):
            convert(value, source, target)


@pytest.mark.parametrize("unit", ["gallon", "ton", "degree", "month"])
def test_doubtful_units_prove_nothing(unit: str) -> None:
    """A unit that is not the same everywhere has no conversion to the metric one."""
    assert UNITS[unit].dimension not in {UNITS[key].dimension for key in ("litre", "kilogram", "celsius", "day")}


@pytest.mark.parametrize(
    ("copy", "unit"),
    [
        ("10 km", "kilometre"),
        ("4,800km", "kilometre"),
        ("a 10-mile stretch", "mile"),
        ("22-metre", "metre"),
        ("12 meters", "metre"),
        ("12 m tall", "metre"),
        ("6 ft", "foot"),
        ("5 sq ft", "square-foot"),
        ("20 square miles", "square-mile"),
        ("3 km²", "square-kilometre"),
        ("9 cubic feet", "cubic-foot"),
        ("64F", "fahrenheit"),
        ("39.2C", "celsius"),
        ("20 degrees Celsius", "celsius"),
        ("98 degrees", "degree"),
        ("12°C", "celsius"),
        ("115km/h", "kilometre-per-hour"),
        ("60 miles an hour", "mile-per-hour"),
        ("70mph", "mile-per-hour"),
        ("5 barrels", "barrel"),
        ("3 mln bpd", "barrel-per-day"),
        ("16,000 metric tons", "tonne"),
        ("8 tons", "ton"),
        ("68-ounce", "ounce"),
        ("12st", "stone"),
        ("30 lbs", "pound"),
        ("15 GW", "gigawatt"),
        ("700 gigawatt-hours", "gigawatt-hour"),
        ("64 GB", "gigabyte"),
        ("two light-years", "light-year"),
        ("29g of fat", "gram"),
        ("20 (kg)", "kilogram"),
    ],
)
def test_reads_measures(copy: str, unit: str, values: Callable) -> None:
    """Units are known in words and symbols, glued, spaced or hyphenated."""
    ((kind, _value, found),) = values(f"It was {copy} then.")
    assert ("measure", unit) == (kind, found)


@pytest.mark.parametrize(
    ("copy", "value", "unit"),
    [
        ("6ft 2in", Fraction(37, 6), "foot"),
        ("6-foot-2", Fraction(37, 6), "foot"),
        ("12 stone 4lb", Fraction(86, 7), "stone"),
        ("3hr 7min 52sec", 11272, "second"),
        ("two hours and 10 minutes", 130, "minute"),
        ("six weeks and three days", 45, "day"),
        ("an hour and 20 minutes", 80, "minute"),
        ("a minute and four seconds", 64, "second"),
        ("a year and three months", 15, "month"),
        ("an hour-and-20-minute wait", 80, "minute"),
        ("an hour and a half", Fraction(3, 2), "hour"),
        ("half an hour", Fraction(1, 2), "hour"),
        ("a quarter of a mile", Fraction(1, 4), "mile"),
    ],
)
def test_reads_compounds(copy: str, value: Fraction | int, unit: str, values: Callable) -> None:
    """Two units of one amount make one figure."""
    assert [(value, unit)] == [(one[1], one[2]) for one in values(f"It took {copy}.")]


@pytest.mark.parametrize(
    "copy",
    [
        "at 40 miles an hour and 20 minutes",
        "once an hour and 20 minutes",
        "$9 an hour and 20 minutes",
    ],
)
def test_no_hour_where_each_is_meant(copy: str, values: Callable) -> None:
    """The hour of "miles an hour" is not added to the minutes told after it."""
    assert (20, "minute") in [(one[1], one[2]) for one in values(f"It went {copy}.")]


@pytest.mark.parametrize(
    "copy",
    [
        "2 million HR experts",
        "three GM plants",
        "two second goals",
        "his 21st game",
        "a 5g network",
        "two degrees in law",
    ],
)
def test_words_that_are_no_units(copy: str, values: Callable) -> None:
    """Initials, ordinals and degrees of a university are no units of measure."""
    assert all(kind not in ("measure", "duration") for kind, _value, _unit in values(copy))
