"""Tests of the linkers of leads."""

import pytest

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.order.leads import lead_and_values, top_of_the_table


def _read(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


def _printed(text: str, relation: Relation) -> tuple[str, ...]:
    return tuple(text[one.start : one.end] for _, one in relation.figures())


_LED = "The Orchard party has a six-point lead over the Mill party. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_LED + "The Orchard party is on 41 percent, the Mill party on 35.", [("six", "41 percent", "35")]),
        (_LED + "The Orchard party is on 41 percent, the Farm party on 35.", []),
        (_LED + "Last May it was on 41 percent, the Mill party on 35.", []),
        ("Okoro had 8,310 votes and Mayor Lind 7,150. Her lead stands at 1,160.", [("1,160", "8,310", "7,150")]),
        ("Okoro had 8,310 hens and Mayor Lind 7,150. Her lead stands at 1,160.", []),
    ],
)
def test_a_lead_lies_between_two_figures_nearby(text: str, found: list[tuple[str, ...]]) -> None:
    """The rival is named before the second figure; a lead without a rival is one of votes."""
    assert found == [_printed(text, one) for one in lead_and_values(_read(text), "change/any")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They are two points clear at the top. They have 31 points. Second-placed Holm are on 29.",
            [("two", "31", "29")],
        ),
        ("They are two points clear at the top. They have 31 points. Holm are on 29.", []),
    ],
)
def test_points_clear_lie_between_first_and_second(text: str, found: list[tuple[str, ...]]) -> None:
    """The leader's points stand in one sentence, those of the side in second place in the next."""
    assert found == [_printed(text, one) for one in top_of_the_table(_read(text), "change/any")]
