"""Tests of words for so many people: the count that they point back to, and where it is not told."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.the_trio import the_trio


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


@pytest.mark.parametrize("before", ["Two divers and a cook drowned.", "Ann wed Tom, and they had two children."])
def test_people_beside_those_counted(before: str) -> None:
    """Those who are not counted with the others may be among the trio."""
    reading = extract(read_text(f"{before} The trio lived in Arl.", id="copy", source="copy", format="plain"))
    assert [] == list(the_trio(reading, "restatement/the-trio"))
