"""Tests of the linker of sums in two currencies."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.rates.exchange import one_rate


def _found(text: str) -> list[dict[str, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        {role: float(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}
        for relation in one_rate(reading, "conversion/one-rate")
    ]


def test_sums_are_held_against_the_middle_rate() -> None:
    """Of three sums in two currencies, each is held against the one whose rate is between the others'."""
    text = "The organ cost €400 ($460). The roof, at €90 ($130), was cheaper, and the bell cost €200 ($240)."
    middle = {"like": 200.0, "like_converted": 240.0}
    expected = [{"stated": 400.0, "converted": 460.0, **middle}, {"stated": 90.0, "converted": 130.0, **middle}]
    assert expected == _found(text)


def test_a_sum_in_three_currencies_has_two_rates() -> None:
    """Both amounts in brackets are conversions of the sum before them."""
    text = "It took $600 (£300; €500). It spent $200 (£100)."
    assert [{"stated": 300.0, "converted": 600.0, "like": 100.0, "like_converted": 200.0}] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mill was sold for £1.4bn ($2.6bn).",
        "The mill was sold for £1.4bn ($2.6bn). Its owner paid $3bn (£2.1bn) in 1984.",
        "The mill was sold for £1.4bn ($2.6bn). Its rival went for £1.8bn (€2.1bn).",
        "The mill made £14m (£12m). Its rival made £18m (£17m).",
    ],
)
def test_sums_with_nothing_to_be_held_against(text: str) -> None:
    """A single sum, one of another year, other currencies and last year's figures in brackets imply no common rate."""
    assert [] == _found(text)
