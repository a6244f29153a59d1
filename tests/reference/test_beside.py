"""Tests of tables that stand in the document itself."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.judge.rulebook import load_rulebook
from checker.pipeline import check_document
from checker.read import read_text
from checker.reference.beside import as_table, claims_beside
from checker.relate.tables.grid import tables_in

FERRIES = """\
| Ferry | Guests | Crew | On time (%) |
|---|---|---|---|
| Skua | 6,110 | 22 | 91 |
| Tern | 3,890 | 15 | 86 |
| Puffin | 1,204 | 9 | 88.5 |
"""
YEARS = """\
| Spending (£m) | 2023 | 2024 |
|---|---|---|
| Roads | 14.2 | 13.9 |
| Parks | 3.4 | 3.1 |
| Total | 17.6 | 17.0 |
"""


@pytest.fixture(scope="module")
def rulebook():
    """The rules that come with the checker."""
    return load_rulebook()


def _reading(text, table=FERRIES, form="markdown"):
    return extract(read_text(f"# A year\n\n{text}\n\n{table}", id="a", source="a.md", format=form))


def _told(text, table=FERRIES):
    return [(one.kind, one.status, one.said) for one in claims_beside(_reading(text, table))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skua carried 6,110 guests and Tern 3,890.", [("cell", "pass", "6,110"), ("cell", "pass", "3,890")]),
        ("Puffin carried 1,240 guests.", [("cell", "fail", "1,240")]),
        ("Skua carried about 6,000 guests.", [("cell", "pass", "6,000")]),
        ("Skua and Tern together carried 10,000 guests.", [("total", "pass", "10,000")]),
        ("Tern ran on time for 86 percent of sailings.", [("cell", "pass", "86 percent")]),
        ("The Tern, with its crew of 15, is the oldest.", [("cell", "pass", "15")]),
    ],
)
def test_what_the_text_says_of_the_table_beside_it_is_decided(text, expected):
    """As of a table of the desk."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Of the guests of the Puffin, 340 were children.",
        "The Skua has 240 seats.",
        "On Monday alone Skua carried 410 guests.",
        "Each sailing of the Tern carried 62 guests.",
        "A rival, the Razorbill, carried 9,000 guests.",
        "In its first year Skua carried 2,200 guests.",
        "In 1998 Skua carried 2,200 guests.",
        "Tern carried 1,900 guests by June.",
        "Tern carried 3,980 guests the year before.",
        "Skua expects to carry 7,000 guests.",
        "Skua carried 5,000 Danish guests.",
        "Guests at the Puffin hotel rose to 400.",
        "Skua carries 65 guests an hour.",
        "The weekend saw 300 guests on Tern.",
        "Skua saw 58 guests fall ill.",
        "The record of the Skua is 7,200 guests, set in 2012.",
        "More than 3,000 guests of the Skua came from abroad.",
        "Skua carried at least 4 guests.",
        "At the last count Skua carried 4,400 guests.",
        "A late booking gave Tern 12 guests more.",
        "At the North Pier, Skua took 612 guests.",
        "Skua lost three guests in ten minutes.",
        "Nationally, 6,010 guests were carried.",
        "The busiest ferry was Tern.",
        "All ferries together carried 12,000 guests.",
    ],
)
def test_what_may_be_about_something_else_is_left_alone(text):
    """Other times, parts, rates, plans, strangers; ranks and totals, for a list in an article may be cut off."""
    assert [] == [one for one in _told(text) if one[1] != "pass"]


def test_a_figure_far_off_fails_beside_one_that_is_right():
    """By itself it may be of a part, or of another year."""
    assert [("cell", "fail", "2,420"), ("cell", "pass", "22")] == _told("Skua carried 2,420 guests with a crew of 22.")
    assert [] == _told("Skua carried 2,420 guests.")


