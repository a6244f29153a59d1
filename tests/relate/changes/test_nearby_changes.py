"""Tests of the linker of changes told beside their two values, in one sentence or several."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.changes.nearby_changes import changes_nearby


def _found(text: str) -> list[tuple[str, str, str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    figures = [dict(one.figures()) for one in changes_nearby(reading, "change/any")]
    return [tuple(text[one[role].start : one[role].end] for role in ("delta", "new", "old")) for one in figures]  # type: ignore[misc]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry carried 1,480 lorries in May. A year earlier it had carried 2,300. That is 20% down.",
        "The ferry carried 1,480 lorries, 20% fewer. In the same month last year it had carried 2,300.",
        "The ferry carried 1,480 lorries (2034: 2,300), a fall of 20%.",
        "Lorries on the ferry were down by 20%. There were 1,480, compared with 2,300 in the previous year.",
        "Traffic on the ferry fell 20% to 1,480 lorries, said the mate. The total compares with 2,300 the year before.",
        "The ferry carried 1,480 lorries, 20% fewer than in 2030. In 2030 there were 2,300.",
        "The ferry carried 1,480 lorries. Twelve months ago it was 2,300. A 20% drop, said the mate.",
    ],
)
def test_a_change_finds_its_values(text: str) -> None:
    """Which value was before is told by the words, and by no order of the sentences."""
    assert [("20%", "1,480", "2,300")] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry carried 1,480 lorries. A year earlier it had carried 2,300. Fares are 20% down.",
        "The ferry carried 1,480 lorries. A year earlier it had carried 2,300. The 20% fall in fares helped.",
        "The ferry carried 1,480 lorries, 20% fewer than planned. A year earlier it had carried 2,300.",
        "The ferry carried 1,480 lorries, 20% fewer. Holm had carried 2,300 last year.",
        "The ferry carried 1,480 lorries, 20% fewer. In the same month of 2030 it had carried 2,300.",
        "Traffic on the ferry fell 20% in the quarter to 1,480 lorries. A year earlier it was 2,300.",
        "The ferry carried 1,480 lorries, 20% fewer than in 2030. In 2025 there were 2,300.",
        "Profit was $48m, down 20%. A year earlier revenue had been $90m.",
        "Sales fell 20% from the previous year to $48m. Wheat sales fell 3% to $9m.",
        "The ferry could carry 20% fewer. It carried 1,480 lorries, against 2,300 a year earlier.",
    ],
)
def test_a_change_of_something_else_finds_none(text: str) -> None:
    """Another thing, another time, another base and a mere plan leave the values alone."""
    assert [] == _found(text)


def test_of_several_values_only_those_that_fit_are_given() -> None:
    """Where the words leave a choice, a change is tied if it can be, and blamed for nothing."""
    text = "The ferry carried 1,840 lorries and 1,900 lorries by night, against 2,300 last year, {} fewer."
    assert [("20%", "1,840", "2,300")] == _found(text.format("20%"))
    assert [] == _found(text.format("31%"))
