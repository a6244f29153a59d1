"""Tests of the rule language's functions for ranges and rankings."""

from collections.abc import Callable

import pytest

from checker.intervals import FALSE, TRUE
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value

Scoped = Callable[..., Scope]


def _asked(question: str, scope: Scope) -> Value:
    return evaluate(parse(question), scope)


@pytest.mark.parametrize(
    ("text", "low", "high", "answer"),
    [
        ("It takes between 12 and 18 months.", "12", "18 months", TRUE),
        ("It takes between 90 minutes and two hours.", "90 minutes", "two hours", TRUE),
        ("It costs between $40 and 50.", "$40", "50", TRUE),
        ("It costs between $40 and 9 coins.", "$40", "9", FALSE),
        ("It is open between 10 and 4.", "10", "4", FALSE),
        ("It has between 12 cats and 5 dogs.", "12", "5", FALSE),
        ("It took 150 to 60 of them.", "150", "60", FALSE),
        ("It costs between $4 and 7 percent.", "$4", "7 percent", FALSE),
    ],
)
def test_the_ends_of_a_range(scoped: Scoped, text: str, low: str, high: str, answer: Value) -> None:
    """Both ends are of one measure; hours and numbers cut short are no ends."""
    assert answer == _asked("range_ends(low, high)", scoped(text, low=low, high=high))


@pytest.mark.parametrize(
    ("text", "low", "high", "answer"),
    [
        ("It takes 12 to 18 months.", "12", "18 months", TRUE),
        ("It takes 12 or 8 months.", "12", "8 months", FALSE),
        ("It takes between 90 minutes and one hour.", "90 minutes", "one hour", FALSE),
        ("It ran between June 4, 2013, and May 2, 2014.", "June 4, 2013", "May 2, 2014", TRUE),
        ("It ran between June 4, 2013, and May 2, 2013.", "June 4, 2013", "May 2, 2013", FALSE),
        ("It ran between November and March.", "November", "March", TRUE),
        ("It ran between 9 May and 4 May.", "9 May", "4 May", FALSE),
    ],
)
def test_the_order_of_two_figures(scoped: Scoped, text: str, low: str, high: str, answer: Value) -> None:
    """Figures compare as printed; dates only where no year is left open."""
    assert answer == _asked("in_order(low, high)", scoped(text, low=low, high=high))


@pytest.mark.parametrize(
    ("text", "low", "high", "answer"),
    [
        ("It takes at least 12 and at most 18 crew.", "12", "18", TRUE),
        ("It takes at least 12 but no more than 18 crew.", "12", "18", TRUE),
        ("It takes at least 12 crew and 18 mates.", "12", "18", FALSE),
    ],
)
def test_limits(scoped: Scoped, text: str, low: str, high: str, answer: Value) -> None:
    """The one is a least, the other a most."""
    assert answer == _asked("limited(low, high)", scoped(text, low=low, high=high))


@pytest.mark.parametrize(
    ("text", "one", "other", "answer"),
    [
        ("Hale had 41%, Tarn 39%.", "41%", "39%", TRUE),
        ("Hale had 41 points, Tarn 39.", "41", "39", TRUE),
        ("Hale had 91.3%, Tarn 89.7.", "91.3%", "89.7", TRUE),
        ("Hale had 66, Tarn 68.", "66", "68", FALSE),
        ("Hale had $41, Tarn 39%.", "$41", "39%", FALSE),
    ],
)
def test_what_can_be_ranked(scoped: Scoped, text: str, one: str, other: str, answer: Value) -> None:
    """Of shares, sums and points more is better; of bare whole numbers nobody knows."""
    assert answer == _asked("rankable(one, other)", scoped(text, one=one, other=other))


def test_the_order_of_many(scoped: Scoped) -> None:
    """Figures fall if none is above the one before."""
    scope = scoped("It had 41, 39 and 40 guests.", parts=["41", "39", "40"], falling=["41", "40", "39"])
    assert FALSE == _asked("falling(parts)", scope)
    assert TRUE == _asked("falling(falling)", scope)
    assert TRUE == _asked("outranks(a, b)", scoped("It had 41 and 39 guests.", a="41", b="39"))
    assert FALSE == _asked("outranks(b, a)", scoped("It had 41 and 39 guests.", a="41", b="39"))


def test_a_figure_at_its_word(scoped: Scoped) -> None:
    """An end of a range is where it is printed, whatever rounding its figure would leave open elsewhere."""
    scope = scoped("It was 3.6%, in the range of 2% to 3%.", "hard", value="3.6%", high="3%")
    assert FALSE == _asked("value <= printed(high)", scope)
    assert TRUE == _asked("said(value)", scope)
