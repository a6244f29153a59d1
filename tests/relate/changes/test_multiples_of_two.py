"""Tests of the linker that finds the values of a multiple that follows or sums them up."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.changes.multiples_of_two import multiples_of_two


def _found(text: str) -> list[list[float]]:
    """The multiple, the greater value and that of which it is a multiple, of each relation found."""
    found = []
    for one in multiples_of_two(extract(read_text(text, id="t", source="t", format="plain")), "r"):
        roles = [one.roles[role] for role in ("n", "new", "old")]
        found.append([float(role.value or 0) for role in roles if isinstance(role, Quantity)])
    return found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Catches rose to 12,100 crates from 9,000. That is six times the 4,100 crates of May.", [6, 12100, 4100]),
        ("Arl had 1,116 herons, 12 times as many as in 1997, when there were 91.", [12, 1116, 91]),
        ("There are 90 pairs. In 1998 there were 30: the colony has grown fivefold.", [5, 90, 30]),
        ("It holds 84 litres. The old one holds 21 litres. It is six times as big.", [6, 84, 21]),
        (
            "Of men 36 per cent fell ill, of women 9 per cent. Men were thus six times as likely to be so.",
            [6, 36, 9],
        ),
        ("The mill made 84 bags, the forge 21 and the pit 11. It took four times the hands.", [4, 84, 21]),
    ],
)
def test_values_of_a_multiple(text: str, values: list[float]) -> None:
    """A multiple is of the value after it or of the only two before it, right or wrong, or of two that fit it."""
    assert [values] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It holds 84 litres. The old one holds 21 litres. It is six times as tall.",
        "It holds 84 litres. The old one holds 21 litres. It is six times as big as that at Besk.",
        "Of men 36 per cent fell ill, of women 9 per cent. They were six times as likely to quit.",
        "Catches rose to 12,100 crates. Prices could be six times the 4,100 rupees of May.",
        "Arl took nine points, twice three at home and three at Besk.",
    ],
)
def test_multiples_of_something_else(text: str) -> None:
    """A multiple of another measure, or held against a thing of its own, is left alone."""
    assert [] == _found(text)
