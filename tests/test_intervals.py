"""Tests of exact interval arithmetic: every operation holds all values that its operands can give."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.intervals import FALSE, TRUE, Interval, Truth, change, exact

Member = tuple[Interval, Fraction]
TRUTHS = [TRUE, FALSE, Truth(True, False)]

fractions = st.fractions(min_value=-50, max_value=50, max_denominator=12)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """An interval of any shape: bounded or not, open or closed at either end."""
    low, high = sorted((draw(fractions), draw(fractions)))
    if low == high:
        return Interval.point(low)
    kept_low, kept_high, open_low, open_high = (draw(st.booleans()) for _ in range(4))
    return Interval(low if kept_low else None, high if kept_high else None, open_low, open_high)


@st.composite
def members(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval and one of the values in it."""
    interval = draw(intervals())
    low = Fraction(-100) if interval.low is None else interval.low
    high = Fraction(100) if interval.high is None else interval.high
    if interval.low == interval.high and interval.bounded:
        return interval, low
    parts = draw(st.sampled_from([Fraction(n, 8) for n in range(9)]))
    value = low + (high - low) * parts
    return interval, value if value in interval else (low + high) / 2


def _interval(low: int | None, high: int | None, ends: str = "[]") -> Interval:
    """The interval in the notation of school: (1, 2] is open below."""
    bounds = [None if bound is None else Fraction(bound) for bound in (low, high)]
    return Interval(bounds[0], bounds[1], ends[0] == "(", ends[1] == ")")


@given(members(), members())
def test_sums_hold_the_sums_of_members(one: Member, other: Member) -> None:
    """The sum of two intervals holds the sum of any of their values, and the difference the difference."""
    assert one[1] + other[1] in one[0] + other[0]
    assert one[1] - other[1] in one[0] - other[0]


@given(members(), members())
def test_products_hold_the_products_of_members(one: Member, other: Member) -> None:
    """The product of two intervals holds the product of any of their values, open and missing ends included."""
    assert one[1] * other[1] in one[0] * other[0]


@given(members(), members())
def test_quotients_hold_the_quotients_of_members(one: Member, other: Member) -> None:
    """The quotient of two intervals holds the quotient of any of their values."""
    if other[1] != 0:
        assert one[1] / other[1] in one[0] / other[0]


@given(members(), members())
def test_changes_hold_the_changes_between_members(old: Member, new: Member) -> None:
    """A change in percent is worked out over the whole box of both values."""
    if old[1] != 0:
        assert (new[1] - old[1]) / old[1] * 100 in change(old[0], new[0])


@given(members())
def test_negation_turns_every_member_round(one: Member) -> None:
    """The negation of an interval holds the negation of its values, and negating twice gives it back."""
    turned = -one[0]
    assert -one[1] in turned
    assert one[0] == -turned


@given(intervals(), intervals())
def test_sums_and_products_commute(one: Interval, other: Interval) -> None:
    """The order of two summands or factors makes no difference."""
    assert one + other == other + one
    assert one * other == other * one


@given(members(), members())
def test_comparisons_agree_with_members(one: Member, other: Member) -> None:
    """What holds of two members is possible; what is certain holds of them."""
    below, equal = one[0].below(other[0]), one[0].equals(other[0])
    if one[1] < other[1]:
        assert below.possible
    if below.certain:
        assert one[1] < other[1]
    if one[1] == other[1]:
        assert equal.possible
    if equal.certain:
        assert one[1] == other[1]


@given(intervals(), intervals())
def test_unequal_intervals_lie_apart(one: Interval, other: Interval) -> None:
    """Two intervals that cannot be equal lie wholly on one side of each other; equality has no direction."""
    assert one.equals(other) == other.equals(one)
    if not one.equals(other).possible:
        assert one.below(other).certain != other.below(one).certain


@given(intervals(), intervals(), intervals())
def test_narrower_operands_give_narrower_results(one: Interval, other: Interval, third: Interval) -> None:
    """Arithmetic on the values that two intervals share never proves less than arithmetic on either."""
    shared = _shared(one, other)
    if shared is None:
        return
    for wide, narrow in ((one + third, shared + third), (one * third, shared * third), (one / third, shared / third)):
        assert _within(narrow, wide)


def _shared(one: Interval, other: Interval) -> Interval | None:
    """The values of both, if there are any."""
    lows = [(bound.low, bound.open_low) for bound in (one, other) if bound.low is not None]
    highs = [(-bound.high, bound.open_high) for bound in (one, other) if bound.high is not None]
    low, open_low = max(lows, default=(None, False))
    high, open_high = max(highs, default=(None, False))
    try:
        return Interval(low, None if high is None else -high, open_low, open_high)
    except ValueError:
        return None


