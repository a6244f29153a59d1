"""Tests of parts told over several sentences, of a whole that says how many of them there are."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.sums import whole_and_parts

GAVE = "The fund gave £64,530 to {} schools. Arl received £21,410. "
REST = "Besk got £18,370, Corm £14,260 and Dole {}."


def _found(text: str) -> list[int]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [len(relation.figures()) - 1 for relation in whole_and_parts(reading, "r")]


def test_as_many_parts_as_announced() -> None:
    """The next four figures are the parts where the money is said to go to four schools, one slip away or right."""
    assert ([4], [4]) == (
        _found(GAVE.format("four") + REST.format("£10,490")),
        _found(GAVE.format("four") + REST.format("£14,090")),
    )


@pytest.mark.parametrize(
    "text",
    [
        GAVE.format("six") + REST.format("£14,090"),
        GAVE.format("four") + "It was the year of the flood. Up to " + REST.format("£14,090"),
        GAVE.format("four") + REST.format("£34,090"),
    ],
)
def test_figures_of_other_things(text: str) -> None:
    """Fewer figures than parts, hedged ones, or a sum far from the whole tell nothing."""
    assert [] == _found(text)
