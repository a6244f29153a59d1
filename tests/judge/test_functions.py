"""Tests of the functions of the rule language: reckoning with figures, and questions about how they are worded."""

from collections.abc import Callable

import pytest

from checker.intervals import TRUE, Truth
from checker.judge.amounts import Amount, shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.functions import FUNCTIONS
from checker.judge.scope import Scope
from checker.model import Word
from checker.precision import HARD

Scoped = Callable[..., Scope]

_COPY = (
    "On 4 March 2024 the fair drew 1,250 people, up from 1,000 visitors: 12 stalls, 3 rides and about 20 barns, "
    "a third of them new, 40 percent of 30 km of fence, 20 miles of rope, 1 mile of tape, 20C, $5 million, €4 million "
    "and 6 to 8 goats."
)
_ROLES = {
    "new": "1,250", "old": "1,000", "stalls": "12", "rides": "3", "barns": "20", "third": "a third",
    "pct": "40 percent", "fence": "30 km", "rope": "20 miles", "tape": "1 mile", "heat": "20C",
    "usd": "$5 million", "eur": "€4 million", "goats": "6", "day": "4 March 2024",
}  # fmt: skip
_LISTS = {"parts": ["12", "3", "20"]}


@pytest.fixture
def scope(scoped: Scoped) -> Scope:
    """A scope over copy with figures of all kinds."""
    return scoped(_COPY, **_ROLES, **_LISTS, up=Word("up", "rise", 1), down=Word("fell", "fall", -1))


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("change(old, new)", "25 percent"),
        ("change(new, old)", "-20 percent"),
        ("share(old, new)", "80 percent"),
        ("times(new, old)", "1.25"),
        ("times(stalls, 8)", "1.5"),
        ("sum(parts)", "35"),
        ("sum(stalls, rides)", "15"),
        ("sum(parts, stalls + 1)", "48"),
        ("count(parts)", "3"),
        ("count(parts, stalls)", "4"),
        ("points(pct, 30)", "10 points"),
        ("percentage(third)", "33.3 percent"),
        ("percentage(pct)", "40 percent"),
        ("percentage(share(old, new))", "80 percent"),
        ("convert(tape, fence)", "1.61 kilometres"),
        ("convert(fence, fence)", "30 kilometres"),
        ("sign(up)", "1"),
        ("sign(down) * pct", "-40 percent"),
        ("abs(old - new)", "250"),
        ("abs(new - old)", "250"),
        ("largest(parts)", "20"),
        ("smallest(parts)", "3"),
        ("largest(stalls + rides, 14)", "15"),
        ("smallest(usd, usd * 2)", "$5 million"),
    ],
)
def test_reckoning(scope: Scope, expression: str, value: str) -> None:
    """Functions give amounts with the unit that a reader expects."""
    found = evaluate(parse(expression), scope)
    assert isinstance(found, Amount)
    assert value == shown(found)


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("comparable(old, new)", True),
        ("comparable(stalls, rides)", False),
        ("comparable(fence, rope)", False),
        ("comparable(usd, eur)", False),
        ("comparable(usd, usd)", True),
        ("comparable(parts, stalls)", False),
        ("comparable(day, day)", False),
        ("comparable(stalls, day)", False),
        ("same_unit(stalls, rides)", True),
        ("same_unit(fence, rope)", False),
        ("same_unit(rope, tape)", True),
        ("same_unit(parts, stalls)", True),
        ("same_unit(stalls, day)", False),
        ("same_size(new, old)", True),
        ("same_size(new, rides)", False),
        ("same_dimension(fence, rope)", True),
        ("same_dimension(rope, tape)", False),
        ("same_dimension(fence, heat)", False),
        ("same_dimension(stalls, fence)", False),
        ("percent(pct)", True),
        ("percent(pct, stalls)", False),
        ("percent(day)", False),
        ("money(usd, eur)", True),
        ("measure(fence)", True),
        ("ratio(third)", True),
        ("multiple(third)", False),
        ("duration(fence)", False),
        ("ranged(goats)", True),
        ("ranged(stalls, goats)", True),
        ("ranged(stalls, parts)", False),
        ("whole(parts)", True),
        ("whole(third)", False),
        ("whole(day)", False),
        ('kind(pct) == "percent"', True),
        ('kind(day) == "date"', True),
        ('kind(up) == ""', True),
        ('unit(usd) == "USD"', True),
        ('unit(fence) == "kilometre"', True),
        ('unit(day) == ""', True),
        ('noun(rides) == "ride"', True),
        ('noun(fence) == ""', True),
        ('hedge(barns) == "about"', True),
        ('hedge(stalls) == ""', True),
    ],
)
def test_questions(scope: Scope, expression: str, answer: bool) -> None:
    """Questions about figures are answered yes or no, and about something that is no figure with no."""
    found = evaluate(parse(expression), scope)
    assert isinstance(found, Truth)
    assert (answer, answer) == (found.possible, found.certain)


@pytest.mark.parametrize(
    ("expression", "truth"),
    [
        ("abs(barns - 20) <= 4", TRUE),
        ("abs(barns - 20) == -1", Truth(False, False)),
        ("largest(barns, stalls) == 24", Truth(True, False)),
        ("largest(barns, stalls) < 16", Truth(False, False)),
        ("smallest(barns, stalls) == 12", TRUE),
    ],
)
def test_functions_of_what_figures_leave_open(scoped: Scoped, expression: str, truth: Truth) -> None:
    """Over hedged figures the results hold everything that the figures may stand for."""
    assert truth == evaluate(parse(expression), scoped(_COPY, HARD, **_ROLES))


def test_the_largest_of_unbounded_figures_can_be_anything(scoped: Scoped) -> None:
    """With "dozens" among the figures nothing is known of the largest."""
    scope = scoped("It has dozens of cows and 5 goats.", HARD, cows="dozens", goats="5")
    assert Truth(True, False) == evaluate(parse("largest(cows, goats) == 3"), scope)


@pytest.mark.parametrize(
    ("other", "answer"), [("120,000", True), ("5,000", True), ("4,000", False), ("120", False), ("3,000,000", False)]
)
def test_a_bare_figure_of_like_size_shares_the_unit(scoped: Scoped, other: str, answer: bool) -> None:
    """A figure without a unit is taken to be in that of the other, unless it is far too small or large."""
    scope = scoped(f"They shipped 96,000 tonnes. In Ruvia it was {other} that went.", new="96,000 tonnes", old=other)
    found = evaluate(parse("comparable(new, old)"), scope)
    assert isinstance(found, Truth)
    assert answer == found.possible


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_function_is_explained(name: str) -> None:
    """A function says in one line how it is called, and takes no fewer arguments at most than at least."""
    function = FUNCTIONS[name]
    help_text = function.apply.__doc__
    asks_for_kind = help_text is None and name in ("percent", "money", "measure", "duration", "ratio", "multiple")
    assert asks_for_kind or str(help_text).startswith(f"{name}(")
    assert function.most is None or function.most >= function.least
