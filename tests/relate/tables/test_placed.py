"""Tests of the linker of places that a table or list gives."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.tables.placed import places_of_names

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            places_of_names,
            "Most lambs were born at:\n\n- Tarsk 148\n- Holm 121\n- Velling 97\n\nHolm ranked second.",
            [["second", "148", "121"]],
        ),
        (
            places_of_names,
            "Most lambs were born at:\n\n- Tarsk 97\n- Holm 121\n- Velling 148\n\nHolm ranked second.",
            [],
        ),
        (
            places_of_names,
            "Most lambs were born at:\n\n- Tarsk 148\n- Holm 121\n- Velling 97\n\nHolm was second last year.",
            [],
        ),
        (
            places_of_names,
            "| Rider | Gap |\n|---|---|\n| 1. Hale | - |\n| 2. Tarn | 14s |\n| 3. Brand | 31s |\n\nTarn is second.",
            [["second", "1. Hale", "2. Tarn"]],
        ),
        (
            places_of_names,
            "| Farm | Born |\n|---|---|\n| Holm | 121 |\n| Tarsk | 148 |\n| Elm | 97 |\n\nHolm was second of three.",
            [["second", "148", "121"]],
        ),
        (
            places_of_names,
            "| Farm | Born |\n|---|---|\n| Holm | 121 |\n| Tarsk | 148 |\n| Elm | 97 |\n\nHolm was second of nine.",
            [],
        ),
    ],
)
def test_places_come_with_what_stands_before(
    printed: Printed, linker: Linker, text: str, roles: list[list[str]]
) -> None:
    """A place is found with the rows or items down to it, if the copy puts them in order."""
    assert roles == printed(linker, text)
