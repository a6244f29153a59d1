"""Tests of the linker of those aboard and what became of them."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.aboard import aboard_and_fates


def _found(text: str) -> list[dict[str, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        {role: float(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}
        for relation in aboard_and_fates(reading, "part-whole/aboard")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A launch carrying 46 people sank, killing five and leaving three others missing. Thirty-eight were rescued.",
        "Five dead, three missing. The launch carried fish; 46 people were aboard. Rescuers saved 38 people.",
        "The launch, with 40 passengers, had 46 people on board. Five bodies were found, three are missing, 38 swam.",
    ],
)
def test_four_numbers_of_one_wreck(text: str) -> None:
    """All aboard, the dead, the missing and the saved are found in the wordings of the news."""
    assert [{"aboard": 46.0, "dead": 5.0, "missing": 3.0, "saved": 38.0}] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "A launch carrying 46 people sank, killing five. Thirty-eight were rescued.",
        "A launch carrying 46 people sank, killing five and leaving three missing. At noon 30 were rescued, and 38"
        " people were rescued by night.",
        "In 1984, a launch carrying 46 people sank, killing five and leaving three missing. Thirty-eight were rescued.",
    ],
)
def test_numbers_that_are_not_all_there(text: str) -> None:
    """Without the missing, with two numbers of the saved, or of another year, nothing is said."""
    assert [] == _found(text)
