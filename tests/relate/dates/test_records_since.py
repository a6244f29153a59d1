"""Tests of records and rules told as a length and as a date."""

from collections.abc import Callable

import pytest

from checker.relate.dates.records_since import records_since, rules_ended

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lake is at its lowest for 22 years. It has not been so low since 1997.", [["22 years", "1997"]]),
        ("Loans fell to a 10-year low. They are down to levels last seen in 2009.", [["10-year", "2009"]]),
        ("The lake is at its lowest for 22 years. Rents have not been so high since 1997.", []),
        ("The lake is at its lowest for 22 years. Ms Dell has run the boats since 1997.", []),
    ],
)
def test_how_far_a_record_goes_back(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A record of so many years is tied to the date since when there was none."""
    assert expected == printed(records_since, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote ends nine years of Blue rule. The Blues had run Marl since 2010.", [["nine years", "2010"]]),
        ("The vote ends nine years of Blue rule. The Greens had run Osk since 2010.", []),
    ],
)
def test_how_long_a_rule_was(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A rule that ends is tied to the date since when the same party had it."""
    assert expected == printed(rules_ended, text)
