"""Tests of the linker of a trade balance and its two sides."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.balances import trade_balance


def _found(text: str) -> list[dict[str, float]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        {role: float(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}
        for relation in trade_balance(reading, "part-whole/trade-balance")
    ]


def test_this_year_and_last_year() -> None:
    """Both balances are told with the sides of their own year, the bare numbers in the currency of the others."""
    text = (
        "Norvia had a trade surplus of 21 mln dlrs in March, compared with a deficit of 3 mln a year ago. Exports were"
        " around 417 mln dlrs and imports 396 mln, compared with 380 mln and 383 mln."
    )
    million = 1_000_000.0
    expected = [
        {"more": 417 * million, "less": 396 * million, "left": 21 * million},
        {"more": 383 * million, "less": 380 * million, "left": 3 * million},
    ]
    assert expected == _found(text)


def test_a_deficit_is_imports_less_exports() -> None:
    """The side that ought to be the greater is told by the name of the balance."""
    text = "The trade deficit narrowed to £16. Exports rose to £241, while imports fell to £257."
    assert [{"more": 257.0, "less": 241.0, "left": 16.0}] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The budget deficit narrowed to £16. Exports rose to £241, while imports fell to £287.",
        "The trade deficit narrowed to £16. Exports rose by £41, while imports fell to £287.",
        "The trade deficit is expected to narrow to £16. Exports rose to £241, while imports fell to £287.",
        "Exports rose to £241, while imports fell to £287.",
    ],
)
def test_balances_of_something_else(text: str) -> None:
    """Other balances, changes and forecasts are left alone."""
    assert [] == _found(text)
