"""Tests of home towns: born and native, lives and a flat, based and the head office."""

from collections.abc import Callable

import pytest

from checker.relate.home_towns import home_towns

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was born in Ellery. It was her native Ellery.", [["Ellery", "Ellery"]]),
        ("She was born in Ellery. It was her native Cleemput.", [["Ellery", "Cleemput"]]),
        ("She was born in Ellery. It was her native Norway.", []),
        ("Owen Tull, who lives in Ellery, left his flat in Cleemput.", [["Ellery", "Cleemput"]]),
        ("Owen Tull, who lives in Ellery, left his flat in Cleemput Street.", []),
        ("The Ellery-based firm shut its head office in Cleemput.", [["Ellery", "Cleemput"]]),
        ("The Ellery-based firm and the Ferrow-based group shut its head office in Cleemput.", []),
    ],
)
def test_home_towns(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """Two towns of one tie are compared; a country, a street and a second firm are not."""
    assert expected == keys(text, home_towns)
