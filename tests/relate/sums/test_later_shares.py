"""Shares that later sentences work out are found with the figures that they take up."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.later_shares import shares_told_later


def _values(copy: str) -> list[tuple[int, int]]:
    found = []
    for one in shares_told_later(extract(read_text(copy, id="t", source="t", format="plain")), "r"):
        part, whole = one.roles["part"], one.roles["whole"]
        assert isinstance(part, Quantity)
        assert isinstance(whole, Quantity)
        found.append((int(part.value or 0), int(whole.value or 0)))
    return found


def test_the_part_and_the_whole_in_two_sentences() -> None:
    """The share takes up the one part and the one whole before it, right or wrong."""
    copy = "The guild wrote to 4,000 bakers. Some 1,400 sent an answer. That was {} per cent of those asked."
    assert [(1400, 4000)] == _values(copy.format(35)) == _values(copy.format(53))


def test_a_share_of_something_else() -> None:
    """What is said to be a share of other things is told only where it fits."""
    copy = "The guild wrote to 4,000 bakers. Some 1,400 sent an answer. That was {} per cent of all letters."
    assert ([(1400, 4000)], []) == (_values(copy.format(35)), _values(copy.format(53)))


def test_the_whole_after_the_share() -> None:
    """A whole that the share names itself leaves only the part to be looked for."""
    copy = "Mills ground 1,800 tonnes of rye. That was 54 per cent of the 4,000 tonnes ground in all."
    assert [(1800, 4000)] == _values(copy)


def test_a_rate_that_nothing_before_it_names() -> None:
    """A rate is of what was told only if it is named by a word of what was told."""
    copy = "Of 300 gates, 120 had failed. At 14%, the {} rate was high."
    assert ([(120, 300)], []) == (_values(copy.format("failure")), _values(copy.format("vacancy")))


def test_the_part_and_the_whole_in_its_own_sentence() -> None:
    """A share at the end of a sentence is that of the part in the whole which the sentence opens with."""
    assert [(21, 84)] == _values("Of the 84 boats in the harbour, 21 are laid up for the winter, one in three.")


def test_a_figure_with_a_share_of_its_own() -> None:
    """A part whose share is told beside it is no whole of a later share that does not fit it."""
    copy = "Some 1,350 bakers{} have a mill, and 504 bake for others. That is 28 per cent."
    assert ([(504, 1350)], []) == (_values(copy.format("")), _values(copy.format(", or 75 per cent,")))
