"""Tests of reading a fact book from YAML and CSV."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from checker.book.entries import Book, Person, Place, StandingFigure
from checker.book.loading import load_book, read_book
from checker.errors import ReferenceDataError

YAML = """
people:
  - name: Ines Ferrow
    aliases: [I. Ferrow]
    title: Mayor
    party: Labour
    home: Ellery
    born: 1970-03-01
    wrong: [Inez Ferrow]
places:
  - name: Ellery
figures:
  - name: pledged strength
    value: 1,000
    noun: wardens
    as_of: 2024-06-27
    cues: ["pledged {n}"]
"""
CSV = """\
kind,name,aliases,title,party,home,born,wrong,value,noun,as_of,cues
person,Ines Ferrow,I. Ferrow,Mayor,Labour,Ellery,1970-03-01,Inez Ferrow,,,,
place,Ellery,,,,,,,,,,
figure,pledged strength,,,,,,,"1,000",wardens,2024-06-27,pledged {n}
"""
BOOK = Book(
    "facts",
    "facts.yaml",
    (Person("Ines Ferrow", ("I. Ferrow",), ("Mayor",), "Labour", "Ellery", date(1970, 3, 1), ("Inez Ferrow",)),),
    (Place("Ellery"),),
    (StandingFigure("pledged strength", Fraction(1000), "", "wardens", date(2024, 6, 27), ("pledged {n}",)),),
)


def test_yaml_and_csv_say_the_same():
    """People, places and standing figures in either form."""
    assert BOOK == read_book(YAML, "facts", "facts.yaml")
    assert BOOK == read_book(CSV, "facts", "facts.yaml", "csv")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("people: [", "is no YAML"),
        ("- name: A", "is no fact book"),
        ("folk: []", "folk is no known key (allowed: people, places, figures)"),
        ("people: []", "has no entries"),
        ("people:\n  - title: Mayor", "people 1: has no name"),
        ("people:\n  - name: A B\n    post: Mayor", "people: A B: post is no known key (allowed: name, aliases"),
        ("people:\n  - name: A B\n    born: in May", "born is no day"),
        ("people:\n  - name: A B\n    wrong: [1]", "wrong is no list of texts"),
        ("people:\n  - name: A B\n  - name: A B", "has 'A B' twice"),
        ("figures:\n  - name: a\n    value: many\n    cues: [b]", "value is no number"),
        ("figures:\n  - name: a\n    value: 1", "has no cues"),
    ],
)
def test_what_cannot_be_meant_is_refused(text, reason):
    """With the file and the entry."""
    with pytest.raises(ReferenceDataError) as caught:
        read_book(text, "facts", "facts.yaml")
    assert "facts.yaml" in str(caught.value)
    assert reason in str(caught.value)


def test_a_missing_book_ends_the_run_in_two(run, tmp_path):
    """Nothing checked against it would be worth anything."""
    (tmp_path / "story.txt").write_text("A story.\n", encoding="utf-8")
    result = run("check", tmp_path / "story.txt", "--facts", tmp_path / "none.yaml")
    assert (2, True) == (result.exit_code, "none.yaml: cannot be read" in result.stderr)
    with pytest.raises(ReferenceDataError, match="its file ends in"):
        read_book("", "facts", "facts.txt", "txt")
    with pytest.raises(ReferenceDataError, match="cannot be read"):
        load_book(tmp_path / "none.yaml")
