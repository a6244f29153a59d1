"""Tests of lengths told as a whole, with the two dates or times beside them."""

from collections.abc import Callable

import pytest

from checker.relate.dates.whole_lengths import whole_lengths

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill stood still from 1951 until 1963. Those 12 years seized it.", [["1951", "1963", "12 years"]]),
        ("The mill stood still from 1951 until 1963, 12 years in all.", [["1951", "1963", "12 years"]]),
        (
            "The power failed at 4.10am and came back at 7.40am. The three-hour outage spoiled the milk.",
            [["4.10am", "7.40am", "three-hour"]],
        ),
        (
            "Bo was arrested at 5.15am. He had broken in at 11.15pm. For six hours he lay in the loft.",
            [["11.15pm", "5.15am", "six hours"]],
        ),
        (
            "Ada taught for 31 years. She started there in 1961 and left in 1992.",
            [["1961", "1992", "31 years"]],
        ),
        (
            "Ms Tarn, chair since 2019, will leave in 2025 after six years.",
            [["2019", "2025", "six years"]],
        ),
        ("He led the union from 1981 until 1996. Over the 12-month strike it lost members.", []),
        ("The mill was opened in 1951 and moved in 1963. It was a wait of ten years.", []),
        ("The mill stood still from 1951 until 1963. Another 12 years went by.", []),
        ("He taught for 31 years. He joined the army in 1939 and left in 1945.", []),
        ("The closure begins at 9pm and ends at 5am, a total of 56 hours.", []),
    ],
)
def test_the_dates_of_a_whole_length(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A length of a whole is tied to the only two dates that bound it; one of something else to none."""
    assert expected == printed(whole_lengths, text)
