"""Tests of what a printed figure leaves open: by its digits, its rounding and the hedge words beside it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.intervals import Interval
from checker.model import Quantity
from checker.precision import HARD, POINT, SOFT, interval, low_high, mixes

MILLION = 10**6
HEDGES = ("", "about", "over", "at_least", "under", "nearly", "up_to", "at_most")
PLURALS = ("dozens", "scores", "hundreds", "thousands", "millions")


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """A figure as extraction may deliver it: of any kind, precision and hedge, or an amount in words."""
    kind = draw(st.sampled_from(("count", "money", "percent", "points", "measure", "duration", "ratio", "multiple")))
    if draw(st.integers(0, 9)) == 0:
        return Quantity(kind, 0, 1, None, hedge=draw(st.sampled_from(PLURALS)))
    hedge = draw(st.sampled_from(HEDGES))
    if kind in ("ratio", "multiple"):
        return Quantity(kind, 0, 1, Fraction(draw(st.integers(1, 20)), draw(st.integers(1, 20))), hedge=hedge)
    step = draw(st.sampled_from([Fraction(1), Fraction(1, 100), Fraction(1, 8), Fraction(100_000), Fraction(10**6)]))
    zeros = draw(st.integers(0, 5)) if step >= 1 else 0
    value = step * draw(st.integers(-999, 999)) * 10**zeros
    return Quantity(kind, 0, 1, value, step=step, zeros=zeros, hedge=hedge)


def _figure(
    value: str | int | Fraction, *, kind: str = "count", step: str | int = 1, zeros: int = 0, hedge: str = ""
) -> Quantity:
    """A figure with the printed precision `step`."""
    return Quantity(kind, 0, 1, Fraction(value), step=Fraction(step), zeros=zeros, hedge=hedge)


def _bounds(found: Interval) -> str:
    """An interval in the notation of school: "[1, 2)"; "-" is no bound."""
    low = "-" if found.low is None else str(float(found.low)).removesuffix(".0")
    high = "-" if found.high is None else str(float(found.high)).removesuffix(".0")
    return f"{'(' if found.open_low else '['}{low}, {high}{')' if found.open_high else ']'}"


def _within(inner: Interval, outer: Interval) -> bool:
    """Does the outer interval hold all of the inner one?"""
    low = outer.low is None or (
        inner.low is not None
        and (inner.low > outer.low or (inner.low == outer.low and (inner.open_low or not outer.open_low)))
    )
    high = outer.high is None or (
        inner.high is not None
        and (inner.high < outer.high or (inner.high == outer.high and (inner.open_high or not outer.open_high)))
    )
    return low and high


@given(quantities())
def test_the_ordinary_reading_lies_within_the_widest(figure: Quantity) -> None:
    """Whatever the ordinary reading of a figure allows, the widest one allows too."""
    assert _within(interval(figure, SOFT), interval(figure, HARD))
    assert _within(interval(figure, SOFT, mixed=True), interval(figure, HARD, mixed=True))


@given(quantities())
def test_mixing_with_exact_figures_only_widens(figure: Quantity) -> None:
    """A figure among exact ones may be more rounded than it looks, never less."""
    assert _within(interval(figure, HARD), interval(figure, HARD, mixed=True))
    assert _within(interval(figure, SOFT), interval(figure, SOFT, mixed=True))


@given(quantities())
def test_a_figure_without_hedge_holds_its_own_value(figure: Quantity) -> None:
    """A plain figure may be just what is printed, in every reading."""
    if figure.value is not None and figure.hedge in ("", "about", "at_least"):
        for width in (POINT, SOFT, HARD):
            assert figure.value in interval(figure, width)


@pytest.mark.parametrize(
    ("figure", "soft", "hard"),
    [
        (_figure(37), "[37, 37]", "[37, 37]"),
        (_figure(1234), "[1234, 1234]", "[1234, 1234]"),
        (_figure(1000, zeros=3), "[1000, 1000]", "[1000, 1000]"),
        (_figure(4_200_000, step=100_000), "[4150000, 4250000]", "[4150000, 4300000)"),
        (_figure(20 * MILLION, step=MILLION, zeros=1), "[19500000, 20500000]", "[19500000, 20500000]"),
        (_figure(20_000, zeros=4), "[20000, 20000]", "[19500, 20500]"),
        (_figure(12, kind="percent"), "[11.5, 12.5]", "[11.5, 13)"),
        (_figure("4.5", kind="percent", step="0.1"), "[4.45, 4.55]", "[4.45, 4.6)"),
        (_figure("0.3", kind="points", step="0.1"), "[0.25, 0.35]", "[0.25, 0.4)"),
        (_figure("-14.2", kind="percent", step="0.1"), "[-14.25, -14.15]", "(-14.3, -14.15]"),
        (_figure(5, kind="measure"), "[4.5, 5.5]", "[4.5, 5.5]"),
        (_figure(6, kind="duration"), "[6, 6]", "[6, 6]"),
        (_figure(Fraction(1, 5), kind="ratio", step=0), "[0.18, 0.22]", "[0.16, 0.24]"),
        (_figure(Fraction(1, 2), kind="ratio", step=0), "[0.48, 0.52]", "[0.45, 0.55]"),
        (_figure(2, kind="multiple", step=0), "[1.9, 2.1]", "[1.7, 2.3]"),
    ],
)
def test_printed_precision(figure: Quantity, soft: str, hard: str) -> None:
    """The last printed digit says what a figure was rounded from, or, in the widest reading, cut off from."""
    assert soft == _bounds(interval(figure, SOFT))
    assert hard == _bounds(interval(figure, HARD))


@pytest.mark.parametrize(
    ("hedge", "soft", "hard"),
    [
        ("about", "[90, 110]", "[80, 120]"),
        ("over", "(100, 125]", "(100, -]"),
        ("at_least", "[100, -]", "[100, -]"),
        ("nearly", "[90, 100)", "[80, 100)"),
        ("under", "[75, 100)", "[0, 100)"),
        ("up_to", "[0, 100]", "[0, 100]"),
        ("at_most", "[0, 100]", "[0, 100]"),
    ],
)
def test_hedges(hedge: str, soft: str, hard: str) -> None:
    """A hedge widens a figure or bounds it on one side; "more than 100" is not 100."""
    figure = _figure(100, zeros=2, hedge=hedge)
    assert soft == _bounds(interval(figure, SOFT))
    assert hard == _bounds(interval(figure, HARD))


def test_more_than_a_fine_figure_is_not_far_more() -> None:
    """Who writes "over 71.75" has counted to the last digit: it is at most a hundredth over."""
    assert "[71.745, 72.4675]" == _bounds(interval(_figure("71.75", step="0.01", hedge="over"), HARD))


@pytest.mark.parametrize(
    ("hedge", "value", "hard"),
    [
        ("over", 0, "(0, -]"),
        ("nearly", 0, "[0, 0]"),
        ("under", 0, "[-, 0)"),
        ("up_to", 0, "[0, 0]"),
        ("under", -4, "[-, -4)"),
        ("at_most", -4, "[-, -4]"),
        ("over", -4, "(-4, -]"),
    ],
)
def test_hedges_of_zero_and_less(hedge: str, value: int, hard: str) -> None:
    """Hedges of zero leave a value, and below zero they still bound on the same side."""
    assert hard == _bounds(interval(_figure(value, hedge=hedge), HARD))


def test_a_bound_on_a_fraction_is_meant_closely() -> None:
    """Who writes "less than half" has compared with half; 55 percent is not less than half."""
    below = _figure(Fraction(1, 2), kind="ratio", step=0, hedge="under")
    assert Fraction(55, 100) not in interval(below, HARD)
    assert Fraction(52, 100) in interval(below, HARD)


def test_more_than_a_small_rounded_figure_keeps_its_rounding() -> None:
    """The ordinary reading of "more than 1 percent" is no narrower above than that of "1 percent"."""
    plain, more = (interval(_figure(1, kind="percent", hedge=hedge), SOFT) for hedge in ("", "over"))
    assert plain.high == more.high


@pytest.mark.parametrize("hedge", PLURALS)
def test_amounts_in_words_have_no_upper_bound(hedge: str) -> None:
    """Amounts such as "dozens" and its like are a span in the ordinary reading and open above in the widest."""
    words = Quantity("count", 0, 1, None, hedge=hedge)
    soft, hard = interval(words, SOFT), interval(words, HARD)
    assert soft.bounded
    assert hard.high is None
    assert _within(soft, hard)


def test_an_amount_without_value_can_be_anything() -> None:
    """A mention that states no amount excludes none."""
    assert Interval(None, None) == interval(Quantity("label", 0, 1, None), HARD)


@pytest.mark.parametrize(
    ("figure", "hard"),
    [
        (_figure(1000, zeros=3), "[950, 1050]"),
        (_figure(900, zeros=2), "[855, 945]"),
        (_figure(120, zeros=1), "[115, 125]"),
        (_figure(190 * MILLION, step=MILLION, zeros=1), "[185000000, 195000000]"),
        (_figure(37), "[37, 37]"),
        (_figure(40), "[40, 40]"),
        (_figure(40, zeros=1), "[40, 40]"),
        (_figure(40, kind="measure", zeros=1), "[38, 42]"),
    ],
)
def test_round_figures_beside_exact_ones(figure: Quantity, hard: str) -> None:
    """Beside exact figures trailing zeros are read as rounding, within bounds."""
    assert hard == _bounds(interval(figure, HARD, mixed=True))


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([_figure(100, zeros=2), _figure(900, zeros=2), _figure(1000, zeros=3)], False),
        ([_figure(104), _figure(900, zeros=2)], True),
        ([_figure(104), _figure(896)], False),
        ([_figure(3), _figure(900, zeros=2)], False),
        ([_figure(104), _figure(890, zeros=1, hedge="about")], True),
        ([_figure(12, kind="percent"), _figure(1000, zeros=3)], True),
        ([_figure(Fraction(1, 2), kind="ratio", step=0), _figure(1000, zeros=3)], True),
        ([], False),
    ],
)
def test_mixtures(figures: list[Quantity], expected: bool) -> None:
    """Round figures mix with exact ones of two digits or more, and with every share or percentage."""
    assert expected == mixes(figures)


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (_figure("4.2", kind="percent", step="0.1"), ("4.15", "4.25")),
        (_figure(100, hedge="at_least"), ("100", None)),
        (_figure(-5, hedge="at_most"), (None, "-5")),
        (_figure(Fraction(1, 3), kind="ratio", step=0), ("47/150", "53/150")),
    ],
)
def test_bounds_in_writing(figure: Quantity, expected: tuple[str | None, str | None]) -> None:
    """The bounds of a report are those of the ordinary reading, exact, with nothing where there is none."""
    assert expected == low_high(figure)
