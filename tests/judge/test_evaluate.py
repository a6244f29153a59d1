"""Tests of working out expressions over the figures of copy: values, three-valued truth, and what does not fit."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from checker.errors import ExpressionError
from checker.intervals import FALSE, TRUE, Truth
from checker.judge.amounts import Amount, UnlikeError, plain, shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, UnfilledError
from checker.model import Word
from checker.precision import HARD, SOFT

Scoped = Callable[..., Scope]
MAYBE = Truth(True, False)
ROSE = Word("rose", "rise", 1)

_COPY = "Ruvia sent 100 medics, about 50 nurses, $5 million, €3 million, 12 km of hose, 30 percent of its tents in 2019"


@pytest.fixture
def scope(scoped: Scoped) -> Scope:
    """A scope over copy with figures of several kinds, at their own values."""
    return scoped(
        _COPY,
        medics="100",
        nurses="50",
        dollars="$5 million",
        euros="€3 million",
        hose="12 km",
        tents="30 percent",
        year="2019",
        people=["100", "50"],
        way=ROSE,
    )


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("medics + nurses", "150"),
        ("medics - nurses * 3", "-50"),
        ("(medics - nurses) * 3 / 2", "75"),
        ("-medics", "-100"),
        ("dollars + dollars", "$10 million"),
        ("dollars / 4", "$1.25 million"),
        ("hose * 2", "24 kilometres"),
        ("tents + 5", "35 percent"),
        ("year - 2000", "19"),
        ("way * 3", "3"),
        ("0.1 + 0.2 - 0.3", "0"),
        ("1 / 3 * 3", "1"),
    ],
)
def test_arithmetic(scope: Scope, expression: str, value: str) -> None:
    """Figures are reckoned with exactly, in their units; a word counts by its sign and a year by its number."""
    found = evaluate(parse(expression), scope)
    assert isinstance(found, Amount)
    assert value == shown(found)


@pytest.mark.parametrize(
    ("expression", "truth"),
    [
        ("medics == 100", TRUE),
        ("medics != 100", FALSE),
        ("medics < nurses", FALSE),
        ("medics <= 100", TRUE),
        ("medics > nurses", TRUE),
        ("medics >= 101", FALSE),
        ("not medics == 100", FALSE),
        ("medics == 100 and nurses == 51", FALSE),
        ("medics == 100 or nurses == 51", TRUE),
        ("medics == 99 or nurses == 50", TRUE),
        ('noun(medics) == "medic"', TRUE),
        ('noun(medics) != "medic"', FALSE),
        ("noun(medics) == noun(nurses)", FALSE),
        ("medics.text == '100'", TRUE),
    ],
)
def test_comparisons_of_exact_figures(scope: Scope, expression: str, truth: Truth) -> None:
    """At the figures' own values a comparison holds or does not."""
    assert truth == evaluate(parse(expression), scope)


@pytest.mark.parametrize(
    ("expression", "truth"),
    [
        ("nurses == 55", MAYBE),
        ("nurses == 61", FALSE),
        ("nurses != 55", MAYBE),
        ("nurses != 61", TRUE),
        ("nurses < 61", TRUE),
        ("nurses < 60", MAYBE),
        ("nurses <= 40", MAYBE),
        ("nurses < 40", FALSE),
        ("nurses >= 60", MAYBE),
        ("nurses > 60", FALSE),
        ("medics + nurses == 160 and medics == 100", MAYBE),
        ("nurses == 55 and medics == 99", FALSE),
        ("nurses == 55 or medics == 100", TRUE),
        ("not nurses == 55", MAYBE),
    ],
)
def test_comparisons_of_what_figures_leave_open(scoped: Scoped, expression: str, truth: Truth) -> None:
    """A hedged figure makes a comparison possible without making it certain."""
    scope = scoped(_COPY, HARD, medics="100", nurses="50")
    assert truth == evaluate(parse(expression), scope)


def test_widths_differ(scoped: Scoped) -> None:
    """The ordinary reading of "about 50" is narrower than the widest."""
    found = {width: evaluate(parse("nurses == 58"), scoped(_COPY, width, nurses="50")) for width in (SOFT, HARD)}
    assert {SOFT: FALSE, HARD: MAYBE} == found


