"""Tests of percentages, points, parts, shares, multiples and ordinals."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from checker.model import Quantity


@pytest.mark.parametrize(
    ("copy", "kind", "value"),
    [
        ("21 percent", "percent", 21),
        ("4.5%", "percent", Fraction(9, 2)),
        ("12 per cent", "percent", 12),
        ("7.5 pct", "percent", Fraction(15, 2)),
        ("5pc", "percent", 5),
        ("one hundred percent", "percent", 100),
        ("a 12-percent rise", "percent", 12),
        ("0.3 percentage points", "points", Fraction(3, 10)),
        ("25 basis points", "points", 25),
        ("half a percentage point", "points", Fraction(1, 2)),
        ("eight-tenths of a percentage point", "points", Fraction(4, 5)),
        ("a quarter of a point", "points", Fraction(1, 4)),
        ("half a percent", "percent", Fraction(1, 2)),
        ("two-thirds of them", "ratio", Fraction(2, 3)),
        ("one-fifth", "ratio", Fraction(1, 5)),
        ("a third of voters", "ratio", Fraction(1, 3)),
        ("all ewes and a third of the cows", "ratio", Fraction(1, 3)),
        ("half the seats", "ratio", Fraction(1, 2)),
        ("three quarters of homes", "ratio", Fraction(3, 4)),
        ("one in five", "ratio", Fraction(1, 5)),
        ("four out of ten voters", "ratio", Fraction(2, 5)),
        ("nine in 10 of them", "ratio", Fraction(9, 10)),
        ("one in five of the people", "ratio", Fraction(1, 5)),
        ("one in every 12 homes", "ratio", Fraction(1, 12)),
        ("a one-in-three chance", "ratio", Fraction(1, 3)),
        ("three times as many", "multiple", 3),
        ("16 times", "multiple", 16),
        ("a 3-fold rise", "multiple", 3),
        ("tenfold", "multiple", 10),
        ("twice the size", "multiple", 2),
        ("double the sum", "multiple", 2),
        ("10x", "multiple", 10),
        ("the 12th time", "ordinal", 12),
    ],
)
def test_reads_parts_and_multiples(copy: str, kind: str, value: int | Fraction, values: Callable) -> None:
    """Parts and multiples are known in digits and in words."""
    assert [(kind, value)] == [one[:2] for one in values(f"It was {copy}.")]


@pytest.mark.parametrize(
    ("verb", "value"),
    [("doubled", 2), ("tripled", 3), ("quadrupled", 4), ("halved", Fraction(1, 2))],
)
def test_verbs_that_multiply(verb: str, value: int | Fraction, values: Callable) -> None:
    """Verbs state a multiple too."""
    assert [("multiple", value, "")] == values(f"Sales {verb}.")


def test_doubles_multiply_as_a_verb_only(values: Callable) -> None:
    """A fee doubles to something; the doubles of tennis are no multiple."""
    assert [("multiple", 2, "")] == values("The fee doubles to match.")
    assert values("She won the doubles to love.") == []


@pytest.mark.parametrize(
    "copy",
    [
        "He scored in the second half.",
        "They met at half-time.",
        "It is a quarter-final.",
        "They booked a double room.",
        "A third man came.",
        "She took the half marathon.",
    ],
)
def test_words_that_are_no_parts(copy: str, values: Callable) -> None:
    """Halves of a game, quarter-finals, double rooms and a third man are no parts of anything."""
    assert [] == [one for one in values(copy) if one[0] in ("ratio", "multiple")]


def test_a_run_of_games_is_no_share(quantities: Callable) -> None:
    """Three goals in four games are counts."""
    assert ["count", "count"] == [one.kind for one in quantities("She scored three in four games.")]


def test_ordinal_words_are_mentions(mentions: Callable) -> None:
    """An ordinal word is a mention with its value."""
    found = [one.value for one in mentions("The third and twenty-first men left.") if isinstance(one, Quantity)]
    assert [3, 21] == found
