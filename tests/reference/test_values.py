"""Tests of claims that state a value of the table."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.reference.bind import reference_of
from checker.reference.values import latest, shown


def told(found):
    """What tests compare of claims."""
    return [(one.kind, one.status, one.said, one.found) for one in found]


@pytest.mark.parametrize(
    ("text", "kind", "said", "found"),
    [
        ("Skerrow landed 4,796 tonnes.", "cell", "4,796 tonnes", "4,796"),
        ("In 2022 Skerrow landed 4,385 tonnes.", "cell", "4,385 tonnes", "4,385"),
        ("Boats at Marfleet landed 1,206 tonnes.", "cell", "1,206 tonnes", "1,206"),
        ("The value of landings at Gull Haven was £5 million.", "cell", "£5 million", "4,980,000"),
        ("Northmoor landed 6,668 tonnes.", "total", "6,668 tonnes", "6,668"),
        ("Skerrow and Marfleet together landed 6,002 tonnes.", "total", "6,002 tonnes", "6,002"),
        ("Altogether, 11,518 tonnes were landed.", "total", "11,518 tonnes", "11,518"),
        ("A year earlier, Skerrow landed 4,510 tonnes.", "cell", "4,510 tonnes", "4,510"),
    ],
)
def test_a_value_of_the_table_passes(claims, harbours, text, kind, said, found):
    """A cell, or the sum of the cells that the words cover."""
    assert [(kind, "pass", said, found)] == told(claims(text, harbours))


@pytest.mark.parametrize(
    ("text", "kind", "said", "found"),
    [
        ("Skerrow landed 4,976 tonnes.", "cell", "4,976 tonnes", "4,796"),
        ("In 2022 Skerrow landed 4,510 tonnes.", "cell", "4,510 tonnes", "4,385"),
        ("Marfleet had 52 boats.", "cell", "52", "25"),
        ("Northmoor landed 6,868 tonnes.", "total", "6,868 tonnes", "6,668"),
    ],
)
def test_another_value_fails(claims, harbours, text, kind, said, found):
    """Whether it is a slip or another row's."""
    assert [(kind, "fail", said, found)] == told(claims(text, harbours))


def test_a_failure_says_whose_value_the_figure_is(claims, harbours):
    """It was taken from the year before."""
    (found,) = claims("In 2024 Skerrow landed 4,510 tonnes.", harbours)
    assert ("fail", ("4,510 is the value of 2023",)) == (found.status, found.notes)


def test_the_claim_names_cell_and_query(claims, harbours):
    """Whoever doubts it can look."""
    (found,) = claims("Skerrow landed 4,796 tonnes.", harbours)
    assert [("landed_t", 5)] == [(one.column, one.row) for one in found.facts]
    assert "SELECT landed_t FROM harbours WHERE harbour = 'Skerrow' AND year = '2024'" == found.query


@pytest.mark.parametrize(
    ("value", "text"),
    [(Fraction(1234), "1,234"), (Fraction(5, 2), "2.5"), (Fraction(1, 3), "0.33"), (Fraction(-4), "-4")],
)
def test_values_are_shown_as_editors_read_them(value, text):
    """Grouped, and cut where they never end."""
    assert text == shown(value)


def test_the_latest_period_had_begun_on_the_day(scenes, harbours):
    """Nothing is held against a year to come."""
    assert "2024" == latest(scenes("Skerrow is large.", harbours)[0]).label


HOMES = """\
quarter,region,average_price_gbp,sales
2024 Q3,Holm,198400,2410
2024 Q3,Marrow,312800,512
2024 Q4,Holm,203700,2488
2024 Q4,Marrow,331900,530
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The average home in Marrow sold for £331,900 at the end of 2024.", [("pass", "£331,900")]),
        ("The average home in Marrow sold for £313,900 at the end of 2024.", [("fail", "£313,900")]),
        (
            "Average prices rose in both regions. Marrow's rose from £312,800 to £331,900.",
            [("pass", "£312,800"), ("pass", "£331,900")],
        ),
    ],
)
def test_an_average_that_the_table_lists_is_a_value(claims, table, text, found):
    """The word names the column, and makes the figure no average of the column."""
    homes = reference_of(table(HOMES, "homes"))
    assert found == sorted({(one.status, one.said) for one in claims(text, homes) if one.kind == "cell"})


def test_some_who_have_done_something_are_not_all_that_are_counted(claims, missions):
    """The three who won medals are not the officers of the mission."""
    found = claims("In 2024 Tarvia had 900 officers, and 14 officers had won medals.", missions)
    assert [("pass", "900")] == [(one.status, one.said) for one in found]
