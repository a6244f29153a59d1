"""Tests of the linker that finds as many named parts as the copy says there are."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.counted_parts import counted_parts

TOP = "All {} carters at the firm's {} mills will stop work on Friday.\n\n"
LIST = "Arl, the oldest, has 420 carters. There are 360 at Besk, {} at Corm and 180 at Dole."


def _found(text: str) -> list[tuple[int, int]]:
    """The whole and how many parts it has, of each relation."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = []
    for relation in counted_parts(reading, "part-whole/counted-parts"):
        whole, parts = relation.roles["whole"], relation.roles["parts"]
        assert isinstance(whole, Quantity) and isinstance(parts, tuple)
        found.append((int(whole.value or 0), len(parts)))
    return found


@pytest.mark.parametrize("corm", ["290", "390"])
def test_as_many_parts_as_there_are_said_to_be(corm: str) -> None:
    """Four figures, each with a name, are those of the four mills, whether they come to the whole or not."""
    assert [(1250, 4)] == _found(TOP.format("1,250", "four") + LIST.format(corm))


def test_the_number_may_follow_the_list() -> None:
    """Told as the oldest of the four, they are counted as well, behind the list."""
    copy = "The firm has 1,250 carters.\n\n" + LIST.format("290") + " Arl is the oldest of the four."
    assert [(1250, 4)] == _found(copy)


@pytest.mark.parametrize(
    "text",
    [
        TOP.format("1,250", "five") + LIST.format("390"),
        TOP.format("1,250", "four") + LIST.format("390 more"),
        TOP.format("9,250", "four") + LIST.format("390"),
        "All 1,250 carters at four mills will stop work on Friday.\n\n" + LIST.format("390"),
        TOP.format("1,250", "four") + "The oldest has 420 carters. There are 360 of one, 390 of one and 180 of one.",
    ],
)
def test_lists_of_something_else(text: str) -> None:
    """Another number of parts, a part that is no part, a whole far off, mills not taken for known, no names."""
    assert [] == _found(text)
