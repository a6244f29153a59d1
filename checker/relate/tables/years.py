"""The columns of a table for two years, and its cells at the size that its labels say ("£m", "thousands")."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from checker.late import late
from checker.model import Quantity
from checker.relate.tables.grid import Table

_YEAR = late(r"(?:FY ?)?((?:19|20)\d\d)(?: ?[-/–] ?\d{2,4})?(?: \([^()]*\))?")
_NAMED = (("last year", "this year"), ("previous", "current"), ("before", "after"), ("then", "now"))
_SIZE = late(
    r"(?P<money>[£$€₹])?(?<![A-Za-z])(?P<size>thousands?|'?000s?|k|millions?|m|mn|billions?|bn)\b", re.IGNORECASE
)
_POWERS = {"t": 3, "0": 3, "'": 3, "k": 3, "m": 6, "b": 9}
_CURRENCIES = {"£": "GBP", "$": "USD", "€": "EUR", "₹": "INR"}


def year_columns(table: Table) -> tuple[int, int] | None:
    """The columns of an earlier and a later year, if there are just these two."""
    years = [(int(match[1]), at) for at in range(1, table.width) if (match := _YEAR.fullmatch(table.head(at)))]
    if len(years) == 2 and years[0][0] != years[1][0]:
        (_, first), (_, last) = sorted(years)
        return first, last
    heads = [table.head(at).lower() for at in range(table.width)]
    for one, other in _NAMED:
        if heads.count(one) == heads.count(other) == 1:
            return heads.index(one), heads.index(other)
    return None


def scaled(table: Table, row: int, column: int) -> Quantity | None:
    """The number of a cell in the size and currency that the labels of the table give it."""
    number = table.number(row, column)
    if number is None or number.value is None or number.kind == "percent":
        return number
    match = _SIZE.search(table.head(column)) or _SIZE.search(table.head(0))
    if match is None:
        return number
    size = Fraction(10) ** _POWERS[match["size"][0].lower()]
    unit = number.unit or _CURRENCIES.get(match["money"] or "", "")
    kind = "money" if unit in _CURRENCIES.values() else number.kind
    return replace(number, kind=kind, unit=unit, value=number.value * size, step=number.step * size)
