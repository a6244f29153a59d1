"""Tests of what figures side by side take over from each other: ranges, lists, scores."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("12 to 15 percent", [("percent", 12, "low"), ("percent", 15, "high")]),
        ("between 12 and 15 percent", [("percent", 12, "low"), ("percent", 15, "high")]),
        ("5-10 pct", [("percent", 5, "low"), ("percent", 10, "high")]),
        ("5%-10%", [("percent", 5, "low"), ("percent", 10, "high")]),
        ("30-40 people", [("count", 30, "low"), ("count", 40, "high")]),
        ("eight to 10 months", [("duration", 8, "low"), ("duration", 10, "high")]),
        ("two to three million people", [("count", 2_000_000, "low"), ("count", 3_000_000, "high")]),
        ("rose from 5 to 6 percent", [("percent", 5, ""), ("percent", 6, "")]),
        ("rose 5 to 60", [("count", 5, ""), ("count", 60, "")]),
        ("3, 4 and 5 percent", [("percent", 3, ""), ("percent", 4, ""), ("percent", 5, "")]),
        ("had 172 acres of the 215 needed", [("measure", 172, ""), ("measure", 215, "")]),
        ("3 percent were under 35, 47 percent", [("percent", 3, ""), ("count", 35, ""), ("percent", 47, "")]),
        ("to 4.6 pct from 4.8", None),
        ("rose 5 percent from 20", [("percent", 5, ""), ("count", 20, "")]),
    ],
)
def test_neighbours_share(copy: str, expected: list[tuple[str, int, str]] | None, quantities: Callable) -> None:
    """Unit and multiplier belong to both ends; a change is no range."""
    found = [(one.kind, one.value, one.range_part) for one in quantities(f"It {copy}.")]
    if expected is None:
        assert ["percent", "percent"] == [kind for kind, _value, _part in found]
    else:
        assert expected == found


@pytest.mark.parametrize(
    ("copy", "printed"),
    [
        ("won 6-4", ["6-4"]),
        ("won 6-4 5-7 6-3", ["6-4", "5-7", "6-3"]),
        ("a 104-71 win", ["104-71"]),
        ("a 4-4-2 formation", ["4-4-2"]),
        ("a two-to-one margin", ["two-to-one"]),
        ("a three-for-two split", ["three-for-two"]),
        ("voted 52–48", ["52–48"]),
    ],
)
def test_scores_are_one_mention(copy: str, printed: list[str], quantities: Callable) -> None:
    """A score is one figure without a value."""
    text = f"They {copy}."
    found = quantities(text)
    assert printed == [text[one.start : one.end] for one in found]
    assert [("score", None)] * len(printed) == [(one.kind, one.value) for one in found]


def test_a_count_before_its_share_is_no_percentage(quantities: Callable) -> None:
    """What is more than a hundred takes no percent sign over from the figure after a comma."""
    assert ["count", "percent"] == [one.kind for one in quantities("Sales came to 3.2 million, 84% of the plan.")]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("had 312 goats, brought by 47 farms, compared with 260", ""),
        ("had 312 goats, filling 47 barns, against 260", ""),
        ("had 312 goats from 47 farms, compared with 260", ""),
        ("had 47 farms, compared with 260", "farm"),
        ("had 312 goats that were brought by 47 farms, compared with 260", ""),
        ("had 312 goats and 47 rams, compared with 260", ""),
        ("had 312 goats but 47 farms, compared with 260", "farm"),
    ],
)
def test_what_is_only_told_of_others_gives_no_noun(copy: str, expected: str, quantities: Callable) -> None:
    """A number is compared with the things counted, not with those that an aside on them counts."""
    assert expected == quantities(f"The show {copy}.")[-1].noun
