"""Small drawings of sums, changes, ranges and days."""

from __future__ import annotations

import re

import pytest


@pytest.mark.parametrize(
    ("copy", "said"),
    [
        ("Sales rose 21 percent to $4.2 million from $3.75 million.", "as bars on one scale"),
        ("The fair opens on Monday, 6 May 2025.", "the copy says Mon"),
        ("Of the 30 boats, 12 were new and 18 were old.", "drawn end to end above 30 boats"),
    ],
    ids=["from and to", "a weekday", "parts and whole"],
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
