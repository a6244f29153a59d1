"""Tests of given names and forms of address: which form is held against which name."""

from collections.abc import Callable

import pytest

from checker.relate.people.given_address import given_addresses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Margaret Dunlop spoke first. She was late. Mr Dunlop then left the hall.",
            [["Margaret Dunlop", "Mr Dunlop"]],
        ),
        (
            "Margaret Dunlop spoke first. She was late. Ms Dunlop then left the hall.",
            [["Margaret Dunlop", "Ms Dunlop"]],
        ),
        ("Margaret Dunlop spoke first with her husband. Mr Dunlop then left the hall.", []),
        ("Margaret Dunlop spoke first, and Peter Dunlop next. She was late. Mr Dunlop then left.", []),
    ],
)
def test_names_with_their_address(
    printed: Callable[..., list[list[str]]], text: str, expected: list[list[str]]
) -> None:
    """A name of women or men goes with the form of address before the bare surname, but not where kin are told."""
    assert expected == printed(given_addresses, text)
