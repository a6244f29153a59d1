"""Tests of numbers that point back to a number given before."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.counted_again import counted_again


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three divers drowned. The three divers came from Karvel.", [("Three divers", "three divers")]),
        ("Three divers drowned. The five divers came from Karvel.", [("Three divers", "five divers")]),
        ("Three Danish divers drowned. The three men came from Karvel.", [("Three Danish divers", "three men")]),
        ("Three Danish divers drowned. The five men came from Karvel.", []),
        ("Three girls drowned. The five schoolgirls came from Karvel.", [("Three girls", "five schoolgirls")]),
        ("Three divers drowned. The five divers who came back were ill.", []),
        ("Three divers drowned. The five boats came from Karvel.", []),
        ("He was seen by three divers. The five divers came from Karvel.", []),  # two may not have seen him
        ("Three divers drowned. The five divers who drowned came from Karvel.", [("Three divers", "five divers")]),
        ("Three divers drowned, two cooks swam. The five divers came from Karvel.", []),  # 3 + 2
        ("Each boat had three divers. The five divers came from Karvel.", []),
        ("The boats had three divers apiece. The five divers came from Karvel.", []),
        (
            "Three divers drowned. The two men who saw it said so. The two men came from Karvel.",
            [("two men", "two men")],
        ),
        ("Three divers drowned. Four divers swam. The five divers came from Karvel.", []),  # one of several groups
    ],
)
def test_the_same_group_has_the_same_number(text: str, expected: list[tuple[str, ...]]) -> None:
    """A number with "the" is held against the only number given before; others are left alone."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [
        tuple(text[slice(*one.span)] for _, one in relation.figures()) for relation in counted_again(reading, "a/b")
    ]
    assert expected == found
