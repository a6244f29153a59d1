"""Tests of lengths of time and the dates at their ends."""

from collections.abc import Callable

import pytest

from checker.relate.dates.spans import spans

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair opened on 5 May. It closed on 17 May, after 12 days.", [["5 May", "17 May", "12 days"]]),
        ("The fair ran from 5 May to 17 May. Over the 13 days it drew 900.", [["5 May", "17 May", "13 days"]]),
        (
            "The strike began on 4 June and ended on 18 June. The two-week stoppage cost £9m.",
            [["4 June", "18 June", "two-week"]],
        ),
        (
            "The meeting opened at 7.00 pm and closed at 9.30 pm, after two and a half hours.",
            [["7.00 pm", "9.30 pm", "two and a half hours"]],
        ),
        ("The fair opened on 5 May and closed on 17 May after 12 days of rain.", []),
        ("The strike began on 4 June and ended on 18 June. The two-day visit went on.", []),
        ("The fair opened on 5 May. Another closed on 9 May. It closed on 17 May, after 12 days.", []),
        ("The fair opened on 5 May. It closed on 17 May, after two hours.", []),
    ],
)
def test_the_ends_of_a_spell(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A length of a whole spell is tied to its two ends, and any other length to none."""
    assert expected == printed(spans, text)
