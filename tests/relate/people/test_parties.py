"""Tests of the parties of politicians: how they are told, and who changes them."""

from collections.abc import Callable

import pytest

from checker.relate.people.parties import parties

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rep. Ida Strand (R-Ohio) spoke. Strand, an Ohio Republican, sat.", [["Republican", "Republican"]]),
        ("Rep. Ida Strand (R-Ohio) spoke. Strand, an Ohio Democrat, sat.", [["Republican", "Democrat"]]),
        ("Labour MP Owen Tull rose. The Tory MP Owen Tull sat.", [["Labour", "Conservative"]]),
        ("The Fine Gael TD for Marl, Owen Tull, rose. Mr Tull, a Labour TD since May, sat.", [["Fine Gael", "Labour"]]),
        ("The BJP MLA Owen Tull rose. Tull, the Congress legislator, sat.", [["BJP", "Congress"]]),
        ("Rep. Ida Strand (R-Ohio) spoke. Strand, once a Democrat, sat.", []),
        ("Rep. Ida Strand (R-Ohio) spoke. Tull, a Democrat, sat.", []),
    ],
)
def test_parties(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """Letters, words and posts tell a party; a former party and other people's are left alone."""
    assert expected == keys(text, parties)