def test_division_by_what_may_be_zero_proves_nothing(scoped: Scoped) -> None:
    """A quotient by a figure that may be zero can be anything, so that nothing is contradicted."""
    scope = scoped("Up to 20 of the 40 medics came.", HARD, came="20", whole="40")
    assert MAYBE == evaluate(parse("whole / came == -1"), scope)
    assert MAYBE == evaluate(parse("1 / 0 == 5"), scope)


@pytest.mark.parametrize(
    ("copy", "text", "truth"),
    [
        ("It grew in 2019.", "2019", FALSE),
        ("It grew in the 1990s.", "1990s", TRUE),
        ("It grew on 5 March 1995.", "5 March 1995", TRUE),
    ],
)
def test_dates_as_years(scoped: Scoped, copy: str, text: str, truth: Truth) -> None:
    """A decade stands for its ten years, a day for any moment of its year."""
    found = evaluate(parse("day < 1999 and day > 1989"), scoped(copy, day=text))
    assert isinstance(found, Truth)
    assert truth.possible == found.possible


def test_two_days_of_one_year_are_not_compared_by_it(scoped: Scoped) -> None:
    """The year alone does not say which of two days came first."""
    scope = scoped("From 4 March 2024 to 9 May 2024.", first="4 March 2024", last="9 May 2024")
    assert MAYBE == evaluate(parse("first < last"), scope)


@pytest.mark.parametrize("expression", ["dollars == euros", "dollars + euros", "hose < dollars", "dollars - hose == 5"])
def test_unlike_units_are_neither_compared_nor_added(scope: Scope, expression: str) -> None:
    """Figures in different units are another relation than the rule is about."""
    with pytest.raises(UnlikeError):
        evaluate(parse(expression), scope)


@pytest.mark.parametrize("expression", ["gone", "gone.text", "medics + gone", "medics > 9 and gone > 3", "abs(gone)"])
def test_roles_that_are_not_filled(scope: Scope, expression: str) -> None:
    """An expression that needs a missing role says so."""
    with pytest.raises(UnfilledError):
        evaluate(parse(expression), scope)


@pytest.mark.parametrize(
    ("expression", "truth"), [("medics == 99 and gone > 3", FALSE), ("medics == 100 or gone > 3", TRUE)]
)
def test_what_is_settled_needs_no_further_role(scope: Scope, expression: str, truth: Truth) -> None:
    """Where the left side settles it, the right side is not looked at."""
    assert truth == evaluate(parse(expression), scope)


@pytest.mark.parametrize(
    ("expression", "cause"),
    [
        ("people + 1", "a list of 2 figures is no amount"),
        ("people == 150", "a list of 2 figures is no amount"),
        ("not medics", "a figure of the kind count is neither true nor false"),
        ("medics and 5 == 5", "a figure of the kind count is neither true nor false"),
        ("medics == 100 and 5", "5 is neither true nor false"),
        ("(medics == 100) + 1", "a condition is no amount"),
        ("noun(medics) < noun(nurses)", "'medic' is no amount"),
        ("noun(medics) + 1", "'medic' is no amount"),
        ("change(people, medics)", "a list of 2 figures is no amount"),
        ("sign(medics)", "sign takes a word of a vocabulary list, not a figure of the kind count"),
        ("convert(medics, way)", "convert takes two figures, not a figure of the kind count"),
        ("convert(medics, hose)", "convert cannot be worked out for a figure of the kind count, a figure of"),
    ],
)
def test_what_does_not_fit(scope: Scope, expression: str, cause: str) -> None:
    """An expression that does not fit its figures is an error in words, never a crash."""
    with pytest.raises(ExpressionError) as caught:
        evaluate(parse(expression), scope)
    assert cause in caught.value.cause


def test_numbers_and_texts_stand_for_themselves(scope: Scope) -> None:
    """What is written in the rule is taken as written."""
    assert plain(Fraction(5, 2)) == evaluate(parse("2.5"), scope)
    assert evaluate(parse("'mile'"), scope) == "mile"
    assert evaluate(parse("way.text"), scope) == "rose"
