"""Tests of events that can only come in one order."""

from collections.abc import Callable

import pytest

from checker.relate.dates.courses import courses, courses_by_the_clock

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dell was arrested on 12 May 2021 and charged on 14 May 2021.", [["12 May 2021", "14 May 2021"]]),
        ("The mill, which opened in 1873, closed in 1909.", [["1873", "1909"]]),
        ("She was born in 1928. In 1951 she married a dentist.", [["1928", "1951"]]),
        ("He died on 3 April. His funeral was held in Osk on 15 April.", [["3 April", "15 April"]]),
        ("The bank shut in 1990. It had opened in 1911.", [["1911", "1990"]]),
        ("She married in 1952. Born in Osk in 1929, she wove cloth.", [["1929", "1952"]]),
        ("A dictionary was begun in 1958 and given up in 1962.", [["1958", "1962"]]),
        ("She joined the force in 1988 and was made sergeant in 1996.", [["1988", "1996"]]),
        ("The gallery closed in 2011. It reopened in 2013 with a new roof.", [["2011", "2013"]]),
        ("She joined the choir in 1999 and its founder died in 1994.", []),
        ("She was born in 1928. Her mother married in 1921.", []),
        ("Dell was arrested on 12 May 2021. He was charged on 3 May 2021 with an earlier theft.", []),
        ("The hall was finished in 1995 and opened in 1994.", []),
    ],
)
def test_events_of_one_course(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """Two events of one person or thing are tied in their order; other events are not."""
    assert expected == printed(courses, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was suspended at 8.10pm so that a fuse could be fixed, resumed at 8.40pm and shut at 9.55pm.",
            [["8.10pm", "8.40pm"]],
        ),
        ("The trial began at 2.30pm. It ended at 3.45pm.", [["2.30pm", "3.45pm"]]),
        ("The sitting was suspended at 8.10pm and resumed at 7.40pm the next day.", []),
        ("The show began at 2pm and the last ride ended at 1pm.", []),
        ("The ferry left at 9.15am and docked at 8.40am local time.", []),
        ("The sitting was suspended at 8.10pm on Monday and resumed at 7.40pm on Tuesday.", []),
    ],
)
def test_events_of_one_day(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """Two events of one day are tied in the order of the clock."""
    assert expected == printed(courses_by_the_clock, text)
