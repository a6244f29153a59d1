"""Tests of the linkers of confidence intervals and of margins of error."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.rates.confidence import estimates, margins


def _values(relation: Relation) -> list[float]:
    return [float(one.value or 0) for _, one in relation.figures() if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a ratio of 0.5 (95% CI 0.25 to 0.75)", [[0.5, 0.25, 0.75]]),
        ("a gain of 2.5 tonnes a day, 95% CI [1.5, 3.5]", [[2.5, 1.5, 3.5]]),
        ("a ratio of 0.5 (95% confidence interval, 0.25–0.75)", [[0.5, 0.25, 0.75]]),
        ("it spared 34% (95% CI: 28% to 40%)", [[34, 28, 40]]),
        ("it spared 34% (95% CI 28 to 40)", [[34, 28, 40]]),
        ("it cut thefts by 34 per cent (95% CI 28 to 40 per cent)", [[34, 28, 40]]),
        ("it spared 29% (95% CI 0.25 to 0.75)", []),
        ("it took 12.5 vs 11.5 days (95% CI 1.5 to 3.5)", []),
        ("n = 40 (95% CI 25 to 35)", []),
        ("the 95% CI was 0.25 to 0.75", []),
    ],
)
def test_intervals_come_with_their_estimates(text: str, values: list[list[float]]) -> None:
    """The number right before an interval is its estimate, if it is on the same scale and one of no pair."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert values == [_values(relation) for relation in estimates(reading, "statistics/any")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The poll of 900 adults has a margin of error of 3 percentage points.", [[3, 900]]),
        ("They asked 900 adults. Of them 52% agreed. The margin of error is 3%.", [[3, 900]]),
        ("The poll of 900 adults has a margin of error of 3 points at 95% confidence.", [[3, 900]]),
        ("The poll of 900 adults has a margin of error that varies from 3 to 6 points.", []),
        ("They sold 900 boats. The margin of error is 3%.", []),
    ],
)
def test_margins_come_with_samples(text: str, values: list[list[float]]) -> None:
    """A margin goes with the counts that a survey near it tells; one that differs by group goes with none."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert values == [_values(relation) for relation in margins(reading, "statistics/any")]
