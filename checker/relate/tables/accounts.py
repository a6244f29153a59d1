"""Accounts set as tables: income less spending, and what was there at the start and is left at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of
from checker.relate.tables.grid import Table, tables_in
from checker.relate.tables.totals import total_of

_WHEN = r"(?: (?:in|for|during) [\w ]+)?"
_INCOME = late(
    rf"(?:(?:total|add|plus):? )?(?:income|revenues?|receipts|sales|turnover|money in|paid in){_WHEN}", re.IGNORECASE
)
_SPENDING = late(
    r"(?:(?:total|less|minus):? )?(?:spending|expenditure|expenses|costs|payments|outgoings|outlays|money out"
    rf"|paid out){_WHEN}",
    re.IGNORECASE,
)
_RESULT = late(
    r"(?:net |operating )?(?:surplus|deficit|balance|profit|loss|result)(?:/\(?(?:deficit|loss)\)?| or deficit"
    r"| \((?:deficit|loss)\))?",
    re.IGNORECASE,
)
_OPENING = late(
    r"(?:opening (?:bank )?(?:balance|cash|funds|reserves)|(?:balance|funds|cash|reserves)(?: at (?:the )?bank)?"
    r" (?:brought forward|b/?f|b/fwd|at (?:the )?(?:start|beginning)))\b[\w :,]*",
    re.IGNORECASE,
)
_CLOSING = late(
    r"(?:closing (?:bank )?(?:balance|cash|funds|reserves)|(?:balance|funds|cash|reserves)(?: at (?:the )?bank)?"
    r" (?:carried forward|c/?f|c/fwd|at (?:the )?(?:end|close)))\b[\w :,]*",
    re.IGNORECASE,
)


def results_of_accounts(reading: Reading, rule: str) -> Iterator[Relation]:
    """The surplus or deficit in the columns of an account, with the income and the spending over it.

    Where a column does not come to it, another one must: accounts hold other lines as well.
    """
    for table in reading.once(tables_in):
        rows = [_row_called(table, names) for names in (_INCOME, _SPENDING, _RESULT)]
        if None in rows:
            continue
        found = []
        for at in range(1, table.width):
            income, spending, result = (table.number(row, at) for row in rows if row is not None)
            if income is not None and spending is not None and result is not None and income.unit == result.unit:
                found.append((income, spending, result))
        fitting = sum(_is_result(*one) for one in found)
        for income, spending, result in found:
            if fitting:
                roles: dict[str, Role] = {"income": income, "spending": spending, "result": result}
                yield Relation(rule, roles, sentences_of(reading, (income, spending, result)), ("+4 an account",))


def _is_result(income: Quantity, spending: Quantity, result: Quantity) -> bool:
    gap = total_of((income,)) - abs(total_of((spending,)))
    told = total_of((result,))
    return abs(gap - told) <= result.step or abs(gap + told) <= result.step


def _row_called(table: Table, names: re.Pattern[str]) -> int | None:
    """The one row that is called so."""
    found = [row for row in range(len(table.rows)) if names.fullmatch(table.label(row))]
    return found[0] if len(found) == 1 else None


def closing_balances(reading: Reading, rule: str) -> Iterator[Relation]:
    """The balance at the end in the columns of an account, with that at the start, the income and the spending.

    These four must be all the lines of the account.
    """
    for table in reading.once(tables_in):
        rows = [_row_called(table, names) for names in (_OPENING, _INCOME, _SPENDING, _CLOSING)]
        if rows != sorted(row for row in rows if row is not None) or rows != list(range(rows[0] or 0, len(table.rows))):
            continue
        for at in range(1, table.width):
            cells = tuple(one for row in range(len(table.rows))[-4:] if (one := table.number(row, at)) is not None)
            if len(cells) == len(rows) and len({one.unit for one in cells}) == 1:
                roles: dict[str, Role] = dict(zip(("opening", "income", "spending", "closing"), cells, strict=True))
                yield Relation(rule, roles, sentences_of(reading, cells), ("+4 the lines of an account",))


LINKERS: Linkers = {
    "table-balances": Linker(
        frozenset({"opening", "income", "spending", "closing"}), closing_balances, blocks=("row", "cell")
    ),
    "table-results": Linker(frozenset({"income", "spending", "result"}), results_of_accounts, blocks=("row", "cell")),
}
