"""Tests of the linker that finds a rate with its total and count."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.rates.rates import total_count_and_rate


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(total_count_and_rate(reading, "rate/total-and-each"))


def _values(relation: Relation) -> tuple[int, ...]:
    roles = {role: one for role, one in relation.figures() if isinstance(one, Quantity)}
    return tuple(int(roles[role].value or 0) for role in ("total", "count", "each"))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The hall sold 26 clocks for £83,200, or £2,300 a clock.", (83_200, 26, 2_300)),
        (
            "The hall sold 26 of the 31 clocks, for £83,200 in all. That is an average of £2,300 a clock.",
            (83_200, 26, 2_300),
        ),
        (
            "The crop came to 154 tonnes. It grew on 44 hectares. It averaged 5.8 tonnes a hectare.",
            (154, 44, 5),
        ),
        ("The hall sold 17 of its 21 lots for £5,100. It was an average of £250 a lot.", (5_100, 17, 250)),
        ("He carried 23 kg, at $8 a gram, worth $4,000.", (4_000, 23, 8)),
        ("It has 18 engines of 35 megawatts each, for a total of 360 MW.", (360, 18, 35)),
        ("The town will spend £32m over eight years, or £5m a year.", (32_000_000, 8, 5_000_000)),
        ("Of the 31 crews, 24 were paid a total of £9,600, £400 each on average.", (9_600, 24, 400)),
        ("The walk raised £14,700. Some 420 guests paid, with an average donation of £53.", (14_700, 420, 53)),
        ("He rode 156 miles in 12 hours, an average of 31 mph.", (156, 12, 31)),
        ("Some 12,400 homes lost power. Repairs, at $6.2 million, came to $900 a home.", (6_200_000, 12_400, 900)),
    ],
)
def test_rates_that_the_words_sum_up(text: str, values: tuple[int, ...]) -> None:
    """A rate is found with its total and count, whether or not it fits, where the words leave no doubt."""
    assert [values] == [_values(one) for one in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The hall sold 26 clocks for £83,200, compared with an average of £2,300 a chair.",
        "It earned $31 million, or 46 cents a share, on 60 million shares.",
        "Seats cost £12 each and the hall holds 400; the roof fund stands at £9,000, or half its target.",
        "The hall sold 26 clocks for £83,200, up from an average of £2,300 a clock.",
        "The firm is to spend $1.4 billion, or $350 million a team. The last two teams paid $80 million each.",
    ],
)
def test_rates_of_something_else(text: str) -> None:
    """Rates of other things, of other years, or without a count before them are left alone."""
    assert [] == _found(text)


def test_far_figures_tie_only_if_they_fit() -> None:
    """Of several totals before a rate, the one that fits is tied to it."""
    text = "The bank lent £5,000. The abbey paid £63,000. The money came from 900 patrons, an average of £70 each."
    assert [(63_000, 900, 70)] == [_values(one) for one in _found(text)]
