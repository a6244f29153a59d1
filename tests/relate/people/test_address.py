"""Tests of Mr and Ms: one person addressed in two ways, and two people."""

from collections.abc import Callable

import pytest

from checker.relate.people.address import addresses

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Owen Tull won. Mr Tull sat. Ms Tull rose.", [["man", "woman"]]),
        ("Owen Tull won. Mr Tull sat. Mr Tull rose. Miss Strand left.", [["man", "man"]]),
        ("Owen Tull won. Mr Tull sat. His sister spoke. Ms Tull rose.", []),
        ("Owen Tull won. Mr Tull sat. Mrs Tull rose.", []),
        ("Mr Tull sat. Ms Tull rose.", []),
    ],
)
def test_addresses(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """A person is Mr or Ms throughout; a relative, a wife and an unknown are others."""
    assert expected == keys(text, addresses)
