"""Tests of the linker of a percentage and the values told after it."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.changes.percent_first import percent_then_values

_LED = "Ferry traffic at Holm fell by a quarter. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            _LED + "The ferry traffic at Holm was 3,000 lorries, down from 4,000 in May.",
            [("a quarter", "3,000", "4,000")],
        ),
        ("Holm saw a 9% rise in ferry fares. Ferry fares went from $20 to $22.", [("9%", "$22", "$20")]),
        (
            "Orla's tin output fell 12% after a fire. Production fell to 540 tonnes from 720 tonnes a year earlier.",
            [("12%", "540 tonnes", "720 tonnes")],
        ),
        ("Orla's tin output fell 12%. Production at Besk fell to 540 tonnes from 720 tonnes a year earlier.", []),
        ("Orla's tin output fell 12% over the month. Output fell to 540 tonnes from 720 tonnes a year earlier.", []),
        (_LED + "Wheat was at $3 a sack, down from $4.", []),
        (_LED + "The ferry traffic at Holm was 4,000 lorries, up from 3,000 in May.", []),
        (_LED + "The net ferry traffic at Holm was 3,000 lorries, down from 4,000.", []),
        (
            "Quarterly f"
            + _LED[1:]
            + "In the whole of 2021 the ferry traffic at Holm was 3,100 lorries against 3,160 in 2020.",
            [],
        ),
        (_LED + "It was 75 lorries, down from 100. The ferry traffic at Holm was 610 boats against 622 in May.", []),
        (_LED + "The ferry traffic at Holm fell 25% to 3,000 lorries, down from 4,000.", []),
    ],
)
def test_a_percentage_finds_its_values(text: str, found: list[tuple[str, str, str]]) -> None:
    """The pair must be of the same subject and go the same way, and have no percentage of its own."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    figures = [dict(one.figures()) for one in percent_then_values(reading, "change/any")]
    assert found == [
        tuple(text[one[role].start : one[role].end] for role in ("delta", "new", "old")) for one in figures
    ]


def test_a_pair_belongs_to_the_nearest_change_of_its_subject() -> None:
    """Of two changes, the one that shares more words with the values is meant."""
    text = "Ferry fares rose 5%. Ferry traffic at Holm rose 10%. The ferry traffic at Holm was 44 boats, up from 40."
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    (relation,) = percent_then_values(reading, "change/any")
    delta = dict(relation.figures())["delta"]
    assert "10%" == text[delta.start : delta.end]
