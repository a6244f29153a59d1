"""Tests of the months that are told with the results of a quarter."""

from collections.abc import Callable

import pytest

from checker.relate.dates.quarter_months import quarter_and_months

Printed = Callable[..., list[list[str]]]
_TOLD = "Orlo told of its third quarter results. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_TOLD + "For the nine months, net income was $4m.", [["nine months", "third quarter"]]),
        (_TOLD + "Sales for the six months ended in June were $4m.", [["six months", "third quarter"]]),
        (_TOLD + "In the first six months, net income was $4m.", []),
        (_TOLD + "For the six months, which end with the second quarter, net income was $4m.", []),
        (_TOLD + "Over the next six months, sales may double.", []),
        ("Orlo told of its first quarter results. For the six months, net income was $4m.", []),
    ],
)
def test_months_of_a_quarter(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """Six or nine months of results are tied to the quarter that the copy is about."""
    assert expected == printed(quarter_and_months, text)
