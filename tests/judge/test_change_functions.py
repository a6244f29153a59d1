"""Tests of the functions about a value and what it was before."""

from collections.abc import Callable

import pytest

from checker.errors import ExpressionError
from checker.intervals import TRUE, Truth
from checker.judge.amounts import Amount, shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope
from checker.model import Word

Scoped = Callable[..., Scope]


def _true(expression: str, scope: Scope) -> bool:
    answer = evaluate(parse(expression), scope)
    assert isinstance(answer, Truth)
    return answer == TRUE


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Sales rose 12 percent to $42 from $37 in May.", True),
        ("Sales rose 12 percent to $42 as compared with $37.", True),
        ("Sales rose 12 percent before tax to $42 from $37.", True),
        ("Exports rose 12 percent and imports fell to $42 from $37.", False),
        ("Exports rose 12 percent as imports went to $42 from $37.", False),
        ("Exports rose 12 percent after falling to $42 from $37.", False),
    ],
)
def test_one_clause(copy: str, expected: bool, scoped: Scoped) -> None:
    """Words that begin another statement part figures; "as compared with" and "before tax" do not."""
    scope = scoped(copy, delta="12 percent", new="$42", old="$37")
    assert expected == _true("one_clause(delta, new, old)", scope)


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Sales rose 12 percent year-over-year to $42 compared with $37.", True),
        ("At $42, sales were 12 percent more than the $37 of May.", True),
        ("Sales rose 12 percent from May to $42, compared with $37 a year ago.", False),
        ("Sales rose 12 percent on the month to $42, compared with $37 a year ago.", False),
        ("Sales rose 12 percent to $42 in the month, compared with $37 a year ago.", False),
    ],
)
def test_own_base(copy: str, expected: bool, scoped: Scoped) -> None:
    """A change on the month, or from some other time, is not measured from the value named last."""
    scope = scoped(copy, delta="12 percent", new="$42", old="$37")
    assert expected == _true("own_base(delta, new, old)", scope)


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Sales were $42 for tea, compared with $37 for cocoa.", True),
        ("Sales were $42, compared with $37 for the same month.", False),
        ("Sales were $42, compared with $37 for all of 1986.", False),
        ("Sales were $42, compared with $37 for January.", False),
        ("Sales were $42, compared with $37 in May.", False),
    ],
)
def test_of_another(copy: str, expected: bool, scoped: Scoped) -> None:
    """A figure for some other thing is no base of a change, but one for another time is."""
    assert expected == _true("of_another(old)", scoped(copy, old="$37"))


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Damp was found three times the usual 14 percent.", True),
        ("It was three times the figure in the 14 percent group.", False),
        ("It happened three times; for 14 percent it was the last.", False),
    ],
)
def test_straight_to(copy: str, expected: bool, scoped: Scoped) -> None:
    """A place or purpose between two figures leads elsewhere."""
    assert expected == _true("straight_to(n, old)", scoped(copy, n="three times", old="14 percent"))


def test_above_zero_wants_all_figures(scoped: Scoped) -> None:
    """One figure below zero is enough to say no."""
    scope = scoped("It went from -5 percent to 7 percent.", old="-5 percent", new="7 percent")
    assert _true("above_zero(new)", scope)
    assert not _true("above_zero(old, new)", scope)


def test_may_be_year_looks_at_bare_whole_numbers_only(scoped: Scoped) -> None:
    """A counted 2,010 is no year."""
    scope = scoped("It rose to 2,240 from 2,010.", new="2,240", bare="2,010")
    counted = scoped("It had 2,010 goats.", goats="2,010")
    assert _true("may_be_year(bare)", scope)
    assert not _true("may_be_year(new)", scope)
    assert not _true("may_be_year(goats)", counted)


def test_in_points_takes_basis_points_to_points(scoped: Scoped) -> None:
    """A hundred basis points are a percentage point; points stay what they are."""
    scope = scoped("Up 25 basis points, or 0.25 percentage points.", bp="25 basis points", pp="0.25 percentage points")
    for expression in ("in_points(bp)", "in_points(pp)"):
        amount = evaluate(parse(expression), scope)
        assert isinstance(amount, Amount)
        assert shown(amount) == "0.25 points"


@pytest.mark.parametrize(("copy", "words", "expected"), [
    ("It rose three times to 90 from 30.", "three times", True),
    ("It rose threefold to 90 from 30.", "threefold", True),
    ("It tripled to 90 from 30.", "tripled", False),
])  # fmt: skip
def test_contested(copy: str, words: str, expected: bool, scoped: Scoped) -> None:
    """Who writes "three times" may mean what came on top; who writes "tripled" cannot."""
    assert expected == _true("contested(n)", scoped(copy, n=words))


def test_exactly_leaves_nothing_open(scoped: Scoped) -> None:
    """A rate of 6 percent is 6.0 percent to it, and a word is refused."""
    scope = scoped("The tax is 6 percent.", tax="6 percent", up=Word("rose", "rise", 1))
    assert _true("exactly(tax) == 6", scope)
    with pytest.raises(ExpressionError):
        evaluate(parse("exactly(up)"), scope)


def test_unitless_compares_what_has_unlike_units(scoped: Scoped) -> None:
    """Half a degree and 0.5C can be compared once their units are off."""
    scope = scoped("It was 20C, or 20 km.", heat="20C", way="20 km")
    assert _true("unitless(heat) >= unitless(way)", scope)


@pytest.mark.parametrize(("word", "expected"), [("improved", True), ("rose", False)])
def test_either_way(word: str, expected: bool, scoped: Scoped) -> None:
    """A ratio that improves may fall; one that rises may not."""
    assert expected == _true("either_way(up)", scoped("It was 6 percent.", up=Word(word, "rise", 1)))


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("The fee was up 5 percent from $37 in May.", True),
        ("The fee was 5 percent more than last year's $37.", True),
        ("The fee was 5 percent up on the $37 of May.", True),
        ("The fee stood at $37, against $35 in May.", False),
        ("The fee went from $35 to $37.", False),
    ],
)
def test_told_as_base(copy: str, expected: bool, scoped: Scoped) -> None:
    """A figure right after "from", "than" or "up on" is what a change is measured from, and no other is."""
    assert expected == _true("told_as_base(fee)", scoped(copy, fee="$37"))


@pytest.mark.parametrize(
    ("copy", "figure", "expected"),
    [
        ("The herd is 410 goats larger than in May.", "410", True),
        ("The mill has 410 fewer hands than in 2019.", "410", True),
        ("The herd grew by about 410.", "410", True),
        ("The herd is 410 up on May.", "410", True),
        ("The mill is 410 below its peak.", "410", True),
        ("Turnout was 4% higher than in May.", "4%", True),
        ("Rents were 4% higher than in May.", "4%", False),
        ("Rents rose by 4%.", "4%", False),
        ("The herd is 410 goats, more than in May.", "410", False),
        ("The mill cut 410 jobs.", "410", False),
        ("The fair was seen by 410 guests.", "410", False),
        ("The mill set up 410 stalls.", "410", False),
        ("The fund rose by $3m to $40m.", "$40m", False),
    ],
)
def test_told_as_difference(copy: str, figure: str, expected: bool, scoped: Scoped) -> None:
    """An amount after "rose by" or before "higher than" is no level; a percent is one, unless of what is in percent."""
    assert expected == _true("told_as_difference(one)", scoped(copy, one=figure))