def _within(inner: Interval, outer: Interval) -> bool:
    """Does the outer interval hold all of the inner one?"""
    low = outer.low is None or (
        inner.low is not None and (inner.low, inner.open_low or not outer.open_low) >= (outer.low, True)
    )
    high = outer.high is None or (
        inner.high is not None and (-inner.high, inner.open_high or not outer.open_high) >= (-outer.high, True)
    )
    return low and high


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        (_interval(0, 1) * _interval(0, 2, "()"), _interval(0, 2, "[)")),
        (_interval(-1, 1, "()") * _interval(0, 0), _interval(0, 0)),
        (_interval(0, None) * _interval(3, None, "()"), _interval(0, None)),
        (_interval(-1, -1) * _interval(50, None, "()"), _interval(None, -50, "()")),
        (_interval(-2, 3, "(]") * _interval(2, 4), _interval(-8, 12, "(]")),
        (_interval(-2, 3) * _interval(1, None), _interval(None, None)),
        (_interval(-3, -2) * _interval(-4, -1), _interval(2, 12)),
    ],
)
def test_products_with_zeros_and_missing_bounds(product: Interval, expected: Interval) -> None:
    """A closed zero is reached whatever it is multiplied by; a missing bound stays missing on the right side."""
    assert (expected.low, expected.high) == (product.low, product.high)
    assert (expected.low is not None and expected.open_low) == (product.low is not None and product.open_low)
    assert (expected.high is not None and expected.open_high) == (product.high is not None and product.open_high)


@pytest.mark.parametrize(
    ("divisor", "expected"),
    [
        (_interval(2, 4), _interval(3, 6)),
        (_interval(-4, -2), _interval(-6, -3)),
        (_interval(2, None), _interval(0, 6, "(]")),
        (_interval(0, 4, "(]"), _interval(3, None)),
        (_interval(-4, 0, "[)"), _interval(None, -3)),
        (_interval(0, 4), _interval(None, None)),
        (_interval(-1, 4), _interval(None, None)),
        (_interval(None, 4), _interval(None, None)),
    ],
)
def test_quotients_by_what_may_be_zero_are_unbounded(divisor: Interval, expected: Interval) -> None:
    """A divisor that may be zero leaves everything possible; one that comes close to it, everything on one side."""
    found = _interval(12, 12) / divisor
    assert (expected.low, expected.high) == (found.low, found.high)


@pytest.mark.parametrize(
    ("one", "other", "below", "equal"),
    [
        (_interval(1, 1), _interval(1, 1), FALSE, TRUE),
        (_interval(1, 2), _interval(2, 3), Truth(True, False), Truth(True, False)),
        (_interval(1, 2, "[)"), _interval(2, 3), TRUE, FALSE),
        (_interval(1, 2), _interval(2, 3, "(]"), TRUE, FALSE),
        (_interval(5, None), _interval(1, 4), FALSE, FALSE),
        (_interval(None, 4), _interval(4, None, "()"), TRUE, FALSE),
        (_interval(None, None), _interval(1, 1), Truth(True, False), Truth(True, False)),
    ],
)
def test_comparisons_at_their_bounds(one: Interval, other: Interval, below: Truth, equal: Truth) -> None:
    """Intervals that touch can be equal only if both hold the bound; below is certain if either leaves it out."""
    assert below == one.below(other)
    assert equal == one.equals(other)


@pytest.mark.parametrize("bounds", [(2, 1, "[]"), (1, 1, "(]"), (1, 1, "[)")])
def test_intervals_hold_a_value(bounds: tuple[int, int, str]) -> None:
    """Bounds in the wrong order, or equal with an open end, are refused: nothing could lie between them."""
    with pytest.raises(ValueError, match="got"):
        _interval(*bounds)


@pytest.mark.parametrize("one", TRUTHS)
@pytest.mark.parametrize("other", TRUTHS)
def test_truths_follow_de_morgan(one: Truth, other: Truth) -> None:
    """Not (a and b) is not-a or not-b, also where one of them is undecided."""
    assert ~(one & other) == ~one | ~other
    assert one == ~~one


@pytest.mark.parametrize(
    ("one", "middle"),
    [
        (_interval(1, 4), Fraction(5, 2)),
        (_interval(None, 4), Fraction(4)),
        (_interval(3, None), Fraction(3)),
        (_interval(None, None), None),
    ],
)
def test_middles(one: Interval, middle: Fraction | None) -> None:
    """The middle of an interval lies between its bounds, or is the only bound there is."""
    assert middle == one.middle


@given(st.fractions())
def test_exact_numbers_read_back(value: Fraction) -> None:
    """An exact number in writing is the number itself, without exponent or trailing zeros."""
    printed = exact(value)
    assert value == Fraction(printed)
    assert "e" not in printed.lower()
    assert not ("." in printed and printed.endswith("0"))


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Fraction(4_200_000), "4200000"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-1, 20), "-0.05"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-7, 6), "-7/6"),
        (Fraction(0), "0"),
    ],
)
def test_exact_numbers(value: Fraction, printed: str) -> None:
    """Decimals are written out where they end, other fractions as such."""
    assert printed == exact(value)


@given(fractions)
def test_points_hold_their_value_alone(value: Fraction) -> None:
    """The interval of one value holds it and nothing beside."""
    point = Interval.point(value)
    assert value in point
    assert value + Fraction(1, 1000) not in point
    assert value - Fraction(1, 1000) not in point
