"""Tests of years in office, service, marriage or business with their start."""

from collections.abc import Callable

import pytest

from checker.relate.dates.tenures import tenures, tenures_now


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He was hired in 2008 and sacked in 2022 after 14 years on the job.",
            [["2008", "2022", "14 years"]],
        ),
        (
            "She joined in 1958. She remained for 38 years, until she retired in 1996.",
            [["1958", "1996", "38 years"]],
        ),
        (
            "He was hired in 2008 and sacked in 2022 after 12 years as a stoker.",
            [],
        ),
        (
            "She joined in 1958. Her husband served for 12 years, until he died in 1996.",
            [],
        ),
    ],
)
def test_tenures(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The years go with a start and an end of the same sort of spell."""
    assert expected == printed(tenures, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Osk, who became warden in 2019, is to be honoured for five years in office.",
            [],
        ),
    ],
)
def test_tenures_to_now(printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """Without a date of publication no years lead to today."""
    assert expected == printed(tenures_now, text)
