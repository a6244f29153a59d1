"""Tests of copy held against a fact book, beyond the examples of its rules."""

from __future__ import annotations

from datetime import date

import pytest

from checker.book.claims import book_claims
from checker.book.loading import read_book
from checker.extract import extract
from checker.read import read_text

BOOK = read_book(
    """
people:
  - name: Ines Ferrow
    title: Mayor
    born: 1970-03-01
    as_of: 2024-01-01
  - name: Carl Ferrow
    title: Governor
  - name: Owen Tull
    aliases: [Tull]
    title: Captain
places:
  - name: Port Brock
figures:
  - name: pledged strength
    value: 1000
    cues: ["pledged", "will send {n} … to Ellery"]
    as_of: 2024-01-01
  - name: rent
    value: 12.5
    unit: percent
    cues: ["share of rent"]
""",
    "facts",
    "facts.yaml",
)


def claims(text, published=date(2024, 6, 27)):
    """What the book says of a text: kind, status and words of each claim."""
    reading = extract(read_text(text, id="a", source="a", format="plain", published=published))
    return [(one.kind, one.status, one.said) for one in book_claims(reading, [BOOK])]


def test_a_surname_goes_with_the_name_in_full():
    """Once the copy has named the person in full."""
    assert ("book-title", "fail", "Governor Ferrow") in claims("Ines Ferrow came. It rained, Governor Ferrow said.")


@pytest.mark.parametrize(
    "text",
    [
        "Governor Ferrow spoke.",
        "Ines Ferrow met Carl Ferrow. It rained, said Senator Ferrow.",
        "Mayor Ida Strand pledged tents.",
        "The 1,500 people of Ellery slept.",
        "They pledged 1,500 tents and 300 beds.",
        "Port Brook lies to the north.",
    ],
)
def test_what_may_be_somebody_or_something_else_never_fails(text):
    """A surname alone, a surname of two, a stranger, a figure without a cue or one of two."""
    assert [] == [one for one in claims(text) if one[1] == "fail"]


def test_an_alias_may_be_one_word():
    """If the book says so."""
    assert ("book-title", "fail", "Lieutenant Tull") in claims("The crew praised Lieutenant Tull.")


def test_copy_older_than_an_entry_is_left_open():
    """What became true later decides nothing."""
    assert ("book-title", "open", "Governor Ines Ferrow") in claims("Governor Ines Ferrow came.", date(2020, 1, 1))
    assert [("book-figure", "open", "1,500")] == claims("They pledged 1,500 tents.", date(2020, 1, 1))


def test_a_cue_says_where_its_figure_stands():
    """With words between; a rounded figure is what rounds to the value."""
    assert [("book-figure", "pass", "1,000")] == claims("It will send 1,000 men to Ellery, and 20 to Brock.")
    assert [("book-figure", "fail", "1,500")] == claims("It will send 1,500 men at once to Ellery.")
    assert [("book-figure", "pass", "13 percent")] == claims("The share of rent is 13 percent.")
