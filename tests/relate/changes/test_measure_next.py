"""Tests of changes of a measure whose two values stand in a later sentence."""

from collections.abc import Callable

import pytest

from checker.relate.changes.measure_next import changes_of_measure

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares in Orlo fell 8%. The stock closed at $46, down from $50.", [["8%", "$46", "$50"]]),
        ("The mill told of a 20% drop in profits. It made £16m, against £20m a year ago.", [["20%", "£16m", "£20m"]]),
        (
            "Shares in Orlo fell 8% by noon. Two banks cut it. Orlo stock ended at $46, from $50.",
            [["8%", "$46", "$50"]],
        ),
        ("Exports to Peru rose 8%. Exports came to $46m, against $50m a year ago.", []),
        ("Output fell 8% on the month. Output was 46 tonnes, against 50 tonnes a year ago.", []),
        ("Shares in Orlo fell 8%. Rival Marl's stock closed at $46, down from $50.", []),
    ],
)
def test_measure_told_again(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """A change is tied to the values that a later sentence tells of the same measure, and of nothing else."""
    assert expected == printed(changes_of_measure, text)
