"""Tests of swapped digits: what a pair weighs as one fact, and what makes two facts of it."""

import pytest

from checker.extract import extract
from checker.model import Block, Document, SourceMap
from checker.relate.told.stated import by_kind
from checker.relate.told.swapped import swapped_weight

_QUAY = "Ostby Council will pay $5.3 million for the quay. "


def _weight(text: str) -> int:
    reading = extract(Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text)))
    money = next(found for found in by_kind(reading) if found[0].figure.kind == "money")
    return swapped_weight(reading, money[0], money[-1])


def test_every_word_in_common_weighs() -> None:
    """Two words that both clauses have make one fact; one is enough beside a figure that the reader knows."""
    assert 2 == _weight(f"{_QUAY}It has rained in Ellery. The council has not got $3.5 million for a quay.")
    assert 0 == _weight(f"{_QUAY}It has rained in Ellery. The town has not got $3.5 million for a quay.")
    assert 2 == _weight(f"{_QUAY}It has rained in Ellery. The town has not got the $3.5 million for a quay.")


@pytest.mark.parametrize(
    "again",
    [
        "The theatre took $3.5 million at the door.",  # no word in common
        "The council earlier paid $3.5 million for a quay.",  # another time
        "The council spent more, including $3.5 million on the quay.",  # a part
        "The council got $3.5 million, and not $5.3 million, for a quay.",  # both in one sentence
    ],
)
def test_two_facts_weigh_nothing(again: str) -> None:
    """Words of an update or a part, and sentences that give both amounts, mean two facts."""
    assert 0 == _weight(f"{_QUAY}It has rained in Ellery for a week. {again}")


def test_rows_of_a_table_in_prose_are_two_facts() -> None:
    """Sentences whose other figures differ too tell of two things."""
    assert 0 == _weight(
        "The council paid $5.3 million for quays, a rise of 4 percent. It rained. "
        "The council paid $3.5 million for roads, a fall of 9 percent."
    )
