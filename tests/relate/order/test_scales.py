"""Tests of the linkers of steps on a scale and of numbered parts."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.order.scales import games_of_series, named_steps, numbered_parts


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It is at stage nine on a scale from zero to eight.", [9, 0, 8]),
        ("It is in category 3 of danger on a scale from 1 to 5.", [3, 1, 5]),
        ("It is at stage nine; on a scale from two to five it is high.", []),
        ("It is at level six.", []),
    ],
)
def test_steps_come_with_their_scale(text: str, values: list[int]) -> None:
    """The number of a level is read, with the two ends of the scale that it is told on."""
    relations = named_steps(extract(read_text(text, id="copy", source="copy", format="plain")), "impossible/any")
    figures = [one for relation in relations for _, one in relation.figures()]
    assert values == [int(one.value or 0) for one in figures if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("We meet in Hall 51 of the 15 halls.", [51, 15]),
        ("He fell on day 14 of the nine days.", [14, 9]),
        ("He quoted section 14 of the nine acts.", []),
        ("We meet in Hall 51 of the Mill.", []),
    ],
)
def test_parts_come_with_how_many_there_are(text: str, values: list[int]) -> None:
    """The number of a hall or day is read with how many there are; sections are not numbered through."""
    relations = numbered_parts(extract(read_text(text, id="copy", source="copy", format="plain")), "range/any")
    figures = [one for relation in relations for _, one in relation.figures()]
    assert values == [int(one.value or 0) for one in figures if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "game"), [("The Skuas won the series 4-2 in game seven.", [7]), ("The Skuas won 4-2 in game seven.", [])]
)
def test_a_series_comes_with_its_last_game(text: str, game: list[int]) -> None:
    """The number of the game is read where the score is that of a series."""
    relations = games_of_series(extract(read_text(text, id="copy", source="copy", format="plain")), "enumeration/any")
    counts = [one for each in relations for _, one in each.figures() if one.kind == "count"]
    assert game == [int(one.value or 0) for one in counts if isinstance(one, Quantity)]
