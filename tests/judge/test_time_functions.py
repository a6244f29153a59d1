"""Tests of the rule language's functions for lengths of time and the order of dates."""

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
    ("text", "span", "start", "end", "answer"),
    [
        ("He ruled for 11 years, from 1988 to 1999.", "11 years", "1988", "1999", TRUE),
        ("He ruled for 12 years, from 1988 to 1999.", "12 years", "1988", "1999", TRUE),
        ("He ruled for 15 years, from 1988 to 1999.", "15 years", "1988", "1999", FALSE),
        ("It ran 17 days, from 3 June 2014 to 20 June 2014.", "17 days", "3 June 2014", "20 June 2014", TRUE),
        ("It ran 17 days, from 3 June 2014 to 20 June.", "17 days", "3 June 2014", "20 June", TRUE),
        ("It ran 17 days, from 3 June 2014 to 30 June.", "17 days", "3 June 2014", "30 June", FALSE),
        ("It ran for 45 minutes, from 9.15am to 10am.", "45 minutes", "9.15am", "10am", TRUE),
        ("It ran for 45 minutes, from 9.15am to 10.30am.", "45 minutes", "9.15am", "10.30am", FALSE),
    ],
)
def test_a_length_lasts_from_start_to_end(
    scoped: Scoped, text: str, span: str, start: str, end: str, answer: Value
) -> None:
    """A length of time is that between two dates or times; one unit more or less is a way of counting."""
    assert answer == _asked("lasts(span, start, end)", scoped(text, span=span, start=start, end=end))


@pytest.mark.parametrize(("span", "answer"), [("14 years", TRUE), ("24 years", FALSE)])
def test_a_length_lasts_until_the_copy_was_written(scoped: Scoped, span: str, answer: Value) -> None:
    """Without an end, the length runs to the day of the copy."""
    text = f"{DATED}He has led it for {span}, since 2005."
    assert answer == _asked("lasts(span, start)", scoped(text, span=span, start="2005"))


@pytest.mark.parametrize(
    ("text", "span", "start", "end", "words"),
    [
        ("He ruled for 15 years, from 1988 to 1999.", "15 years", "1988", "1999", "11 years"),
        ("He ruled for 9 years, from 1988 to 1989.", "9 years", "1988", "1989", "1 year"),
        ("It ran 9 days, from 3 June 2014 to 20 June 2014.", "9 days", "3 June 2014", "20 June 2014", "17 days"),
    ],
)
def test_the_time_that_elapsed_in_words(scoped: Scoped, text: str, span: str, start: str, end: str, words: str) -> None:
    """The message gives the time that passed in the unit of the printed length."""
    assert words == _asked("elapsed(span, start, end)", scoped(text, span=span, start=start, end=end))


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("It shut in 1999.", "dated(day)", TRUE),
        ("It shut in 1999.", "dated()", FALSE),
        (f"{DATED}It shut in 1999.", "dated()", TRUE),
        ("It shut in 1999.", "timed(day)", FALSE),
        (f"{DATED}It shut in 1999.", "timed(day)", TRUE),
        (f"{DATED}It shut in 1999.", "by_then(day)", TRUE),
        (f"{DATED}It shut in 1999.", "lately(day)", FALSE),
        ("It shut in 1999.", "lately(day)", FALSE),
        (f"{DATED}It shut in 1999.", "from_then(day)", FALSE),
        ("It shut in 1999.", "from_then(day)", TRUE),
        ("It shut in 1999.", "lone_dates(day)", TRUE),
        ("It shut in 1999 and in 2004.", "lone_dates(day)", FALSE),
        ("This year is the first since it shut in 1999.", "lone_dates(day)", TRUE),
        ("It shut in 1999.", "has_day(day)", FALSE),
        ("It shut in 1999.", "year_of(day)", TRUE),
        (f"{DATED}It shut in 1999.", "written_on()", "1 June 2019"),
        ("It shut in 1999.", "written_on()", ""),
    ],
)
def test_what_is_known_of_a_date(scoped: Scoped, text: str, question: str, answer: Value) -> None:
    """A year is dated by itself; what depends on the day of the copy is open where the copy does not tell it."""
    assert answer == _asked(question, scoped(text, day="1999"))


def test_a_year_to_come_is_not_by_then(scoped: Scoped) -> None:
    """A year after the copy's own cannot lie before it."""
    assert FALSE == _asked("by_then(day)", scoped(f"{DATED}It was built in 2031.", day="2031"))


@pytest.mark.parametrize("year", ["2017", "2018", "2031"])
def test_the_years_about_the_copy_are_lately(scoped: Scoped, year: str) -> None:
    """The two years before the copy, and any year after it, are worth a check."""
    assert TRUE == _asked("lately(day)", scoped(f"{DATED}It was built in {year}.", day=year))


