"""Tests of anniversaries with a founding close by."""

from collections.abc import Callable

import pytest

from checker.relate.dates.anniversaries import anniversaries_now, anniversaries_then

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since our founding in 1987 we have grown. In 2022, our 35th year, we moved.", [["35th", "1987", "2022"]]),
        (
            "The charter was granted in 1324. Members noted that 2024 would mark the 700th anniversary.",
            [["700th", "1324", "2024"]],
        ),
        (
            "The school, established in 1964, celebrated its diamond jubilee in 2024.",
            [["diamond jubilee", "1964", "2024"]],
        ),
        ("The club marked its 50th anniversary in 2001. Its women's side was founded in 1971.", []),
        ("The firm, founded in 1901, marked its 50th year on the exchange in 2001.", []),
    ],
)
def test_anniversaries_of_a_year(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """An anniversary that has a year is tied to it and to the founding of the same thing."""
    assert expected == printed(anniversaries_then, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The choir is celebrating its 125th anniversary. Founded in 1893, it has 60 voices.", [["125th", "1893"]]),
        ("Osk & Sons will close at Easter after 92 years. The shop opened in 1926.", [["92 years", "1926"]]),
        ("The pub is 125 years old. It was built in 1893.", [["125 years old", "1893"]]),
        (
            "It was in 1951 that the first pupils came. This year the school keeps its 75th birthday.",
            [["75th", "1951"]],
        ),
        ("It is the 50th anniversary of the disaster. A dam collapsed in 1972.", [["50th", "1972"]]),
        ("It is the 80th anniversary of the battle. The plane that crashed in 1941 is on show.", []),
        ("The church was built in 1871. This year the parish marks its 900th anniversary.", []),
        ("The Mill Cafe's 10th anniversary is in June. The mill was built in 1871.", []),
        ("The choir is celebrating its 125th anniversary. The hall, built in 1920, was full.", []),
        ("Osk & Sons will close at Easter after 92 years. A rival opened in 1926.", []),
    ],
)
def test_anniversaries_of_today(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """An anniversary without a year is that of the copy, and tied to the founding alone."""
    assert expected == printed(anniversaries_now, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It is keen to mark its golden jubilee. Founded in 1974 by two sisters, it has 60 cows.",
            [["golden jubilee", "1974"]],
        ),
        ("The hall was decked out for the King's golden jubilee. It was founded in 1974.", []),
    ],
)
def test_jubilees_in_words(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A jubilee that stands in a sentence without figures goes with the founding told beside it."""
    assert expected == printed(anniversaries_now, text)
