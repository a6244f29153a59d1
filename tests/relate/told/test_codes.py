"""Tests of codes told twice, and of two in which the signs are swapped."""

from collections.abc import Callable

import pytest

from checker.relate.told.codes import codes

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flight QF418 was late. Those on flight QF418 got tea.", [["QF418", "QF418"]]),
        ("Flight QF418 was late. Those on flight QF481 got tea.", [["QF418", "QF481"]]),
        ("The Class 156 was old. The Class 165 had been cleaned.", [["156", "165"]]),
        ("Write to 16 Marl Road. It rains. We left 61 Marl Road in May.", [["16", "61"]]),
        ("Write to 14 Marl Road. It rains. We left 41 Ferry Road in May.", []),
        ("Our postcode was BD23 1JR. It is now all BD23 1RJ.", [["BD231JR", "BD231RJ"]]),
        ("The A417 and the A471 shut. It rained.", []),
        ("Flight QF418 was late. The return flight QF481 was not.", []),
        ("The A417 was shut. Nobody minded. So was the A419.", []),
    ],
)
def test_codes(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """One code told again is tied, two swapped signs are a slip; two codes that the copy tells apart are two."""
    assert expected == keys(text, codes)
