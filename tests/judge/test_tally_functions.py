"""The functions for tables and votes."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.judge.scope import Scope
from checker.judge.tally_functions import TALLY_FUNCTIONS
from checker.model import Document, Quantity, Reading, SourceMap
from checker.precision import POINT, SOFT

_READING = Reading(Document("t", "t", "", (), SourceMap("")), ())


def _count(value: str, step: str = "1", kind: str = "count", unit: str = "") -> Quantity:
    return Quantity(kind, 0, 1, Fraction(value), Fraction(step), unit=unit)


def _ask(name: str, *values: Quantity, width: str = POINT):
    return TALLY_FUNCTIONS[name].apply(Scope({}, width, False, _READING, ()), values)


@pytest.mark.parametrize(
    ("stated", "cell", "same"),
    [
        (_count("8240"), _count("8420"), False),
        (_count("14", "1"), _count("14.2", "0.1"), True),
        (_count("14.2", "0.1"), _count("14", "1"), False),
        (_count("8420"), _count("8420"), True),
    ],
)
def test_repeats(stated: Quantity, cell: Quantity, same: bool) -> None:
    """A figure repeats another if it is the same or rounds it, not the other way round."""
    assert same == _ask("repeats", stated, cell).possible


def test_needed_is_the_next_whole_vote() -> None:
    """Two-thirds of 16 votes are 11."""
    fraction = Quantity("ratio", 0, 1, Fraction(2, 3))
    assert Fraction(11) == _ask("needed", fraction, _count("16")).interval.low


@pytest.mark.parametrize(
    ("told", "same"),
    [
        (_count("10", kind="percent", unit="percent"), True),
        (Quantity("ratio", 0, 1, Fraction(1, 10)), True),
        (_count("8"), True),
        (_count("9"), False),
    ],
)
def test_same_change(told: Quantity, same: bool) -> None:
    """A fall from 80 to 72 is eight, ten percent or a tenth."""
    assert same == _ask("same_change", _count("80"), _count("72"), told, width=SOFT).possible


def test_counts_of_votes_are_plain() -> None:
    """A hedge or another noun makes a count something else."""
    assert _ask("plain_counts", _count("12"), _count("7")).possible
    assert not _ask("plain_counts", Quantity("count", 0, 1, Fraction(7), noun="boat")).possible


def test_cents() -> None:
    """Bare numbers after a sum in cents are cents."""
    cents = _count("52", kind="money", unit="cent")
    assert _ask("in_cents", cents, _count("30")).possible
    assert not _ask("in_cents", _count("52"), _count("30")).possible
