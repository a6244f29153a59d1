"""Tests of the linker of the sets of a whole match."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.contests.set_rows import set_rows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Top seed Vero beat Mora 4-6 6-3 7-5.", ["4-6", "6-3", "7-5"]),
        ("Top seed Vero beat Mora 6-7 (5-7), 6-3 and 6-4.", ["6-7", "6-3", "6-4"]),
        ("Top seed Vero won 6-3 6-4, while Osk beat Lind 6-1 6-0.", ["6-3", "6-4"]),
        ("Top seed Vero led 6-3 3-6 when rain stopped play.", []),
        ("Top seed Vero beat Mora 6-4 3-6 10-8.", []),
        ("The Larks won 6-3 and 3-6 in May.", []),
    ],
)
def test_the_sets_of_a_match_that_is_over_are_found(text: str, found: list[str]) -> None:
    """A row counts if each of its sets can end so and the words say that somebody won."""
    relations = set_rows(extract(read_text(text, id="copy", source="copy", format="plain")), "impossible/any")
    rows = [[text[one.start : one.end] for _, one in relation.figures()] for relation in relations]
    assert found == (rows[0] if rows else [])
