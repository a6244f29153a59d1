"""Tests of cars told by their colour: the colour told again, and copy that tells of two cars."""

from collections.abc import Callable

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.vehicles import cars, painted


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("The silver Astra was gone.", ["silver"]),
        ("The blue Astra was gone.", ["blue"]),
        ("The blue Transit was gone.", []),
        ("A second car, the blue Astra, was gone.", []),
        ("A blue Astra came. The blue Astra was gone.", []),
        ("They collided. The blue Astra was gone.", []),
    ],
)
def test_a_car_is_told_again_by_its_colour(again: str, expected: list[str]) -> None:
    """The same make or model with "the" and a colour is the car of before, unless the copy has two of them."""
    copy = f"A silver Vauxhall Astra was seen at noon. It rained. {again}"
    relations = cars(extract(read_text(copy, id="copy", source="copy", format="plain")), "attribute/car")
    told = [relation.roles["again"] for relation in relations]
    assert expected == [passage.key for passages in told for passage in passages]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left in a silver Audi estate. Who saw the silver car?", [["silver", "silver"]]),
        ("They left in a silver Audi estate. Who saw the black car?", [["silver", "black"]]),
        ("They left in a silver Audi estate. Who saw the black van?", []),
        ("They left in a silver Audi estate. A black car came. Who saw the black car?", []),
        ("Grey SUV sought\n\nA dark green SUV left at noon, the wardens said.", [["green", "grey"]]),
    ],
)
def test_painted_cars(keys: Callable[..., list[list[str]]], text: str, expected: list[list[str]]) -> None:
    """The only car of a colour is "the car" again, in the headline too."""
    assert expected == keys(text, painted)
