"""Tests of what a headline says has risen or fallen: with which two values of the story it is held."""

from collections.abc import Callable

import pytest

from checker.relate.changes.headline_changes import changes_in_headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Arl Mills profit drops 12pc\n\nArl Mills made a net profit of $264m, against $300m a year ago.",
            [["12pc", "$264m", "$300m"]],
        ),
        ("Arl Mills profit drops 12pc\n\nArl Mills had sales of $264m, against $300m a year ago.", []),
        ("Arl Mills profit drops 12pc\n\nArl Mills made a profit of $264m, against $300m. It fell 12 percent.", []),
        ("Arl Mills profit to drop 12pc\n\nArl Mills made a net profit of $264m, against $300m a year ago.", []),
    ],
)
def test_changes_with_the_values_of_the_lead(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """The change goes with the one pair of values in the lead that is of the measure the headline names."""
    assert expected == printed(changes_in_headline, text)
