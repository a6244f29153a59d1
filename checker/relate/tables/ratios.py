"""Columns of a table that are one column divided by another or times another, as the other rows show."""

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

# What a column of products is called; two rows are not enough for others.
_PRODUCT = late(
    r"\b(?:value|takings|total|sales|costs?|amount|revenue|income|receipts|worth|population|seats|payment|sum"
    r"|proceeds)\b",
    re.IGNORECASE,
)
_LEAST = 2  # rows that must follow besides the one that does not
# Steps of its precision that a product, and percent that a share must have to be no chance.
_FEWEST_STEPS, _LEAST_PERCENT = 30, 10
_LIKE = 12  # a result further off than so many times is worked out in another way
Row = tuple[Quantity, Quantity, Quantity]
Law = Callable[[Fraction, Fraction], Fraction]


def shares_of_a_column(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a column of percentages, with the numbers of two columns of which it is the one in the other.

    Which columns these are (votes and electorate of a turnout) is learnt from the rows: all but one must follow.
    """
    for table in reading.once(tables_in):
        for rows, right in _learnt(table, _share, percent=True):
            for part, whole, share in rows:
                yield _relation(reading, rule, {"part": part, "whole": whole, "share": share}, right)


def products(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a column that is one column times another, as price by number sold."""
    for table in reading.once(tables_in):
        for rows, right in _learnt(table, lambda one, other: one * other, percent=False):
            if right <= _LEAST and not any(_PRODUCT.search(head) for head in table.heads):
                continue
            for one, other, product in rows:
                if not _is_rounded(one, other, product):
                    yield _relation(reading, rule, {"one": one, "other": other, "product": product}, right)


def _is_rounded(one: Quantity, other: Quantity, product: Quantity) -> bool:
    """Is a number that is not the product what it would be if one of the others, a rate or a mean, was rounded?"""
    a, b, value = (each.value or Fraction(1) for each in (one, other, product))
    return value != a * b and (abs(value / b - a) <= one.step / 2 or abs(value / a - b) <= other.step / 2)


def shares_of_a_sum(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a column of percentages that are each number's share of the sum of its column.

    For tables without a row for the total; which column it is, is learnt from the rows.
    """
    for table in reading.once(tables_in):
        for stated in range(1, table.width):
            for at in range(1, table.width):
                yield from _of_sum(reading, rule, table, at, stated)


def _of_sum(reading: Reading, rule: str, table: Table, at: int, stated: int) -> Iterator[Relation]:
    numbers = [(table.number(row, at), table.number(row, stated)) for row in range(len(table.rows))]
    pairs = [(one, share) for one, share in numbers if one and share and share.unit == "percent" != one.unit]
    parts = tuple(one for one, _ in pairs)
    whole = sum((one.value or Fraction(0) for one in parts), Fraction(0))
    if len(pairs) != len(numbers) or len(pairs) <= _LEAST or not whole:
        return
    right = sum(_close(_share(one.value or Fraction(0), whole), share) for one, share in pairs)
    if right >= max(_LEAST, len(pairs) - 1):
        for part, share in pairs:
            roles: dict[str, Role] = {"part": part, "share": share, "parts": parts}
            yield Relation(
                rule, roles, sentences_of(reading, (share, *parts)), (f"+4 {right} rows of the table follow",)
            )


def _share(part: Fraction, whole: Fraction) -> Fraction:
    return 100 * part / whole if whole else Fraction(0)


def _learnt(table: Table, law: Law, *, percent: bool) -> Iterator[tuple[list[Row], int]]:
    """The cells of each three columns of which all rows but one follow the law, and how many do."""
    if table.width < 3 + 1 or len(table.rows) <= _LEAST:
        return
    for stated in range(1, table.width):
        others = [at for at in range(1, table.width) if at != stated]
        for one, other in permutations(others, 2):
            if percent or one < other:
                rows = [found for row in range(len(table.rows)) if (found := _row(table, row, (one, other, stated)))]
                rows = [found for found in rows if (found[2].unit == "percent") == percent]
                right = sum(_follows(law, *found) for found in rows)
                if right >= max(_LEAST, len(rows) - 1):
                    yield [found for found in rows if _is_like(law, *found)], right


def _row(table: Table, row: int, columns: tuple[int, int, int]) -> Row | None:
    """The numbers of a row in three columns, unless one is missing or the first two are no plain amounts."""
    one, other, told = (table.number(row, at) for at in columns)
    if one is None or other is None or told is None or "percent" in (one.unit, other.unit):
        return None
    return one, other, told


def _follows(law: Law, one: Quantity, other: Quantity, told: Quantity) -> bool:
    """Is the number what the law makes of the two others, and so fine that this is no chance?"""
    found = law(one.value or Fraction(0), other.value or Fraction(0))
    plain = one.value not in (0, 1) and other.value not in (0, 1)
    least = _LEAST_PERCENT if told.unit == "percent" else _FEWEST_STEPS * told.step
    return plain and (told.value or 0) >= least and _close(found, told)


def _close(found: Fraction, told: Quantity) -> bool:
    return abs(found - (told.value or 0)) <= (told.step if told.unit == "percent" else told.step / 2)


def _is_like(law: Law, one: Quantity, other: Quantity, told: Quantity) -> bool:
    """Is the number at least of the size of what the law makes of the others?"""
    found, value = law(one.value or Fraction(0), other.value or Fraction(0)), told.value or Fraction(0)
    return 0 < found < _LIKE * value and value < _LIKE * found


def _relation(reading: Reading, rule: str, roles: dict[str, Quantity], right: int) -> Relation:
    filled: dict[str, Role] = dict(roles)
    return Relation(rule, filled, sentences_of(reading, roles.values()), (f"+4 {right} rows of the table follow",))


LINKERS: Linkers = {
    "table-products": Linker(frozenset({"one", "other", "product"}), products, blocks=("row", "cell")),
    "table-shares-of-column": Linker(frozenset({"part", "whole", "share"}), shares_of_a_column, blocks=("row", "cell")),
    "table-shares-of-sum": Linker(frozenset({"part", "share", "parts"}), shares_of_a_sum, blocks=("row", "cell")),
}
