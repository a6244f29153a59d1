"""Tests of the rule language's functions for the minutes of a match."""

from collections.abc import Callable

import pytest

from checker.intervals import FALSE, TRUE
from checker.judge.amounts import plain
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value
from checker.model import Word

Scoped = Callable[..., Scope]


@pytest.mark.parametrize(
    ("half", "minute", "answer"),
    [
        ("first_half", "40th", TRUE),
        ("first_half", "70th", FALSE),
        ("at_half", "45th", TRUE),
        ("second_half", "63rd", TRUE),
        ("second_half", "23rd", FALSE),
    ],
)
def test_a_minute_lies_in_its_half(scoped: Scoped, half: str, minute: str, answer: Value) -> None:
    """A minute is in the half that the words name; time added on is left open."""
    scope = scoped(f"Dell scored in the {minute} minute.", minute=minute, half=Word("words", half))
    assert answer == evaluate(parse("in_half(half, minute)"), scope)


@pytest.mark.parametrize(("words", "answer"), [("40 minutes", TRUE), ("40 seconds", FALSE), ("240 minutes", FALSE)])
def test_minutes_of_a_match(scoped: Scoped, words: str, answer: Value) -> None:
    """A minute of a match is a whole number of minutes that a match can have."""
    assert answer == evaluate(parse("minute_of_match(one)"), scoped(f"Dell scored after {words}.", one=words))


@pytest.mark.parametrize(
    ("row", "won", "lost"),
    [(["4-6", "6-3", "7-5"], 2, 1), (["4-6", "2-6", "7-5"], 1, 2), (["6-3", "6-4"], 2, 0)],
)
def test_sets_are_counted_for_who_won_the_last(scoped: Scoped, row: list[str], won: int, lost: int) -> None:
    """Whose score stands first does not matter."""
    scope = scoped(f"Vero beat Mora {' '.join(row)}.", row=row)
    counted = [evaluate(parse(f"{name}(row)"), scope) for name in ("sets_won", "sets_lost")]
    assert [plain(won), plain(lost)] == counted
