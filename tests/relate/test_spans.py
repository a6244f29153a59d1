"""Tests of lengths of time and the dates at their ends."""

from collections.abc import Callable

import pytest

from checker.relate.spans import spans

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair opened on 2 May. It closed on 16 May, after 14 days.", [["2 May", "16 May", "14 days"]]),
        ("The fair ran from 2 May to 16 May. Over the 15 days it drew 900.", [["2 May", "16 May", "15 days"]]),
        (
            "The strike began on 4 June and ended on 18 June. The two-week stoppage cost £9m.",
            [["4 June", "18 June", "two-week"]],
        ),
        (
            "The meeting opened at 7.00 pm and closed at 9.30 pm, after two and a half hours.",
            [["7.00 pm", "9.30 pm", "two and a half hours"]],
        ),
        ("The fair opened on 2 May and closed on 16 May after 14 days of rain.", []),
        ("The strike began on 4 June and ended on 18 June. The two-day visit went on.", []),
        ("The fair opened on 2 May. Another closed on 9 May. It closed on 16 May, after 14 days.", []),
        ("The fair opened on 2 May. It closed on 16 May, after two hours.", []),
    ],
)
def test_the_ends_of_a_spell(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A length of a whole spell is tied to its two ends, and any other length to none."""
    assert expected == printed(spans, text)
