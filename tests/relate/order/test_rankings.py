"""Tests of the linkers that find places with their values, those before them, and the field."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.order.rankings import places_behind, places_of_field, ranked_values

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (ranked_values, "Tarsk had the best rate, 92.3%. Holm was second on 89.9%.", [["92.3%", "89.9%"]]),
        (ranked_values, "Holm was second with 64% and Tarsk third on 72%.", [["64%", "72%"]]),
        (ranked_values, "Hale led the golf with 66. Tarn was second on 68.", []),
        (ranked_values, "Hale had the lowest share, 12%. Tarn was second on 14%.", []),
        (ranked_values, "The second quarter, at 42%, was better than the first, at 40%.", []),
        (places_behind, "It came second behind Norvia and Holm.", [["second", "Norvia", "Holm"]]),
        (places_behind, "It is second only to Norvia and Holm.", [["second", "Norvia", "Holm"]]),
        (places_behind, "It came second behind Norvia and the host.", []),
        (places_behind, "It came second behind Norvia.", []),
        (places_behind, "He was a second behind Hale and Tarn.", []),
        (places_of_field, "She finished eighth of seven.", [["eighth", "seven"]]),
        (places_of_field, "It was ranked 31st out of 15.", [["31st", "15"]]),
        (places_of_field, "She has a third of 15 houses.", []),
    ],
)
def test_places(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """A place is found with what it is held against; where less is more nothing is."""
    assert roles == printed(linker, text)
