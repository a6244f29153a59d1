"""Tests of the linker of lengths of time that stand in a frame with their ends."""

from collections.abc import Callable

import pytest

from checker.relate.dates.framed_lengths import framed_lengths

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The lift stuck at 9.14am. The last visitor was freed at 10.20am, 56 minutes after the breakdown.",
            [["9.14am", "10.20am", "56 minutes"]],
        ),
        ("The lift was found at 9.14am. The last visitor was freed at 10.20am, 56 minutes after the breakdown.", []),
        (
            "Made foreman in 1962, aged 30, he stayed in the job for 38 years, until he retired in 1990.",
            [["1962", "1990", "38 years"]],
        ),
        ("Made foreman in 1962, he led the union for 38 years, until he retired in 1990.", []),
        (
            "He stole for two years. The first theft was in April 2014; the last came in April 2019.",
            [["April 2014", "April 2019", "two years"]],
        ),
        ("He was jailed for two years. The first theft was in April 2014; the last came in April 2019.", []),
        (
            "Tenants were told on 3 June. They have three weeks from that date, until 8 July, to reply.",
            [["3 June", "8 July", "three weeks"]],
        ),
        (
            "The pool was shut for five weeks. A burst pipe closed it on 1 September; it reopened on 12 November.",
            [["1 September", "12 November", "five weeks"]],
        ),
        ("The pool was shut for five weeks. It had been built on 1 May 1990 and was sold on 12 June 2001.", []),
    ],
)
def test_lengths_in_a_frame(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """The words of the frame tell where a length begins and ends; without them there is no relation."""
    assert expected == printed(framed_lengths, text)
