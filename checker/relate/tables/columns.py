"""Columns of a table that are worked out from others: differences, changes in percent, shares of a total."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import permutations

from checker.late import late
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of
from checker.relate.tables.grid import Table, tables_in

_DIFFERENCE = late(
    r"(?:net |absolute |annual |year-on-year )?(?:change|difference|diff\.?|variance|gain|increase|decrease|movement"
    r"|balance|surplus|deficit|surplus/\(?deficit\)?|net|\+/-|\+/−|gd|goal difference|swing|margin|gain/loss|profit"
    r"|extra|gap|longer)"
    r"(?: \((?:[£$€]?\w{1,5}|points?|pts|pp)\))?",
    re.IGNORECASE,
)
_PERCENT = r"(?:%|percent(?:age)?|per cent|pct)"
_CHANGE = late(
    rf"(?:(?:annual|yearly|year-on-year|yoy|y/y) )?{_PERCENT}? ?"
    rf"(?:change|chg|growth|increase|difference|rise|yoy|y/y|\+/-)"
    rf"(?: \(?(?:in )?{_PERCENT}\)?)?",
    re.IGNORECASE,
)
_SHARE = late(
    rf"(?:{_PERCENT}|proportion)?(?: ?(?:vote )?shares?)?(?: of (?:the )?(?:total|votes?|all|whole))?"
    rf"(?: \(?{_PERCENT}\)?)?"
    r"|vote ?%|% ?votes?",
    re.IGNORECASE,
)
_LEAST = 2  # rows that must follow the law besides the one that does not
Law = Callable[[Quantity, Quantity], Fraction | None]


def differences(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a column called change, difference or the like, with the two cells that it is the difference of.

    Which columns these are is learnt from the rows: all but one must follow.
    """
    yield from _worked_out(reading, rule, _DIFFERENCE, lambda old, new: _values(old, new)[1] - _values(old, new)[0])


def percent_changes(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a column of changes in percent, with the cells from which and to which they are."""
    yield from _worked_out(reading, rule, _CHANGE, _change, percent=True)


def shares_of_total(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a column of shares, with the number beside each and the sum of the numbers over it.

    Which column the shares are of is learnt from the rows: all but one must follow.
    """
    for table in reading.once(tables_in):
        for stated in range(1, table.width):
            if not table.head(stated) or not _SHARE.fullmatch(table.head(stated)):
                continue
            for at in range(1, table.width):
                found = list(_shares(table, at, stated)) if at != stated else []
                right = sum(_close(share, part.value or 0, whole.value) for share, part, whole in found)
                if right >= max(_LEAST, len(found) - 1):
                    for share, part, whole in found:
                        yield _relation(reading, rule, {"share": share, "part": part, "whole": whole}, right)
                    break


def _shares(table: Table, at: int, stated: int) -> Iterator[tuple[Quantity, Quantity, Quantity]]:
    """The share, the part and the total of each row; the total is the largest number of the column."""
    numbers = [table.number(row, at) for row in range(len(table.rows))]
    known = [one for one in numbers if one is not None and one.value is not None]
    if len(known) < _LEAST + 1 or any(one.kind == "percent" for one in known):
        return
    whole = max(known, key=lambda one: one.value or 0)
    for row, part in enumerate(numbers):
        share = table.number(row, stated)
        if share is not None and share.unit == "percent" and part is not None and part is not whole:
            yield share, part, whole


def _close(share: Quantity, part: Fraction | int, whole: Fraction | None) -> bool:
    return bool(whole) and abs(100 * Fraction(part) / (whole or 1) - (share.value or 0)) <= share.step


def _values(old: Quantity, new: Quantity) -> tuple[Fraction, Fraction]:
    return old.value or Fraction(0), new.value or Fraction(0)


def _change(old: Quantity, new: Quantity) -> Fraction | None:
    return 100 * (_values(old, new)[1] / old.value - 1) if old.value else None


def _worked_out(
    reading: Reading, rule: str, heading: re.Pattern[str], law: Law, *, percent: bool = False
) -> Iterator[Relation]:
    for table in reading.once(tables_in):
        for stated in range(1, table.width):
            if not table.head(stated) or not heading.fullmatch(table.head(stated)):
                continue
            others = [at for at in range(1, table.width) if at != stated]
            for one, other in permutations(others, 2):
                rows = _rows(table, stated, one, other, percent=percent)
                right = sum(_follows(law, *row) for row in rows)
                if right >= max(_LEAST, len(rows) - 1):
                    for old, new, told in rows:
                        yield _relation(reading, rule, {"old": old, "new": new, "stated": told}, right)
                    break


def _rows(
    table: Table, stated: int, one: int, other: int, *, percent: bool
) -> list[tuple[Quantity, Quantity, Quantity]]:
    """The cells of three columns, for each row that has numbers in all of them."""
    rows = []
    for row in range(len(table.rows)):
        old, new, told = (table.number(row, at) for at in (one, other, stated))
        if old is None or new is None or told is None or old.unit != new.unit:
            continue
        if (told.unit == "percent" and old.unit != "percent") == percent:
            rows.append((old, new, told))
    return rows


def _follows(law: Law, old: Quantity, new: Quantity, told: Quantity) -> bool:
    """Is the number what the law makes of the two others, give or take its rounding and theirs?"""
    found = law(old, new)
    rounding = told.step if told.unit == "percent" else (old.step + new.step) / 2 if told.step != 1 else Fraction(1, 2)
    return found is not None and abs(found - (told.value or 0)) <= rounding


def _relation(reading: Reading, rule: str, roles: dict[str, Quantity], right: int) -> Relation:
    notes = (f"+4 {right} rows of the table follow",)
    filled: dict[str, Role] = dict(roles)
    return Relation(rule, filled, sentences_of(reading, roles.values()), notes)


LINKERS: Linkers = {
    "table-changes": Linker(frozenset({"old", "new", "stated"}), percent_changes, blocks=("row", "cell")),
    "table-differences": Linker(frozenset({"old", "new", "stated"}), differences, blocks=("row", "cell")),
    "table-shares": Linker(frozenset({"share", "part", "whole"}), shares_of_total, blocks=("row", "cell")),
}
