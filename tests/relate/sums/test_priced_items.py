"""Tests of the linker that finds things bought by number and price, and what they come to."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.priced_items import priced_items

ITEMS = "The choir bought 18 stools at £32 each and four lamps at £57 each"


def _found(text: str) -> list[list[str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in priced_items(reading, "r")]


@pytest.mark.parametrize("end", [", a bill of £804.", ". That came to £804.", ", £804 in all, or £804 for short."])
def test_items_and_their_sum(end: str) -> None:
    """The only other amount is the sum where words call it so, in the sentence or the next."""
    expected = [["£804", "18", "four", "£32", "£57"]] if "in all" not in end else []
    assert expected == _found(ITEMS + end)


@pytest.mark.parametrize(
    "end", [" and has £804 left.", ", with a discount, a bill of £804.", ". The season made £804."]
)
def test_amounts_of_other_things(end: str) -> None:
    """An amount that is not called the sum, or that something was taken off from, is none."""
    assert [] == _found(ITEMS + end)
