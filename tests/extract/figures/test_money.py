"""Tests of money: signs, codes and words of currencies, cents, and ranges."""

from collections.abc import Callable
from fractions import Fraction

import pytest


@pytest.mark.parametrize(
    ("copy", "value", "unit"),
    [
        ("$5", 5, "USD"),
        ("$3.4bn", 3_400_000_000, "USD"),
        ("$ 57.3 million", 57_300_000, "USD"),
        ("£50m", 50_000_000, "GBP"),
        ("Â£50m", 50_000_000, "GBP"),
        ("€2.5k", 2500, "EUR"),
        ("¥309,381", 309_381, "JPY"),
        ("US$5m", 5_000_000, "USD"),
        ("A$7", 7, "AUD"),
        ("C$ 300 million", 300_000_000, "CAD"),
        ("HK$10 billion", 10**10, "HKD"),
        ("NZ$5", 5, "NZD"),
        ("Mex$ 10 million", 10**7, "MXN"),
        ("USD 200", 200, "USD"),
        ("115.5USD", Fraction(231, 2), "USD"),
        ("AED 40", 40, "AED"),
        ("Rs 500 crore", 5 * 10**9, "INR"),
        ("Rs. 35 lakh", 3_500_000, "INR"),
        ("75 USD million", 75_000_000, "USD"),
        ("30 MUSD", 30_000_000, "USD"),
        ("5 million dollars", 5_000_000, "USD"),
        ("4.2 mln dlrs", 4_200_000, "USD"),
        ("2 bn stg", 2 * 10**9, "GBP"),
        ("361 million pounds", 361_000_000, "GBP"),
        ("60m euros", 60_000_000, "EUR"),
        ("20 billion francs", 2 * 10**10, "FRF"),
        ("5 Swiss francs", 5, "CHF"),
        ("73.5 mln Canadian dlrs", 73_500_000, "CAD"),
        ("10 New Zealand dollars", 10, "NZD"),
        ("500 mln marks", 500_000_000, "DEM"),
        ("10 Turkish lira", 10, "TRY"),
        ("50p", 50, "penny"),
        ("210 pence", 210, "penny"),
        ("one penny", 1, "penny"),
        ("34 cents", 34, "cent"),
        ("34 US cents", 34, "cent"),
        ("Sh52", 52, "KES"),
        ("R25m", 25_000_000, "ZAR"),
        ("R1.8bn", 1_800_000_000, "ZAR"),
        ("R15.50", Fraction(31, 2), "ZAR"),
        ("five cts", 5, "cent"),
        ("a one-yen bid", 1, "JPY"),
        ("half a million pounds", 500_000, "GBP"),
        ("a quarter million U.S. dollars", 250_000, "USD"),
        ("thirteen dollars and forty-five cents", Fraction(1345, 100), "USD"),
        ("15 dollars 50", Fraction(31, 2), "USD"),
        ("$.50", Fraction(1, 2), "USD"),
        ("$(6.8) million", -6_800_000, "USD"),
        ("$5-million", 5_000_000, "USD"),
        ("10 €", 10, "EUR"),
        ("$1 million CAD", 1_000_000, "CAD"),
    ],
)
def test_reads_money(copy: str, value: int | Fraction, unit: str, values: Callable) -> None:
    """An amount of money has its exact value and the code of its currency."""
    assert [("money", value, unit)] == values(f"It paid {copy}.")


def test_amounts_without_a_value(quantities: Callable) -> None:
    """Millions of dollars have no value; hundreds of thousands are a lower bound."""
    assert [(None, "millions"), (100_000, "at_least")] == [
        (one.value, one.hedge) for one in quantities("It lost millions of dollars and hundreds of thousands of pounds.")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "five marks out of ten",
        "she won 5",
        "5 $ACME tokens",
        "a 1080p film",
        "two pounds of rice",
        "he rides at 132 pounds, or 60 kilos",
        "it tipped the scales at 132 pounds",
        "the 5,000 mark",
        "its 30 million-mark",
    ],
)
def test_words_that_are_no_money(copy: str, values: Callable) -> None:
    """Marks, wins, tokens, lines of a film and weights are no money."""
    assert all(kind != "money" for kind, _value, _unit in values(copy))


@pytest.mark.parametrize(
    ("copy", "low", "high"),
    [
        ("$1.2-1.5 million", 1_200_000, 1_500_000),
        ("$3 to $4 million", 3_000_000, 4_000_000),
        ("between £3 and £4 million", 3_000_000, 4_000_000),
        ("£5m-£10m", 5_000_000, 10_000_000),
        ("5 or 6 dollars", 5, 6),
    ],
)
def test_ranges_share_currency_and_multiplier(copy: str, low: int, high: int, quantities: Callable) -> None:
    """What only one end of a range says holds for both."""
    one, other = quantities(f"It costs {copy}.")
    assert (low, high) == (one.value, other.value)
    assert one.unit == other.unit


def test_the_span_is_the_figure_with_its_currency(only: Callable) -> None:
    """The span of an amount runs from its sign to its multiplier, without the hedge."""
    copy = "It made about US$3.4bn."
    figure = only(copy)
    assert "US$3.4bn" == copy[figure.start : figure.end]
    assert "about" == copy[figure.phrase_start : figure.start].strip()
