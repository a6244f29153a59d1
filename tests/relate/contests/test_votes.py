"""Tallies are tied to those who voted and to the majority they needed."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Quantity, Reading
from checker.read import read_text
from checker.relate.contests.votes import (
    opponents_counted,
    shares_in_favour,
    votes_of_all,
    votes_of_body,
    votes_of_every_member,
    votes_of_those_there,
)


def _reading(copy: str) -> Reading:
    return extract(read_text(copy, id="t", source="t", format="plain"))


def _whole(copy: str, exact: bool) -> object:
    find = votes_of_all if exact else votes_of_body
    found = [one.roles["whole"] for one in find(_reading(copy), "r")]
    return found[0].value if found and isinstance(found[0], Quantity) else None


def test_all_who_voted_may_stand_in_the_next_sentence() -> None:
    """The number present is taken from beside the tally."""
    assert _whole("The motion passed 9-4. All 13 members were present.", exact=True) == 13


def test_other_votes_make_it_doubtful() -> None:
    """Where two tallies differ it is not known which of them all members cast."""
    assert _whole("One plan passed 9-4 in the vote. One passed 8-4. All 13 members were present.", exact=True) is None


def test_a_body_may_be_a_compound() -> None:
    """The number of a "nine-member board" bounds its tally."""
    assert _whole("The nine-member board voted 6-2 to close.", exact=False) == 9


def test_opponents_are_counted_beside_a_tally() -> None:
    """Those who are said to have been opposed are found with the votes against; a share may stand a sentence later."""
    counted = list(opponents_counted(_reading("They voted 8-5 for it. The five who were opposed left."), "r"))
    told = list(
        shares_in_favour(_reading("They voted by 312 to 148 for it. That is 68 per cent of those who voted."), "r")
    )
    assert [5, 5] == [one.value for _, one in counted[0].figures() if isinstance(one, Quantity)]
    assert 1 == len(told)


def test_opponents_of_another_vote_are_left_alone() -> None:
    """Where two tallies are told, or the sentence speaks of another vote, nothing is counted."""
    two = "They voted 8-5 for it, and 9-4 to mend the road. The four who were opposed left."
    other = "They voted 8-5 for it. The six who voted against the last levy were away."
    assert [] == [*opponents_counted(_reading(two), "r"), *opponents_counted(_reading(other), "r")]


def test_those_who_came_are_told_once() -> None:
    """The attendance at the top of the minutes counts for each vote; two attendances leave it open."""
    copy = "Nine of the 12 members attended. The barn was refused. The weir was approved by seven votes to two."
    twice = copy + " Ten of the 12 members attended on Friday."
    wholes = [[one.roles["whole"] for one in votes_of_those_there(_reading(text), "r")] for text in (copy, twice)]
    assert [[9], []] == [[one.value for one in found if isinstance(one, Quantity)] for found in wholes]


def test_a_body_right_before_its_tally_needs_no_other() -> None:
    """Where votes are told one after the other, each with its body, the body is that of its own tally."""
    copy = "The trust voted 9-4 to sell the barn. The nine-member board then rejected, by 5-3, a sale of the mill."
    assert _whole(copy, exact=False) == 9


def test_votes_for_others_are_not_left_out_of_all_papers() -> None:
    """Papers that were cast for a third candidate too are not those of the first two."""
    copy = "Ms Tarn won by 27 votes, 418 to 391. Bo Orr took 106 votes, making 915 valid papers in all."
    assert _whole(copy, exact=True) is None


def test_abstentions_and_absences_make_up_a_body() -> None:
    """With those who abstained and those who were away a tally is the whole body."""
    copy = (
        "Of the league's 31 members, 19 voted for the tariff and seven against. Four abstained and one did not attend."
    )
    found = [one.roles["whole"] for one in votes_of_every_member(_reading(copy), "r")]
    assert [one.value for one in found if isinstance(one, Quantity)] == [31]
