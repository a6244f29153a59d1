"""Tests of cars told by their colour: the colour told again, and copy that tells of two cars."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.vehicles import cars


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
