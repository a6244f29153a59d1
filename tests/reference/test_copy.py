"""Tests of the copy as reference checks read it."""

from __future__ import annotations

from checker.extract import extract
from checker.read import read_text
from checker.reference.copy import copy_of

STORY = """# Skerrow lands more

Skerrow landed 4,796 tonnes. The weather was good.

- Marfleet had 25 boats.

| harbour | boats |
|---|---|
| Skerrow | 57 |
"""


def lines(text, form="markdown"):
    """The sentences of a text."""
    return copy_of(extract(read_text(text, id="copy", source="copy", format=form, published=None))).lines


def test_every_sentence_is_a_line_whether_it_has_a_figure_or_not():
    """Tables are no statements; headings are marked."""
    found = lines(STORY)
    assert [
        "Skerrow lands more",
        "Skerrow landed 4,796 tonnes.",
        "The weather was good.",
        "Marfleet had 25 boats.",
    ] == [one.text.strip() for one in found]
    assert [True, False, False, False] == [one.is_title for one in found]


def test_each_line_has_the_figures_within_it():
    """In order, and with offsets of the document."""
    text = "Ash had 3 boats. Elm had 4 boats and 50 crew."
    first, second = lines(text, "plain")
    assert [["3"], ["4", "50"]] == [[text[one.start : one.end] for one in line.figures] for line in (first, second)]
    assert " and " == second.between(second.figures[0].span[1], second.figures[1].start)


def test_names_belong_to_their_line():
    """Those of the sentence before are not among them."""
    reading = extract(
        read_text("Ada Dellow spoke. Bo Marsh sang.", id="copy", source="copy", format="plain", published=None)
    )
    copy = copy_of(reading)
    text = reading.document.text
    assert [["Ada Dellow"], ["Bo Marsh"]] == [
        [text[one.start : one.end] for one in copy.names_in(line)] for line in copy.lines
    ]
