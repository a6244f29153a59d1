"""Tests of lengths that end with the copy, with the start told close by."""

from collections.abc import Callable

import pytest

from checker.relate.dates.until_now import until_now

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bree won her first seat in 2008. Now, 16 years later, she is leaving.", [["16 years", "2008"]]),
        ("The shop will shut, ending 41 years on the quay. Lew took over the lease in 1983.", [["41 years", "1983"]]),
        ("It was the first win there since 2011, and the 15-year wait was worth it.", [["15-year", "2011"]]),
        (
            'The lift has been out of order since May 2024. "Six months is a disgrace," he said.',
            [["Six months", "May 2024"]],
        ),
        ("The band has been going for 30 years. It was founded in 1995.", [["30 years", "1995"]]),
        ("The band has been going for 30 years. The festival was founded in 2001.", []),
        ("Ada joined in 1999. Her boss, Tom Lee, is retiring after 41 years in the trade.", []),
        ("Bree was elected in 2004. Another 16 years later, she would be leaving.", []),
        ("Rain ended a three-year drought. The reservoir was opened in 1988.", []),
    ],
)
def test_lengths_until_now(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A length up to today is tied to the one start told of the same person or thing."""
    assert expected == printed(until_now, text)
