"""Tests of the linker for a part with its share and the parts listed after it down to the rest."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.listed_shares import shares_of_a_list


def _found(text: str) -> list[tuple[int, list[int]]]:
    """For each relation, the part and the other parts."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = []
    for relation in shares_of_a_list(reading, "share/of-the-list"):
        values: dict[str, list[int]] = {"part": [], "others": [], "share": []}
        for role, one in relation.figures():
            if isinstance(one, Quantity):
                values[role].append(int(one.value or 0))
        found.append((values["part"][0], values["others"]))
    return found


@pytest.mark.parametrize(
    ("text", "part", "others"),
    [
        ("Pumps made $88m, or 40% of the total, valves $34m and hoses the remaining $65m.", 88, [34, 65]),
        ("Pumps made $88m, or 40%; valves $34m; and hoses the remaining $65m.", 88, [34, 65]),
        ("Boats took $88m, a third of the total. Carts took $34m and mules the other $65m.", 88, [34, 65]),
        ("Boats took $88m, a third of the total, with carts taking $34m and the rest of Norvia $65m.", 88, [34, 65]),
    ],
)
def test_a_list_down_to_the_rest(text: str, part: int, others: list[int]) -> None:
    """The parts are listed in one sentence or two, and the last one is called the rest."""
    assert [(part * 10**6, [other * 10**6 for other in others])] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pumps made $88m, or 40% of the total, valves $34m and hoses $65m.",
        "Pumps made $88m, or 40% of the total, up from $34m, and hoses the remaining $65m.",
        "Pumps made $88m, or 40% of the total, the Front 48 made $34m and hoses the remaining $65m.",
        "Pumps made $88m, or 40% of the total, valves $34m and hoses the remaining $65m of it.",
        "Pumps made $88m, or 40%. Valves made $34m and hoses the remaining $65m.",
        "Ropes made $33m. Pumps made $88m, or 40% of the total, valves $34m and hoses the remaining $65m.",
        "Sails made $27m, or 13%. Pumps made $88m, or 40%, valves $52m and hoses the remaining $65m.",
    ],
)
def test_a_list_in_doubt_is_left_alone(text: str) -> None:
    """An open list, a comparison, a number in a name, and a list that began earlier say nothing sure."""
    assert [] == _found(text)
