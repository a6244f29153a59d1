"""Accounts set as tables give their results and balances."""

from __future__ import annotations

from checker.extract import extract
from checker.read import read_text
from checker.relate.tables.accounts import closing_balances, results_of_accounts


def _reading(copy: str):
    return extract(read_text(copy, id="t", source="t", format="plain"))


def test_results_need_another_column_that_fits() -> None:
    """An account with one column may hold lines that are not printed."""
    copy = "| Account | 2001 |\n|---|---|\n| Income | 90 |\n| Spending | 60 |\n| Surplus | 25 |"
    assert [] == list(results_of_accounts(_reading(copy), "r"))


def test_four_lines_of_an_account() -> None:
    """The opening balance, what came in, what went out and the closing balance are told in the order of the account."""
    copy = (
        "| Fund | £ |\n|---|---|\n| Opening balance | 90 |\n| Income | 60 |\n| Costs | 50 |\n| Closing balance | 99 |"
    )
    (told,) = closing_balances(_reading(copy), "r")
    assert ["opening", "income", "spending", "closing"] == list(told.roles)


def test_an_account_with_further_lines() -> None:
    """A loan between the lines is neither income nor spending: such an account is left alone."""
    copy = "| Fund | £ |\n|---|---|\n| Opening balance | 90 |\n| Income | 60 |\n| Costs | 50 |\n| Loan | 5 |"
    assert [] == list(closing_balances(_reading(copy + "\n| Closing balance | 105 |"), "r"))
