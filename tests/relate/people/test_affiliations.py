"""Tests of whose person somebody is: of one firm here, another's there."""

from collections.abc import Callable

import pytest

from checker.relate.people.affiliations import affiliations

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was Owen Tull of Ferrow Grain. Then came Ida Strand of Quillfaber. Ferrow's Tull laughed.",
            [["ferrow grain", "ferrow grain"]],
        ),
        (
            "It was Owen Tull of Ferrow Grain. Then came Ida Strand of Quillfaber. Quillfaber's Tull laughed.",
            [["ferrow grain", "quillfaber"]],
        ),
        ("It was Owen Tull of Ferrow Grain. Then came Ida Strand of Quillfaber. Brannock's Tull left.", []),
        ("It was Owen Tull of Norway. Then came Ida Strand of Quillfaber. Quillfaber's Tull laughed.", []),
    ],
)
def test_affiliations(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """Another firm is a slip only if the copy gives it to somebody else."""
    assert expected == keys(text, affiliations)
