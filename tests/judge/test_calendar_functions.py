"""Tests of the functions that look at the calendar and the clock."""

from collections.abc import Callable

import pytest

from checker.errors import ExpressionError
from checker.intervals import TRUE
from checker.judge.amounts import shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("7.20pm", "7.05pm", True),
        ("9.15am", "8.50am", True),
        ("11.40am", "12.25pm", False),
        ("20:40", "20:30", True),
    ],
)
def test_times_of_one_half_of_the_day(scoped: Callable[..., Scope], one: str, other: str, same: bool) -> None:
    """Only times that both say so are of one half of the day."""
    scope = scoped(f"It shut at {one} and opened at {other}.", one=one, other=other)
    assert same is (evaluate(parse("same_half(one, other)"), scope) == TRUE)


def test_the_clock_counts_minutes(scoped: Callable[..., Scope]) -> None:
    """A time of day is so many minutes from midnight; a count is no time."""
    scope = scoped("At 7.20pm the 12 dogs barked.", hour="7.20pm", dogs="12")
    assert "1160" == shown(evaluate(parse("clock(hour)"), scope)).replace(",", "")  # type: ignore[arg-type]
    with pytest.raises(ExpressionError):
        evaluate(parse("clock(dogs)"), scope)


@pytest.mark.parametrize(
    ("text", "apart", "lone"),
    [
        ("He left on Monday and came on Thursday, three days later.", True, True),
        ("He left on Tuesday and came on Thursday, three days later.", False, True),
        ("He left on Monday, rang on 3 May and came on Thursday, three days later.", True, False),
    ],
)
def test_weekdays_lie_days_apart(scoped: Callable[..., Scope], text: str, apart: bool, lone: bool) -> None:
    """Two weekdays lie as many days apart as the week has between them; a date beside them may be the one meant."""
    scope = scoped(text, span="three days", start="Monday" if "Monday" in text else "Tuesday", end="Thursday")
    assert apart is (evaluate(parse("weekdays_apart(span, start, end)"), scope) == TRUE)
    assert lone is (evaluate(parse("lone_weekdays(start, end)"), scope) == TRUE)
