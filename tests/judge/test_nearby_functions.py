"""Tests of the functions of the rule language that look around a length of time."""

from collections.abc import Callable

import pytest

from checker.intervals import FALSE, TRUE
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.nearby_functions import NEARBY_FUNCTIONS
from checker.judge.scope import Scope, Value


def test_functions_of_a_length() -> None:
    """One function takes the length alone, the dates around being its own to find; the others take the ends as well."""
    expected = {
        "hours_off": (3, 3),
        "to_the_hour": (3, 3),
        "lasts_near": (1, 1),
        "lasts_otherwise": (2, 3),
        "lasts_within": (3, 3),
    }
    assert expected == {name: (one.least, one.most) for name, one in NEARBY_FUNCTIONS.items()}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It saw 8 days of strikes between May 2014 and July 2014.", TRUE),
        ("It saw 8 days of strikes from May 2014 to July 2014.", TRUE),
        ("She spent 8 days in court between May 2014 and July 2014.", TRUE),
        ("It saw 8 years of strikes between May 2004 and July 2014.", TRUE),
        ("It was a gap of 8 months between May 2004 and July 2014.", FALSE),
        ("It lasted 8 days from May 2014 to July 2014.", FALSE),
        ("It saw 128 days of strikes between May 2014 and July 2014.", FALSE),
        ("She taught for 8 years between May 1984 and July 2014.", FALSE),
    ],
)
def test_so_much_time_within_two_dates(scoped: Callable[..., Scope], text: str, answer: Value) -> None:
    """Days of something within two dates are at most as many as lie between them; a length as a whole must be that."""
    words = text.rstrip(".").split()
    at = words.index("8") if "8" in words else words.index("128")
    start, end = " ".join(words[-5:-3]), " ".join(words[-2:])
    scope = scoped(text, span=" ".join(words[at : at + 2]), start=start, end=end)
    assert answer == evaluate(parse("lasts_within(span, start, end)"), scope)


@pytest.mark.parametrize(
    ("start", "end", "told", "answer"),
    [
        ("2.40am", "6.40am", "five hours after the alarm", TRUE),
        ("2.40am", "6.40am", "four hours after the alarm", FALSE),
        ("2.40am", "6.50am", "five hours after the alarm", FALSE),
        ("1.40am", "5.40am", "five hours after the alarm", FALSE),
        ("2.40am", "6.40am", "five hours after the departure", FALSE),
    ],
)
def test_full_hours_since_an_alarm(
    scoped: Callable[..., Scope], start: str, end: str, told: str, answer: Value
) -> None:
    """Four hours to the minute are not five, unless the clocks changed in that night or the copy crossed time zones."""
    text = f"It began at {start} and was over at {end}, {told}."
    scope = scoped(text, span=" ".join(told.split()[:2]), start=start, end=end)
    assert answer == evaluate(parse("hours_off(span, start, end)"), scope)
