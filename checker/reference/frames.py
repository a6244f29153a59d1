"""A table as the data frame that a suite is run over."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from checker.reference.cells import is_empty, number
from checker.reference.table import Table

if TYPE_CHECKING:
    from pandas import DataFrame, Series

_CODE = re.compile(r"[-+−]?0\d")  # "007" is a name made of digits
_EXACT_IN_FLOAT = 1 << 53


def frame_of(table: Table) -> DataFrame:
    """The table as pandas would read it, so that suites written for data frames hold for it; by number of the row.

    Columns of numbers are numbers, with thousands separators, currency and percent signs taken off ("37%" is 37); days
    and everything else stay text. Empty cells are null; rows without any text are left out.
    """
    import pandas

    filled = [(at, row) for at, row in enumerate(table.rows, table.first_row) if any(row)]
    index = [at for at, _ in filled]
    columns = {name: _series([row[at] for _, row in filled]).set_axis(index) for at, name in enumerate(table.columns)}
    return pandas.DataFrame(columns)


def _series(cells: list[str]) -> Series[int] | Series[float] | Series[str]:
    import pandas

    numbers = _numbers(cells)
    if numbers is None:
        # Objects, so that a null is the same and `str` the type of a text whatever the version of pandas.
        return pandas.Series([cell or None for cell in cells], dtype=object)
    if all(one is None or one.denominator == 1 for one in numbers):
        whole = [None if one is None else int(one) for one in numbers]
        return pandas.Series(whole, dtype="Int64" if None in whole else "int64")
    return pandas.Series([None if one is None else float(one) for one in numbers], dtype="float64")


def _numbers(cells: list[str]) -> list[Fraction | None] | None:
    """The numbers of a column; nothing if it has a cell that is neither a number nor empty, or no number at all."""
    found: list[Fraction | None] = []
    for cell in cells:
        value = None if is_empty(cell) else number(cell)
        if value is None and not is_empty(cell):
            return None
        if value is not None and (_CODE.match(cell) or abs(value) >= _EXACT_IN_FLOAT):
            return None
        found.append(value)
    return found if any(one is not None for one in found) else None
