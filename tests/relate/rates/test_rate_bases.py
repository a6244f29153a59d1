"""Tests of what a rate is for each of, and of what counts it."""

from fractions import Fraction

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.rates.rate_bases import LIVESTOCK, Base, base_of, how_many, measured_unit


def _figures(text: str) -> list[Quantity]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [one for one in reading.mentions() if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("It costs $6 a gram.", Base(unit="gram")),
        ("It costs £12 per square metre.", Base(unit="square-metre")),
        ("It costs £3,200 a clock.", Base(("clock",))),
        ("They gave £70 each.", Base(any=True)),
        ("It costs £20 a head.", Base(("person", *LIVESTOCK))),
        ("They drove at 60 mph.", Base(unit="hour")),
        ("The cost per passenger was £95.", Base(("passenger",))),
        ("It had an average donation of £60.", Base(any=True)),
        ("It costs $6.", None),
        ("It earned 45 cents a share.", None),
    ],
)
def test_what_a_rate_is_for(text: str, base: Base | None) -> None:
    """The words beside a figure tell what it is for each of; a sum for all has no base, and neither has a share."""
    assert base == base_of(text, _figures(text)[0])


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("At $6 a gram, he sold 18 kg.", 1000),
        ("At £40 a week, it ran for six weeks.", 1),
        ("At £40 a clock, it sold 26 clocks.", 1),
        ("At £40 a clock, it sold 26 of the 31 clocks.", 1),
        ("At £30 a time, he was fined 11 times.", 1),
        ("At £40 a clock, it sold 26 chairs.", None),
        ("At $6 a gram, he drove 18 km.", None),
        ("At £40 a week, it ran for six months.", None),
    ],
)
def test_what_counts_the_base(text: str, factor: int | None) -> None:
    """A count of the same things or in a unit of the same dimension counts what the rate is for; others do not."""
    rate, count, *_ = _figures(text)
    base = base_of(text, rate)
    assert base is not None
    assert (None if factor is None else Fraction(factor)) == how_many(text, base, count)


def test_a_speed_yields_its_distance() -> None:
    """What a rate yields is in the first of its units."""
    assert ["mile-per-hour"] == [one.unit for one in _figures("They drove at 60 mph.")]
    assert ["mile"] == [measured_unit(one) for one in _figures("They drove at 60 mph.")]
