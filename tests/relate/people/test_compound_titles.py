"""Tests of hyphened offices: told again, told with a slip, and those that are two offices."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.people.compound_titles import compound_titles


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("The sergeant-at-arms left.", ["sergeant-at-arm"]),
        ("The sergeant-of-arms left.", ["sergeant-of-arm"]),
        ("The sargeant-at-arms left.", ["sargeant-at-arm"]),
        ("The sergeants-at-arms left.", []),
        ("The officer-of-arms left.", []),
    ],
)
def test_an_office_is_spelled_in_one_way(again: str, expected: list[str]) -> None:
    """Another little word or a letter more is a slip; a plural and another office are none."""
    reading = extract(read_text(f"The sergeant-at-arms came. {again}", id="x", source="x", format="plain"))
    told = [relation.roles["again"] for relation in compound_titles(reading, "title/x")]
    assert expected == [passage.key for passages in told for passage in passages]  # type: ignore[union-attr]
