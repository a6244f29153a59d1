"""Tests of words for so many people: the count that they point back to, and where it is not told."""

from collections.abc import Callable

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.the_trio import ensembles, the_trio


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("The trio were found.", [3]),
        ("The British quartet were found.", [3]),
        ("The duo were found.", []),  # some of them
        ("Two cooks drowned. The quintet were found.", []),
        ("The quartet of cooks were found.", []),
        ("The string quartet played.", []),
    ],
)
def test_what_the_word_points_back_to(again: str, expected: list[int]) -> None:
    """The only count of people before is meant, unless any two may be, or others make up the number."""
    copy = f"Three divers went missing off Ostby. {again}"
    found = the_trio(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/the-trio")
    assert expected == [relation.roles["first"].value for relation in found]  # type: ignore[union-attr]


def test_ensembles_have_as_many_members_as_their_name_says(printed: Callable[..., list[list[str]]]) -> None:
    """A quintet is held against the number of its members, and not against singers beside it."""
    copy = "The Ostby Quintet, whose four members are millers, and the Marl Trio and its two singers played."
    assert [["Quintet", "four"]] == printed(ensembles, copy)
