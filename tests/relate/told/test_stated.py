"""Tests of figures with their clauses: which are of one kind, which agree, and what the copy accounts for."""

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.told.stated import accounted_for, agree, by_kind


def _read(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


def test_figures_are_gathered_by_what_they_count() -> None:
    """Divers are held against divers, boats against boats; a figure without a fellow is left out."""
    text = "Three divers and two boats left. Four divers came back. It cost $5."
    assert [["Three", "Four"]] == [
        [text[one.figure.start : one.figure.end] for one in group] for group in by_kind(_read(text))
    ]


@pytest.mark.parametrize(
    ("again", "expected"), [("$4.35 million", True), ("$4.4 million", True), ("$4.53 million", False), ("$9m", False)]
)
def test_figures_rounded_in_two_ways_agree(again: str, expected: bool) -> None:
    """The same amount, or the amount with fewer decimals, is one amount."""
    (group,) = by_kind(_read(f"The pier cost $4.35 million. It cost {again}."))
    assert expected == agree(*group)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three divers left. The five divers sang.", False),
        ("Three divers left. Two cooks swam. The five divers sang.", True),
        ("Three divers left. Five boats sank. The five divers sang.", True),
        ("Three divers left. Five days went by. The five divers sang.", False),
    ],
)
def test_what_the_copy_accounts_for(text: str, expected: bool) -> None:
    """A number is accounted for where it stands elsewhere too, or another number makes it of the first."""
    reading = _read(text)
    first, again = next(group for group in by_kind(reading) if group[0].figure.kind == "count")
    assert expected == accounted_for(first.figure, again.figure, reading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three divers left. Two cooks swam. The five divers sang.", True),
        ("Three divers left. The five divers sang. Two cooks swam.", False),
        ("Three divers left. The five divers sang. Five divers swam.", True),
    ],
)
def test_what_the_copy_accounts_for_before_a_number(text: str, expected: bool) -> None:
    """A number that points back is made of numbers before it only, though it may stand behind it once more."""
    reading = _read(text)
    first, again, *_ = next(group for group in by_kind(reading) if group[0].figure.kind == "count")
    assert expected == accounted_for(first.figure, again.figure, reading, before=again.figure.start)
