"""Accounts told in sentences give their results and balances."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.sums.accounts import closing_balance, surplus_told_later


def _reading(copy: str) -> Reading:
    return extract(read_text(copy, id="t", source="t", format="plain"))


def test_the_four_lines_of_a_balance() -> None:
    """Each line is found in a sentence of its own, in the order of the account."""
    copy = "Opening balance £1,420. Receipts £3,310. Payments £2,960. Closing balance £1,707."
    (told,) = closing_balance(_reading(copy), "r")
    assert {"opening", "income", "spending", "closing"} == set(told.roles)


def test_a_deficit_is_spending_less_income() -> None:
    """The name of the result says which side is the larger one."""
    copy = "Income was £{} this year. Costs were £{}. Members noted the {} of £700."
    for income, costs, word in ((3310, 2610, "surplus"), (2610, 3310, "deficit")):
        (told,) = surplus_told_later(_reading(copy.format(income, costs, word)), "r")
        assert [3310, 2610, 700] == [one.value for _, one in told.figures()]


def test_a_result_of_another_time_or_thing() -> None:
    """A surplus of another month, or one of pensions, is no result of the two sides."""
    copy = "Income was £3,310 in May. Costs were £2,610. {} of £600."
    for told in (
        "In June there was a surplus",
        "Now there is a pension deficit",
        "After transfers there was a surplus",
    ):
        assert [] == list(surplus_told_later(_reading(copy.format(told)), "r"))
