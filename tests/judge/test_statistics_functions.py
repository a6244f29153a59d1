"""Tests of the functions that recompute statistics."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ExpressionError
from checker.judge.amounts import Amount, shown
from checker.judge.scope import Scope
from checker.judge.statistics_functions import STATISTICS_FUNCTIONS
from checker.model import Quantity, Word
from checker.precision import HARD, SOFT

Scoped = Callable[..., Scope]


def _quantity(value: str, hedge: str = "") -> Quantity:
    step = Fraction(1, 10 ** len(value.partition(".")[2]))
    return Quantity("count", 0, 1, Fraction(value), step, hedge=hedge)


def _p(scope: Scope, test: str, df: tuple[str, ...], statistic: str) -> float:
    freedom = tuple(map(_quantity, df))
    found = STATISTICS_FUNCTIONS["p_value"].apply(scope, (Word(test, "test"), freedom, _quantity(statistic)))
    assert isinstance(found, Amount)
    return float(found.interval.middle or 0)


@pytest.mark.parametrize(
    ("test", "df", "statistic", "p"),
    [
        ("z", (), "1.96", 0.05),
        ("t", ("10",), "2.228", 0.05),
        ("t", ("10",), "-2.228", 0.05),
        ("F", ("1", "10"), "4.965", 0.05),
        ("chi2", ("1",), "3.841", 0.05),
        ("r", ("10",), "0.576", 0.05),
        ("t", ("10",), "0.000", 1.0),
        ("r", ("10",), "1.000", 0.0),
    ],
)
def test_p_values_are_those_of_the_tables(
    scoped: Scoped, test: str, df: tuple[str, ...], statistic: str, p: float
) -> None:
    """The values at which tables of the distributions give five percent do so here."""
    assert p == pytest.approx(_p(scoped("copy"), test, df, statistic), abs=2e-3)


@given(st.integers(1, 200), st.integers(0, 600))
def test_a_larger_statistic_has_a_smaller_p(freedom: int, hundredths: int) -> None:
    """The further out, the less likely by chance."""
    scope = Scope({}, SOFT, False, None, ())  # type: ignore[arg-type]
    one, other = (_p(scope, "t", (str(freedom),), f"{at / 100:.2f}") for at in (hundredths, hundredths + 1))
    assert one >= other


def test_a_test_with_other_degrees_of_freedom_is_an_error(scoped: Scoped) -> None:
    """A rule that asks for an unknown distribution is told so."""
    with pytest.raises(ExpressionError):
        _p(scoped("copy"), "F", ("1",), "2.0")


@pytest.mark.parametrize(
    ("p", "hedge", "width", "follows"),
    [
        ("0.029", "", SOFT, True),
        ("0.03", "", SOFT, True),
        ("0.05", "under", SOFT, True),
        ("0.01", "over", SOFT, True),
        ("0.29", "", HARD, False),
        ("0.01", "under", HARD, False),
        ("0.05", "over", HARD, False),
        ("0.0145", "", SOFT, False),
        ("0.0145", "", HARD, True),
    ],
)
def test_p_follows_from_its_statistic(scoped: Scoped, p: str, hedge: str, width: str, follows: bool) -> None:
    """Rounding and bounds are allowed for, and in the wide reading a test of one side."""
    scope = scoped("copy", width)
    arguments = (_quantity(p, hedge), Word("t", "test"), (_quantity("40"),), _quantity("2.27"))
    assert follows is STATISTICS_FUNCTIONS["follows"].apply(scope, arguments).possible  # type: ignore[union-attr]


def test_one_side_is_ordinary_where_the_copy_says_so(scoped: Scoped) -> None:
    """A one-tailed test has half the p."""
    scope = scoped("All tests were one-tailed.", SOFT)
    arguments = (_quantity("0.0145"), Word("t", "test"), (_quantity("40"),), _quantity("2.27"))
    assert STATISTICS_FUNCTIONS["follows"].apply(scope, arguments).possible  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("p", "hedge", "otherwise"),
    [("0.29", "", True), ("0.02", "", False), ("0.05", "over", True), ("0.05", "under", False)],
)
def test_decisions_are_told_apart(scoped: Scoped, p: str, hedge: str, otherwise: bool) -> None:
    """What counts is the side of .05 on which the printed and the recomputed p lie."""
    arguments = (_quantity(p, hedge), Word("t", "test"), (_quantity("40"),), _quantity("2.27"))
    found = STATISTICS_FUNCTIONS["decided_otherwise"].apply(scoped("copy"), arguments)
    assert otherwise is found.possible  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("margin", "size", "width", "plausible"),
    [
        ("3.1", "1000", SOFT, True),
        ("4.3", "549", SOFT, True),
        ("0.3", "1000", HARD, False),
        ("31", "1000", HARD, False),
    ],
)
def test_margins_follow_from_the_sample(scoped: Scoped, margin: str, size: str, width: str, plausible: bool) -> None:
    """A margin is near 0.98 divided by the root of the sample."""
    arguments = (_quantity(margin), _quantity(size))
    found = STATISTICS_FUNCTIONS["plausible_margin"].apply(scoped("copy", width), arguments)
    assert plausible is found.possible  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("mean", "size", "possible"),
    [("1.73", "15", True), ("1.76", "15", False), ("1.76", "150", True), ("2", "15", True)],
)
def test_means_of_whole_counts(scoped: Scoped, mean: str, size: str, possible: bool) -> None:
    """Few counts cannot give every mean."""
    found = STATISTICS_FUNCTIONS["whole_total"].apply(scoped("copy", HARD), (_quantity(mean), _quantity(size)))
    assert possible is found.possible  # type: ignore[union-attr]


@given(st.integers(1, 500), st.integers(1, 60))
def test_a_mean_that_was_worked_out_is_possible(total: int, size: int) -> None:
    """No mean rounded from a whole total is ever called impossible."""
    scope = Scope({}, HARD, False, None, ())  # type: ignore[arg-type]
    found = STATISTICS_FUNCTIONS["whole_total"].apply(scope, (_quantity(f"{total / size:.2f}"), _quantity(str(size))))
    assert found.possible  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("items", "median"), [(["3", "9", "4"], "4"), (["3", "4", "6", "9"], "5"), (["12", "12", "40"], "12")]
)
def test_the_median_is_the_middle_one(scoped: Scoped, items: list[str], median: str) -> None:
    """Of an even number of figures, it is half-way between the middle two."""
    scope = scoped(f"The pens held {', '.join(items[:-1])} and {items[-1]}.", items=items)
    assert median == shown(STATISTICS_FUNCTIONS["median"].apply(scope, (scope.roles["items"],)))  # type: ignore[arg-type]
    with pytest.raises(ExpressionError):
        STATISTICS_FUNCTIONS["median"].apply(scope, (Word("few", "few"),))