@pytest.mark.parametrize("text", ["About 1,204 people fled the fire.", "A crew of 15 came from the Ukraine."])
def test_a_number_that_merely_occurs_in_the_table_supports_nothing(text):
    """Nor is anything wrong with it."""
    assert [] == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spending on roads fell 2.1 percent in 2024.", [("percent-change", "pass", "down 2.1 percent")]),
        ("Spending on parks was £3.1 million in 2024.", [("cell", "pass", "£3.1 million")]),
        ("Spending on parks was £1.3 million in 2024.", [("cell", "fail", "£1.3 million")]),
        ("Spending on parks was £3.4 million in 2024.", [("cell", "fail", "£3.4 million")]),
        ("Spending on roads was £13,913,000 in 2024.", []),  # a cell in millions may be rounded from it
        ("Spending on roads fell 2.3 percent in 2024.", []),
    ],
)
def test_the_corner_says_what_columns_of_years_have(text, expected):
    """The measure, its unit and its scale."""
    assert expected == _told(text, YEARS)


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        (FERRIES, ("Ferry", "Guests", "Crew", "On time (%)")),
        (YEARS, ("Spending", "2023 Spending (£m)", "2024 Spending (£m)")),
        ("| Mast | Height (m) | Age |\n|---|---|---|\n| Ash | 26 | 3 |\n| Elm | 33 | 4 |", ("Mast", "Age")),
        ("| Ash | 26 |\n|---|---|\n| Elm | 33 |", None),
        ("| Mast | Age |\n|---|---|\n| Elm | 33 |", None),
        ("| Mast | Age | Age |\n|---|---|---|\n| Elm | 33 | 5 |\n| Ash | 26 | 6 |", None),
        ("| Mast | Cost |\n|---|---|\n| Elm | $33 |\n| Ash | £26 |", None),
    ],
)
def test_a_column_is_taken_if_it_is_plain_what_it_has(table, columns):
    """Not metres that may be millions, nor two currencies, nor two columns of one name."""
    (grid,) = tables_in(_reading("So it goes.", table)) or [None]
    found = as_table(grid, "table_1", "a.md") if grid else None
    assert columns == (found.columns if found else None)


def test_a_row_may_be_shorter_than_the_heads():
    """Its last cells are empty."""
    table = "| Ferry | Guests | Crew |\n|---|---|---|\n| Skua | 6,110 | 22 |\n| Tern | 3,890 |\n"
    assert [("cell", "pass", "22")] == _told("Skua has a crew of 22.", table)


def test_several_tables_are_references_together():
    """A figure that one of them has is not wrong against another."""
    towns = "| Town | Guests |\n|---|---|\n| Skua | 90 |\n| Marl | 70 |"
    assert [("cell", "pass", "6,110")] == _told("Skua carried 6,110 guests.", f"{FERRIES}\nBy town:\n\n{towns}")


def test_the_cell_is_evidence(rulebook):
    """With its place in the document, so that it is tied too."""
    text = f"# A year\n\nPuffin brought in 1,240 guests.\n\n{FERRIES}"
    found = check_document(read_text(text, id="a", source="a.md", format="markdown"), rulebook).verdicts
    (verdict,) = (one for one in found if one.rule == "reference-value/cell")
    assert [("claim", "1,240 guests"), ("cell", "1,204")] == [
        (one.role, text[one.start : one.end]) for one in verdict.evidence
    ]
    assert ("table_1", "a.md", "Ferry=Puffin, row 3") == (
        verdict.reference.table,
        verdict.reference.source,
        verdict.reference.row,
    )


def test_what_a_rule_about_tables_has_judged_is_not_judged_again(rulebook):
    """One verdict is enough."""
    text = f"# A year\n\nTern, with 3,980 guests, came second.\n\n{FERRIES}"
    found = check_document(read_text(text, id="a", source="a.md", format="markdown"), rulebook).verdicts
    assert ["table/text-and-cell"] == [one.rule for one in found if one.status == "fail"]


def test_a_table_of_html_is_a_reference_too(rulebook):
    """The same in every form that has tables."""
    rows = "".join(f"<tr><td>{name}</td><td>{count}</td></tr>" for name, count in (("Skua", 611), ("Tern", 389)))
    text = f"<p>Skua brought in 661 guests.</p><table><tr><th>Ferry</th><th>Guests</th></tr>{rows}</table>"
    found = check_document(read_text(text, id="a", source="a.html", format="html"), rulebook).verdicts
    assert [("reference-value/cell", "fail", ["661 guests", "611"])] == [
        (one.rule, one.status, [text[each.start : each.end] for each in one.evidence]) for one in found
    ]
