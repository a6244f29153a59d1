"""Tests of the linker that finds numbered rankings."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.order.ranked_items import ranked_items


def _odd(*lines: str) -> list[str]:
    text = "The list:\n\n" + "\n".join(lines) + "\n"
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = []
    for relation in ranked_items(reading, "r"):
        found.extend(text[one.start : one.end] for role, one in relation.figures() if role == "odd")
    return found


@pytest.mark.parametrize(
    ("values", "odd"),
    [
        (("412", "371", "306", "268"), ["412"]),
        (("412", "371", "207", "268"), ["207"]),
        (("412", "571", "306", "268", "101"), ["412"]),
        (("112", "97", "130", "88", "120"), []),
        (("88", "97", "112", "120"), []),
        (("412", "371", "207"), []),
    ],
)
def test_the_value_out_of_order(values: tuple[str, ...], odd: list[str]) -> None:
    """In order, the first value stands for all; with a single one out of order, that; otherwise it is no ranking."""
    assert odd == _odd(*(f"{at}. Place {'abcdefg'[at]}, {value} guests" for at, value in enumerate(values, 1)))


def test_bullets_rank_nothing() -> None:
    """Items without numbers are in no order."""
    assert [] == _odd("- Holm, 412 guests", "- Tarn, 371 guests", "- Hale, 207 guests", "- Brand, 268 guests")
