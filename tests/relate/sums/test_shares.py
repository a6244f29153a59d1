"""Tests of the linker that finds shares of a total told before."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.sums.shares import share_of_total


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(share_of_total(reading, "share/of-the-total"))


def _values(relation: Relation) -> dict[str, int]:
    figures = [(role, one) for role, one in relation.figures() if role != "share" and isinstance(one, Quantity)]
    return {role: int(one.value or 0) for role, one in figures}


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Anglers landed 3,600 trout there.\n\nVisitors took 35% of the total, or 1,260 trout.", 1260, 3600),
        ("Revenue was €85m. Bread brought in two-fifths of group sales at €34m.", 34_000_000, 85_000_000),
        ("It sold 900 seats. A third of the seats, 300, came back.", 300, 900),
    ],
)
def test_a_share_is_tied_to_the_total_told_before(text: str, part: int, whole: int) -> None:
    """The total has the noun of the share or of its part, or the name that money goes by."""
    assert [{"part": part, "whole": whole}] == [_values(one) for one in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Anglers landed 3,600 trout there. Visitors took 35% of the total, or 1,260 tickets.",
        "Costs were €85m. Bread brought in two-fifths of group sales at €34m.",
        "It sold 200 seats. A third of the seats, 300, came back.",
        "It sold 900 seats. A third of the seats came back.",
    ],
)
def test_another_thing_is_no_total(text: str) -> None:
    """Other nouns, other money, smaller figures and shares without a part beside them are left alone."""
    assert [] == _found(text)


def test_two_totals_make_one_group() -> None:
    """Where two figures may be the total, both readings are found, of one group."""
    found = _found("It sold 900 seats here and 800 seats there. Half of the seats, 300, came back.")
    assert [900, 800] == [_values(one)["whole"] for one in found]
    assert 1 == len({one.group for one in found})