@pytest.mark.parametrize(
    ("one", "other", "later"),
    [
        ("3 May 2019", "9 May 2019", FALSE),
        ("9 May 2019", "3 May 2019", TRUE),
        ("9 May", "3 May", TRUE),
        ("20 December", "4 January", FALSE),
    ],
)
def test_the_order_of_two_dates(scoped: Scoped, one: str, other: str, later: Value) -> None:
    """Dates with years are in order or not; without years, December may well come before January."""
    scope = scoped(f"Entries close on {one} and the race is on {other}.", one=one, other=other)
    assert later == _asked("later_date(one, other)", scope)


@pytest.mark.parametrize(("words", "answer"), [("postponed", TRUE), ("brought_forward", FALSE)])
def test_what_is_moved(scoped: Scoped, words: str, answer: Value) -> None:
    """What is postponed goes to a later date, what is brought forward does not."""
    text = "The vote was moved from 4 May 2019 to 11 May 2019."
    word = Word("moved", words)
    assert answer == _asked("moved(word, old, new)", scoped(text, word=word, old="4 May 2019", new="11 May 2019"))


@pytest.mark.parametrize(
    ("text", "answer"),
    [("He got two years and six months.", TRUE), ("He got two years and six months after nine weeks.", FALSE)],
)
def test_the_only_lengths_of_time(scoped: Scoped, text: str, answer: Value) -> None:
    """Another length of time in the sentence leaves open which ones are meant."""
    assert answer == _asked("only_spans(one)", scoped(text, one="two years and six months"))


def test_lengths_of_time_add_up(scoped: Scoped) -> None:
    """Years and months are added as months."""
    scope = scoped("He got two years for arson and nine months for theft.", one="two years", other="nine months")
    assert TRUE == _asked("total_time(one, other) == 33", scope)


@pytest.mark.parametrize(("span", "answer"), [("72 hours", TRUE), ("96 hours", FALSE)])
def test_hours_over_several_days(scoped: Scoped, span: str, answer: Value) -> None:
    """A number of hours is that from a time on one weekday to a time on the next of another."""
    text = f"It ran from 6am on Friday to 7am on Monday, {span}."
    scope = scoped(text, span=span, start="6am", start_day="Friday", end="7am", end_day="Monday")
    assert answer == _asked("lasts_hours(span, start, start_day, end, end_day)", scope)
    assert "73 hours" == _asked("hours_between(start, start_day, end, end_day)", scope)


@pytest.mark.parametrize(
    ("text", "span", "start", "end", "answer"),
    [
        ("It ran 14 days, from 2 May to 16 May.", "14 days", "2 May", "16 May", TRUE),
        ("It ran 24 days, from 2 May to 16 May.", "24 days", "2 May", "16 May", FALSE),
        ("It ran 16 days, from 20 December to 5 January.", "16 days", "20 December", "5 January", TRUE),
        ("It ran 9 days, from 3 June to 12 June 2014.", "9 days", "3 June", "12 June 2014", TRUE),
    ],
)
def test_dates_without_years(scoped: Scoped, text: str, span: str, start: str, end: str, answer: Value) -> None:
    """Two dates without years are those of one course: the second is the next after the first."""
    assert answer == _asked("lasts(span, start, end)", scoped(text, span=span, start=start, end=end))


@pytest.mark.parametrize(("day", "answer"), [("30 May 2019", TRUE), ("2 June 2019", TRUE), ("4 July 2019", FALSE)])
def test_gone_by(scoped: Scoped, day: str, answer: Value) -> None:
    """What lies ahead of the copy, by more than copy is dated early, has not gone by."""
    assert answer == _asked("gone_by(when)", scoped(f"{DATED}It opened on {day}.", when=day))


@pytest.mark.parametrize(
    ("step", "answer"),
    [("a week later", TRUE), ("the following day", TRUE), ("a week ago", FALSE), ("4 May 2019", FALSE)],
)
def test_one_step(scoped: Scoped, step: str, answer: Value) -> None:
    """A step in words is one unit of time later; a day of the calendar and what lies back are none."""
    assert answer == _asked("one_step(step)", scoped(f"It opened in June and {step} it shut.", step=step))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It opened on 6 May, sat on Thursday and closed on 11 May.", FALSE),
        ("It opened on 6 May and closed on 11 May, said the clerk on Friday.", TRUE),
    ],
)
def test_a_weekday_between_two_dates_is_a_date_too(scoped: Scoped, text: str, answer: Value) -> None:
    """What comes after it may be reckoned from the weekday; one beside the two dates tells when they were told."""
    assert answer == _asked("lone_dates(start, end)", scoped(text, start="6 May", end="11 May"))


@pytest.mark.parametrize(("span", "answer"), [("two weeks", TRUE), ("15 days", TRUE), ("five weeks", FALSE)])
def test_how_far_ahead_a_date_lies(scoped: Scoped, span: str, answer: Value) -> None:
    """A countdown leads from the day of the copy to the date."""
    assert answer == _asked(
        "ahead(span, end)", scoped(f"{DATED}It is {span} off, on 15 June.", span=span, end="15 June")
    )
