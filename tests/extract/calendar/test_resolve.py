"""A date without a year is placed by what the document says about its own time, and left open where it says nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.calendar.dates import find_dates
from checker.extract.calendar.resolve import candidates, place_on_calendar, weekday_of
from checker.extract.text import sentences, tokens
from checker.model import Block, CalendarDate, Document, Reading, Sentence, SourceMap

MARCH_8 = "Trains stop on Tuesday 8 March at noon."


def read(text: str, published: date | None = None) -> Reading:
    """A reading of the text that holds its dates; every line is a block."""
    blocks: list[Block] = []
    found: list[Sentence] = []
    at = 0
    for line in text.split("\n"):
        blocks.append(Block("paragraph", at, at + len(line)))
        for start, end in sentences(text, at, at + len(line)):
            mentions = tuple(mention for _, _, mention in find_dates(tokens(text, start, end), text))
            if mentions:
                found.append(Sentence(start, end, len(blocks) - 1, mentions, "", ()))
        at += len(line) + 1
    return Reading(Document("a", "a.txt", text, tuple(blocks), SourceMap(text), published), tuple(found))


def meant(text: str, published: date | None = None) -> tuple[date, ...]:
    """The days that the last date with a weekday and a day can mean."""
    reading = read(text, published)
    mentions = [
        one for one in reading.mentions() if isinstance(one, CalendarDate) and one.day and one.weekday is not None
    ]
    return candidates(reading, mentions[-1])


@pytest.mark.parametrize(("day", "expected"), [((2024, 6, 25), 1), ((2000, 2, 29), 1), ((2023, 2, 29), None)])
def test_weekday_of_a_day(day: tuple[int, int, int], expected: int | None) -> None:
    """Monday is 0, and a day that does not exist has no weekday."""
    assert expected == weekday_of(*day)


def test_own_year_decides() -> None:
    """A date with its year means that day, whenever it was published."""
    assert (date(2015, 5, 9),) == meant("They met on Saturday, May 9, 2015.", date(2020, 1, 1))


def test_nothing_says_which_year() -> None:
    """Without a year, a publication date or a dateline, the date stays open."""
    assert () == meant(MARCH_8)


def test_nearest_to_publication() -> None:
    """Close to the day of publication only one year can be meant, also over the new year."""
    assert (date(2022, 3, 8),) == meant(MARCH_8, date(2022, 3, 10))
    assert (date(2025, 1, 3),) == meant("Doors open on Friday 3 January.", date(2024, 12, 20))


def test_two_years_where_both_are_far() -> None:
    """Half a year away, the day before and the day ahead can both be meant."""
    assert (date(2021, 10, 5), date(2022, 10, 5)) == meant("It opens on Wednesday 5 October.", date(2022, 3, 10))


@pytest.mark.parametrize(
    "top",
    [
        "OSTREL, March 10, 2022 -- The line will close.",
        "Published: 10 March 2022\nThe line will close.",
        "March 10, 2022\nThe line will close.",
        "FOR IMMEDIATE RELEASE\nRelease Date: March 10, 2022\nThe line will close.",
        "(Ostrel Wire) - March 10, 2022 - The line will close.",
    ],
)
def test_dateline(top: str) -> None:
    """A dateline says when the copy was written."""
    assert (date(2022, 3, 8),) == meant(f"{top}\n{MARCH_8}")


@pytest.mark.parametrize(
    "top",
    [
        "The bridge fell on 2 August 2011, killing two.",
        "He was born in Ostrel, May 3, 1950 (a Wednesday).",
        "A report was released on 10 March 2011 - and forgotten.",
    ],
)
def test_event_is_no_dateline(top: str) -> None:
    """The date of something that happened does not say when the copy was written."""
    assert () == meant(f"{top} It is closed now.\nNobody says when.\nIt rained in 1999.\n{MARCH_8}")


def test_year_of_the_same_sentence() -> None:
    """A full date of the same sentence lends its year."""
    text = "Fairs were held on Monday, March 4, and on Sunday, March 17, 2024."
    (first, _) = (one for one in read(text).mentions() if isinstance(one, CalendarDate))
    assert (date(2024, 3, 4),) == candidates(read(text), first)


def test_another_year_in_the_sentence_may_be_meant() -> None:
    """A bare year of the sentence is a second reading."""
    text = "In 2016 the trial opened on Tuesday 8 March in Ostrel."
    assert (date(2016, 3, 8), date(2022, 3, 8)) == meant(text, date(2022, 3, 10))


def test_story_of_another_year_stays_open() -> None:
    """Where the weekday fits another year that the story has turned to, nothing is decided."""
    story = "He was held on Thursday, August 3, 2023, in Ostrel.\nHis house was searched on Friday.\n"
    story += "On Tuesday, August 8, a judge let him go."
    assert () == meant(story, date(2025, 9, 17))


def test_wrong_weekday_is_not_excused_by_old_years() -> None:
    """Old years elsewhere in the story do not make a wrong weekday doubtful."""
    text = "The pier was built in 1903.\nThe tram left on Monday, 3 July, with four on board."
    assert (date(2022, 7, 3),) == meant(text, date(2022, 7, 5))


def test_last_year() -> None:
    """The words "last year" beside a date count back from the year of publication."""
    assert (date(2021, 3, 8),) == meant("It closed on Monday 8 March last year.", date(2022, 6, 1))


def test_old_calendars_are_left_alone() -> None:
    """Weekdays of the old calendars are not computed."""
    assert () == meant("He died on Tuesday 23 April 1616.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yesterday", date(2024, 6, 25)),
        ("tomorrow", date(2024, 6, 27)),
        ("last night", date(2024, 6, 25)),
        ("last Friday", date(2024, 6, 21)),
        ("last Wednesday", date(2024, 6, 19)),
        ("next Friday", date(2024, 6, 28)),
        ("on 4 July", date(2024, 7, 4)),
        ("on 4 July last year", date(2023, 7, 4)),
        ("on 4 March 2020", date(2020, 3, 4)),
        ("next month", None),
        ("on Tuesday", None),
        ("in 2020", None),
        ("on 31 April", None),
    ],
)
def test_place_on_calendar(words: str, expected: date | None) -> None:
    """Relative words are placed by the day of publication, a Wednesday; what is no single day is not."""
    text = f"The council met {words} again."
    ((_, _, mention),) = find_dates(tokens(text, 0, len(text)), text)
    assert isinstance(mention, CalendarDate)
    assert expected == place_on_calendar(mention, date(2024, 6, 26))


@given(st.dates(date(1990, 1, 1), date(2035, 12, 31)), st.integers(-60, 60))
def test_right_copy_is_never_blamed(published: date, away: int) -> None:
    """The day that a writer meant is among the days found, however the year turns in between."""
    day = published + timedelta(away)
    text = f"The fair opens on {day:%A} {day.day} {day:%B} in Ostrel."
    assert (day.month, day.day) == (2, 29) or day in meant(text, published)


def test_the_next_of_yearly_events() -> None:
    """A day gone by is left open in a sentence about the next event, if its weekday is that of a year on."""
    published = date(2019, 10, 20)
    assert () == meant("The supper drew 90. The next is on Saturday 17 October.", published)
    assert (date(2019, 10, 17),) == meant("The supper drew 90 on Saturday 17 October.", published)


def test_a_later_year_leaves_the_day_of_an_old_event_open() -> None:
    """Copy that names a later year was not written in the year of an event told beside a date without one."""
    told = "Hale left the isle on March 5, 2008. The play is on at the Mill on Friday, March 3."
    assert (date(2008, 3, 3),) == meant(told)
    assert () == meant(f"In 2012 the Mill was sold. {told}")


def test_a_day_to_come_may_be_of_the_old_story() -> None:
    """A day after publication that does not fit its weekday may be of the year of a story of long ago."""
    flood = "The flood of 1953 killed 307 people.\nThe bell is rung for them.\nThe papers came late.\n"
    later = "On Monday, February 2, a paper told of it.\nThe water in 1953 rose to the sills."
    assert () == meant(flood + later, date(2024, 1, 31))
    assert (date(2024, 2, 2),) == meant(flood + later.replace(" in 1953", ""), date(2024, 1, 31))


def test_a_day_that_was_is_not_one_to_come() -> None:
    """A day after publication that is told as past may be of the year before."""
    told = "On Thursday, 14 April, the ward was told of it."
    assert () == meant(told, date(2017, 3, 30))
    assert (date(2017, 4, 14),) == meant("The ward meets on Thursday, 14 April.", date(2017, 3, 30))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Next year's race is on Saturday, April 11.", {2025, 2026}),
        ("The race is back next year. It will be run on Saturday, April 11.", {2025, 2026}),
        ("Last year's race was on Friday, April 11.", {2024, 2025}),
        ("The race is on Saturday, April 11, and returns next year.", {2025}),
        ("The race is on Saturday, April 11, a day later than last year.", {2025}),
    ],
)
def test_a_year_told_from_that_of_the_copy_may_be_meant(text: str, years: set[int]) -> None:
    """What is told of next year, or of the last and of nothing to come, may lie a year from the day nearest."""
    assert years == {day.year for day in meant(text, date(2025, 4, 6))}


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The pier fell two years ago, on Tuesday, April 12.", {2022, 2023}),
        ("The pier fell on Tuesday, April 12, two years ago.", {2022, 2023}),
        ("Begun in 2017, it opened the following year, on Wednesday, March 14.", {2018}),
        ("It was begun in 2017. A year later, on Friday, March 16, it opened.", {2018}),
        ("It was begun in 1901 and 2017. A year later, on Wednesday, March 14, it opened.", {1902, 2018}),
        ("It was begun in 1901 and 2017. A year later, on Sunday, March 14, it opened.", set()),
        ("It was begun in 2017. A year later the town cheered on Wednesday, March 14.", set()),
        ("It was begun in 2017. A year later the town asks for more on Tuesday, June 25.", {2024}),
    ],
)
def test_a_year_told_beside_the_date_is_meant(text: str, years: set[int]) -> None:
    """The year that stands right beside a date settles it; one told further off leaves it open where it would fit."""
    assert years == {day.year for day in meant(text, date(2024, 6, 27))}
