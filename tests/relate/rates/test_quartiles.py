"""A median is held against the quartiles told beside it."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.rates.quartiles import medians_and_quartiles


@pytest.mark.parametrize(
    ("copy", "pairs"),
    [
        ("The median wait was 31 days, with half of patients seen in between 22 and 40 days.", [[22, 31], [31, 40]]),
        ("The median stay was 12.4 weeks. A quarter of guests had stayed longer than 21 weeks.", [[12.4, 21]]),
        ("Median pay was £612. The lowest-paid quarter earned £441 or less.", [[441, 612]]),
        ("The median age was 41 years (interquartile range 33 to 52 years).", [[33, 41], [41, 52]]),
        (
            "The median wait was 31 days. The median stay was 12 days, and a quarter of us stayed longer than 20 days.",
            [[12, 20]],
        ),
        ("The median wait was 31 days. A quarter of patients paid less than £40.", []),
    ],
)
def test_medians_and_quartiles(copy: str, pairs: list[list[float]]) -> None:
    """Each end is of the median before it, and of its kind and unit."""
    found = medians_and_quartiles(extract(read_text(copy, id="t", source="t", format="plain")), "r")
    told = [sorted(float(getattr(one, "value", 0)) for _, one in relation.figures()) for relation in found]
    assert pairs == sorted(told)
