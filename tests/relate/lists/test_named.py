"""Tests of numbers said in a word or in the sentence before, with the names that follow."""

from collections.abc import Callable, Iterator

import pytest

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.lists.named import collective_names, named_before, one_by_one

Linker = Callable[[Reading, str], Iterator[Relation]]


def _counts(linker: Linker, text: str) -> list[int]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [sum(role == "items" for role, _ in relation.figures()) for relation in linker(reading, "r")]


@pytest.mark.parametrize(
    ("linker", "text", "counts"),
    [
        (collective_names, "The trio of Ana Hale, Bo Tarn and Cy Brand won.", [3]),
        (collective_names, "He left twin sons, Oskar and Emil.", [2]),
        (collective_names, "Both Norvia, Drenmark and Holm agreed.", [3]),
        (collective_names, "The trio of winners from Tarsk and Holm met.", []),
        (collective_names, "Duo Bank, Tarsk and Holm agreed.", []),
        (named_before, "Four climbers died. They were named as Ana Hale, 26, and Bo Tarn, 33.", [2]),
        (named_before, "Police seek two men. The men were identified by police as Ana Hale and Bo Tarn.", [2]),
        (named_before, "Four climbers died. Two were named as Ana Hale and Bo Tarn.", []),
        (named_before, "Four climbers and nine hikers died. They were named as Ana Hale and Bo Tarn.", []),
        (one_by_one, "It held three vigils, one in Tarsk and one in Holm.", [2]),
        (one_by_one, "It has two mills: one in Tarsk and another in Holm.", [2]),
        (one_by_one, "It held three vigils, one in Tarsk and two in Holm.", []),
        (one_by_one, "It had two wins, one loss and one draw.", []),
    ],
)
def test_names_of_those_counted(linker: Linker, text: str, counts: list[int]) -> None:
    """As many items are found as are named, and none where others may be meant."""
    assert counts == _counts(linker, text)
