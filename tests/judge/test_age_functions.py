"""Tests of the rule language's functions for ages and anniversaries."""

from collections.abc import Callable

import pytest

from checker.intervals import FALSE, TRUE
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value
from checker.model import Word

Scoped = Callable[..., Scope]
DATED = "Published: 1 June 2019\n"


def _asked(question: str, scope: Scope) -> Value:
    return evaluate(parse(question), scope)


@pytest.mark.parametrize(
    ("birth", "event", "age", "answer", "then"),
    [
        ("2 May 1931", "3 May 2001", "aged 70", TRUE, "70"),
        ("2 May 1931", "1 May 2001", "aged 69", TRUE, "69"),
        ("2 May 1931", "1 May 2001", "aged 70", FALSE, "69"),
        ("1931", "2001", "aged 69", TRUE, "69 or 70"),
        ("1931", "2001", "aged 71", FALSE, "69 or 70"),
    ],
)
def test_an_age_follows_from_the_birth(
    scoped: Scoped, birth: str, event: str, age: str, answer: Value, then: str
) -> None:
    """An age changes on the birthday; from two years alone, two ages are possible."""
    text = f"Born on {birth}, he died on {event}, {age}."
    scope = scoped(text, birth=birth, event=event, age=age.removeprefix("aged "))
    assert (answer, then) == (_asked("age_fits(age, birth, event)", scope), _asked("age_then(birth, event)", scope))


@pytest.mark.parametrize(("age", "answer"), [("48", TRUE), ("58", FALSE)])
def test_an_age_of_today(scoped: Scoped, age: str, answer: Value) -> None:
    """Without an event, the age is that of the day of the copy."""
    scope = scoped(f"{DATED}Mr Ilves, {age}, was born on 2 May 1971.", age=age, birth="2 May 1971")
    assert answer == _asked("age_fits(age, birth)", scope)


@pytest.mark.parametrize(
    ("number", "start", "answer"),
    [("50th", "1969", TRUE), ("50th", "1970", TRUE), ("50th", "1972", FALSE), ("50th", "1959", FALSE)],
)
def test_an_anniversary_of_a_year(scoped: Scoped, number: str, start: str, answer: Value) -> None:
    """An anniversary falls in the year of the copy, or is celebrated in the year beside it."""
    text = f"{DATED}It is the {number} anniversary of the opening in {start}."
    assert answer == _asked("anniversary(number, start)", scoped(text, "hard", number=number, start=start))


def test_a_jubilee_is_an_anniversary(scoped: Scoped) -> None:
    """A word of celebration stands for its number of years."""
    scope = scoped("It was founded in 1900 and had its day in 1950.", start="1900", when="1950", word=_jubilee())
    assert FALSE == _asked("anniversary(word, start, when)", scope)


@pytest.mark.parametrize(("start", "answer"), [("1949", TRUE), ("1944", TRUE), ("1954", FALSE)])
def test_a_platinum_jubilee_has_two_lengths(scoped: Scoped, start: str, answer: Value) -> None:
    """A king keeps it after 70 years, a college after 75."""
    scope = scoped(
        f"{DATED}Founded in {start}, it keeps its day.", start=start, word=Word("platinum jubilee", "jubilee")
    )
    assert answer == _asked("anniversary(word, start)", scope)


def _jubilee() -> Word:
    return Word("centenary", "jubilee")


def test_the_years_since(scoped: Scoped) -> None:
    """The message gives the calendar years from one date to the other."""
    scope = scoped("It was founded in 1900 and shut in 1950.", start="1900", when="1950")
    assert "50" == _asked("years_since(start, when)", scope)


@pytest.mark.parametrize(("number", "answer"), [("12th", TRUE), ("20th", TRUE), ("42nd", FALSE)])
def test_an_edition_needs_a_year_of_its_own(scoped: Scoped, number: str, answer: Value) -> None:
    """Breaks make fewer editions of a yearly event than years; nothing makes more."""
    scope = scoped(f"{DATED}The {number} annual fair, first held in 2000, opens.", number=number, start="2000")
    assert answer == _asked("edition(number, start)", scope)


@pytest.mark.parametrize(
    ("word", "age", "answer"), [("teenager", "19", TRUE), ("teenager", "20", FALSE), ("octogenarian", "84", TRUE)]
)
def test_a_word_for_an_age(scoped: Scoped, word: str, age: str, answer: Value) -> None:
    """A teenager is 13 to 19, an octogenarian in the eighties."""
    scope = scoped(f"The winner, {age}, wept.", word=Word(word, "age_word"), age=age)
    assert answer == _asked("is_of_age(word, age)", scope)


def test_a_plain_number(scoped: Scoped) -> None:
    """A length in years is compared with an age when its unit is left out."""
    scope = scoped("He was 30 years in the job.", span="30 years")
    assert TRUE == _asked("number(span) == 30", scope)


@pytest.mark.parametrize(
    ("text", "one", "when", "other", "then", "answer"),
    [
        ("He was 12 in 1950 and 50 in 1988.", "12", "1950", "50", "1988", TRUE),
        ("He was 12 in 1950 and 51 in 1988.", "12", "1950", "51", "1988", TRUE),
        ("He was 12 in 1950 and 60 in 1988.", "12", "1950", "60", "1988", FALSE),
    ],
)
def test_ages_agree(scoped: Scoped, text: str, one: str, when: str, other: str, then: str, answer: Value) -> None:
    """Two ages lie as many years apart as their dates; a birthday between them is left open."""
    scope = scoped(text, one=one, when=when, other=other, then=then)
    assert answer == evaluate(parse("ages_agree(one, when, other, then)"), scope)


@pytest.mark.parametrize(("gap", "answer"), [("two years", TRUE), ("three years", TRUE), ("10 years", FALSE)])
def test_the_gap_of_two_ages(scoped: Scoped, gap: str, answer: Value) -> None:
    """The years between two people are the difference of their ages, or a year more or less."""
    scope = scoped(f"He is 52, she is 50, {gap} younger.", gap=gap, one="52", other="50")
    assert answer == evaluate(parse("gap_of_ages(gap, one, other)"), scope)


@pytest.mark.parametrize(("figure", "answer"), [("52", TRUE), ("152", FALSE)])
def test_the_age_of_a_person(scoped: Scoped, figure: str, answer: Value) -> None:
    """A bare number of years that somebody can reach may be an age."""
    assert answer == evaluate(parse("person_age(one)"), scoped(f"He is {figure}.", one=figure))


@pytest.mark.parametrize(
    ("number", "birth", "answer"),
    [
        ("88th", "20 May 1931", TRUE),
        ("87th", "20 May 1931", FALSE),
        ("88th", "1931", TRUE),
        ("98th", "1931", FALSE),
        ("87th", "20 December 1931", TRUE),
    ],
)
def test_a_birthday_follows_from_the_birth(scoped: Scoped, number: str, birth: str, answer: Value) -> None:
    """A birthday about the day of the copy is that of the birth; from a year alone, the last one or the next."""
    scope = scoped(f"{DATED}Nan Rowe, born on {birth}, kept her {number} birthday.", birth=birth, number=number)
    assert answer == _asked("birthday(number, birth)", scope)


@pytest.mark.parametrize(("age", "answer"), [("48", TRUE), ("38", FALSE)])
def test_an_age_then_and_today(scoped: Scoped, age: str, answer: Value) -> None:
    """Without the last date, the other age is that of the day of the copy."""
    scope = scoped(f"{DATED}He was 19 in 1990. Now {age}, he fishes.", then="19", when="1990", age=age)
    assert answer == _asked("ages_agree(then, when, age)", scope)
