"""Small drawings of sums, changes, ranges and days."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from checker.report.html.drawings import drawing


@pytest.mark.parametrize(
    ("copy", "said"),
    [
        ("Sales rose 21 percent to $4.2 million from $3.75 million.", "as bars on one scale"),
        ("Sales rose 21 percent to $4.2 million from $3.75 million.", "as stated: $3.75 million changed by 21 percent"),
        ("The fair opens on Monday, 6 May 2025.", "the copy says Mon, the date is a Tue"),
        ("Of the 30 boats, 12 were new and 18 were old.", "drawn end to end above 30 boats"),
        ("The firm will cut 300 of its 1,150 jobs, or 40 percent.", "as stated: 40 percent of 1,150 jobs"),
    ],
    ids=["from and to", "the stated change", "a weekday", "parts and whole", "the stated share"],
)
def test_a_drawing_says_what_it_shows(page, copy, said):
    """For those who hear it read."""
    labels = re.findall(r'<svg class="drawing"[^>]*aria-label="([^"]*)"', page(copy))
    assert any(said in label for label in labels), labels


def test_a_drawing_stays_in_its_frame(page):
    """No bar begins or ends outside."""
    for x, wide in re.findall(r'<rect class="[^"]*" x="([\d.-]+)" y="\d+" width="([\d.]+)"', page()):
        assert float(x) >= 0
        assert float(x) + float(wide) <= 320.5


@pytest.mark.parametrize(("status", "drawn"), [("fail", True), ("review", True), ("pass", False)])
def test_two_ranges_that_do_not_meet_are_drawn_on_one_scale(result_of, status, drawn):
    """And those that do are not: there is nothing to see."""
    (verdict,) = result_of(
        "It rose 21 percent, or 12 percent.", ("one", "21 percent"), ("other", "12 percent")
    ).verdicts
    first, second = verdict.evidence
    ranges = replace(first, low="20.5", high="21.5"), replace(second, low="11.5", high="12.5")
    svg = drawing(replace(verdict, evidence=ranges, rule="restatement/x", status=status))
    assert drawn == ("on one scale: 21 percent, 12 percent" in svg)
