"""Tests of the linkers that count list items below a paragraph and numbered items in a sentence."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.bullets import bulleted_items, numbered_items


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("It has four aims:\n\n- cut waste\n- plant elms\n- clean the race\n", [3]),
        ("The following two aims:\n\n1. Cut waste.\n2. Plant elms.\n", [2]),
        ("It has two aims:\n\n- cut waste\n  - at once\n- plant elms\n", [2]),
        ("It has four aims, such as:\n\n- cut waste\n- plant elms\n", []),
        ("Four towns signed, and it has these aims:\n\n- cut waste\n- plant elms\n", []),
        ("It has four aims.\n\n- cut waste\n- plant elms\n", []),
    ],
)
def test_items_below_a_paragraph(text: str, counts: list[int]) -> None:
    """The items right below are counted, without those inside another item."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert counts == [sum(role == "items" for role, _ in one.figures()) for one in bulleted_items(reading, "r")]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("It has four aims: (1) less waste, (2) elms and (3) a clean race.", [3]),
        ("It has four aims: (a) less waste; (b) elms; and (c) a clean race.", [3]),
        ("It has two aims: i) less waste (a) and elms.", []),
        ("It has four aims: (1) less waste and (3) elms.", []),
    ],
)
def test_items_numbered_in_a_sentence(text: str, counts: list[int]) -> None:
    """Signs that count from one on without a gap number the items."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert counts == [sum(role == "items" for role, _ in one.figures()) for one in numbered_items(reading, "r")]
