"""Tests of sentences that run consecutively with the whole term told further up."""

from collections.abc import Callable

import pytest

from checker.relate.dates.consecutive_terms import consecutive_terms

Printed = Callable[..., list[list[str]]]
JAILED = "Ivo Brand was sent to prison for three years. He had taken £9,000. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{JAILED}Judge Ann Holm gave him two years for arson and 12 months, consecutive, for theft.",
            [["three years", "two years", "12 months"]],
        ),
        (f"{JAILED}Bo Rask got three years for theft and 12 months for arson, to run consecutively.", []),
        (f"{JAILED}He got five years for arson and 12 months, to run concurrently, for theft.", []),
    ],
)
def test_consecutive_terms(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """Both sentences of one person are tied to the whole; those of another are not."""
    assert expected == printed(consecutive_terms, text)
