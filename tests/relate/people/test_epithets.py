"""Tests of what people are called by a number: told again, told wrong, and told of somebody else."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.people.epithets import epithets


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("The mother of three lives in Ellery.", ["three"]),
        ("The mother-of-two lives in Ellery.", ["two"]),
        ("The mother of two, Ida Strand, lives in Ellery.", []),
        ("A mother of two lives in Ellery.", []),
        ("The father of two lives in Ellery.", []),
        ("The mother of two, pregnant again, lives in Ellery.", []),
    ],
)
def test_an_epithet_is_held_against_the_first(again: str, expected: list[str]) -> None:
    """A number of children behind "the" is the person's of before; "a" and a name bring in somebody else."""
    copy = f"A mother of three has won the prize. It rained. {again}"
    relations = epithets(extract(read_text(copy, id="copy", source="copy", format="plain")), "attribute/epithet")
    told = [relation.roles["again"] for relation in relations]
    assert expected == [passage.key for passages in told for passage in passages]  # type: ignore[union-attr]
