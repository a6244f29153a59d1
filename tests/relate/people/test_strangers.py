"""Tests of people by title and surname whom the copy has not introduced."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.people.names import by_key
from checker.relate.people.strangers import strangers

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


def _strangers(reading: Reading, rule: str) -> Iterator[Relation]:
    return strangers(reading, rule, reading.once(by_key))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Owen Vickers runs the ferry. The boats are old. Mr Vicars said so.", ["Owen Vickers", "Vicars"]),
        ("Ida Li opened the shop in May. Ms Liu sells tea.", ["Ida Li", "Liu"]),
        ("Owen Vickers runs the ferry. Adam Vicars rows. Mr Vicars said so.", []),
        ("Owen Vickers runs the ferry. Judge Vicars said so.", []),
        ("Owen Vickers and Mr Vicars run the ferry.", []),
        ("Owen Vickers runs the ferry. Mr Harbour said so.", []),
    ],
)
def test_strangers(printed: Printed, text: str, names: list[str]) -> None:
    """Only one who has no other name near it in the copy is held against the one who was introduced."""
    assert ([names] if names else []) == printed(_strangers, text)
