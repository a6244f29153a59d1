"""Tests of the linker of percentages of all votes."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.vote_shares import shares_of_votes


def _found(text: str) -> list[int]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        int(part.value or 0)
        for relation in shares_of_votes(reading, "share/of-the-votes")
        if isinstance(part := relation.roles["part"], Quantity)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Orr polled 6,300, Ames 4,100 and Penn 1,600. Of the 12,000 votes cast Orr received 52.5 per cent.",
        "Orr polled 6,300, Ames 4,100 and Penn 1,600. In all 12,000 votes were cast. Orr holds 55 per cent of them.",
        "Orr polled 6,300, Ames 4,100 and Penn 1,600. She won 51 per cent of the 12,000 votes cast.",
    ],
)
def test_a_share_is_held_against_the_nearest_candidate(text: str) -> None:
    """The votes of all who stood come to the votes cast, and the share is nearest to those of the winner."""
    assert [6300] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orr polled 6,300 and Ames 4,100. Of the 12,000 votes cast Orr received 52.5 per cent.",
        "Orr polled 6,300, Ames 4,100 and Penn 1,600. She needed 55 per cent of the 12,000 valid votes.",
        "Orr polled 6,300, Ames 4,100 and Penn 1,600. Turnout was 52 per cent of 12,000 votes.",
    ],
)
def test_other_shares_are_left_alone(text: str) -> None:
    """Where some candidate is missing, or where the share is a threshold or a turnout, nothing is held against it."""
    assert [] == _found(text)
