"""Tests of sums in two currencies: which are held against each other, and at what rates."""

from fractions import Fraction

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.rates.exchange_ranges import beyond_any_rate, rate_range


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("It cost €75 million ($80 million).", 1),
        ("It cost five million yen ($44,260; €41,700).", 2),
        ("It cost 90 million Uruguayan pesos ($2 million).", 0),
        ("It cost $80 million ($1 a head).", 0),
        ("It cost €75 million, and the other $80 million.", 0),
    ],
)
def test_sums_of_known_currencies(copy: str, expected: int) -> None:
    """A sum is held against each in brackets behind it, if the rates of both currencies are known."""
    reading = extract(read_text(copy, id="x", source="x", format="plain"))
    assert expected == len(list(beyond_any_rate(reading, "rule")))


def test_a_range_is_turned_round() -> None:
    """What a pound bought in dollars at least and at most is the inverse of what a dollar bought in pounds."""
    least, most = rate_range("GBP", "USD")
    assert (1 / most, 1 / least) == rate_range("USD", "GBP")
    assert least < Fraction("1.25") < most
