"""Tests of the chance that figures are one slip of the pen away from adding up."""

from fractions import Fraction

import pytest

from checker.model import Quantity
from checker.relate.slips import chance_of_slip, slip_of_one


def _count(value: int, step: int = 1) -> Quantity:
    return Quantity("count", 0, 1, Fraction(value), Fraction(step))


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        (91_300, [42_700, 26_800, 20_000]),  # 28,600 with two digits swapped
        (93_100, [42_700, 28_600, 20_000]),  # the whole, 91,300, with two digits swapped
        (91_300, [42_700, 28_600, 30_000]),  # 20,000 with one digit changed
    ],
)
def test_one_slip_is_seen(whole: int, parts: list[int]) -> None:
    """Swapped digits, or one wrong digit, in a part or in the whole are one slip."""
    assert chance_of_slip(_count(whole), [_count(one) for one in parts]) is not None


def test_two_slips_are_none() -> None:
    """Figures that two digits in different places would have to mend are no slip away."""
    assert chance_of_slip(_count(91_300), [_count(one) for one in (41_389, 27_514, 20_000)]) is None


def test_words_have_no_digits_to_slip() -> None:
    """Figures without a printed precision have no digits."""
    assert chance_of_slip(_count(91, 0), [_count(42, 0), _count(28, 0)]) is None


def test_a_swap_of_long_figures_is_less_likely_by_chance_than_of_short_ones() -> None:
    """The more digits there are, the less can chance explain that one swap mends the sum."""
    long = chance_of_slip(_count(91_317), [_count(42_714), _count(46_803)])
    short = chance_of_slip(_count(91), [_count(42), _count(94)])
    assert long is not None
    assert short is not None
    assert long < short


@pytest.mark.parametrize(
    ("printed", "meant", "slip"),
    [("1987", "1978", "swapped"), ("52", "57", "changed"), ("52", "25x", ""), ("1234", "4231", "")],
)
def test_kinds_of_slips(printed: str, meant: str, slip: str) -> None:
    """Two neighbouring signs swapped, or one changed, are a slip; anything else is not."""
    assert slip == slip_of_one(printed, meant)
