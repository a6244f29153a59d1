"""Tests of the linkers of percentages in a list set apart."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.item_shares import item_counts, item_percentages


def _found(text: str) -> list[dict[str, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        {role: float(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}
        for relation in item_percentages(reading, "percent-total/items")
    ]


def _list(before: str, *items: str) -> str:
    return "\n".join((f"{before}\n", *(f"- {item}" for item in items)))


def test_single_answers_are_taken_together() -> None:
    """The percentages of a list are one whole if its introduction says so, even if they do not come to 100."""
    text = _list("The guests gave a single answer:", "Trams: 52%", "Roads: 13%", "Paint: 17%")
    assert 1 == len(_found(text))


def test_percentages_that_come_to_100_need_no_introduction() -> None:
    """A list that adds up is a whole, whatever is said of it."""
    assert 1 == len(_found(_list("The grant:", "Trams: 52%", "Roads: 31%", "Paint: 17%")))


@pytest.mark.parametrize(
    ("before", "items"),
    [
        ("The grant:", ("Trams: 52%", "Roads: 13%", "Paint: 17%")),
        ("The guests gave one answer or more than one:", ("Trams: 52%", "Roads: 13%", "Paint: 17%")),
        ("The guests gave a single answer:", ("Trams: 52%", "Roads: 13%", "Paint: 17%", "Nothing")),
        ("The guests gave a single answer:", ("Trams: 52%", "Roads: 13%")),
    ],
)
def test_lists_that_are_no_whole(before: str, items: tuple[str, ...]) -> None:
    """Without the words, with several answers, with an item that has none, or with two items only, nothing is said."""
    assert [] == _found(_list(before, *items))


def test_counts_are_taken_with_their_shares_where_most_tie() -> None:
    """An item whose percentage is not its share is found among items whose percentages are."""
    text = _list("The quay:", "Shops: 60 units (30%)", "Flats: 100 units (40%)", "Studios: 40 units (20%)")
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert 3 == len(list(item_counts(reading, "share/of-the-items")))


def test_counts_with_percentages_of_something_else() -> None:
    """Where the percentages are no shares of the list, none is held against it."""
    text = _list("The quay:", "Shops: 60 units (30% let)", "Flats: 100 units (90% let)", "Studios: 40 units (75% let)")
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert [] == list(item_counts(reading, "share/of-the-items"))
