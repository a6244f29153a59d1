"""Tests of the linker that finds parts which come to a figure told around them."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.sums.sums import whole_and_parts


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(whole_and_parts(reading, "part-whole/sums"))


def _values(relation: Relation) -> list[int]:
    return [int(one.value or 0) for _, one in relation.figures() if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The guild bred 318 birds. It sold 164 in May and 154 in June.", [318, 164, 154]),
        ("The fund took £61,300. It was a dry year. The fair made £24,100. Teas made £37,200.", [61300, 24100, 37200]),
        ("The hall held 317 delegates. There were 164 men and 153 women.", [317, 164, 153]),
        ("Arl won 163 of its 318 cases. It dropped 84 and lost 71.", [318, 163, 84, 71]),
        ("Arl has 4,217 voters and Besk 3,168. That makes 7,385 voters.", [7385, 4217, 3168]),
    ],
)
def test_figures_that_come_to_another(text: str, values: list[int]) -> None:
    """Parts side by side that come to a figure told before or after them are tied to it."""
    assert [values] == [_values(one) for one in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The guild has 9 hens. It has 4 dogs and 5 cats.",  # small numbers: chance
        "The guild bred nearly 318 birds. It kept 164 hens and 154 geese.",  # fewer than the parts
        "The guild bred 318 birds. It kept 100 to 164 hens and 154 geese.",  # a range
        "The guild bred 318 birds. It kept 164 hens.",
    ],
)
def test_what_may_be_chance_is_left_alone(text: str) -> None:
    """Small numbers, bounds and ranges are tied to nothing."""
    assert [] == _found(text)
