"""Where the cells of a table stand: which columns a row leaves empty, with cells that reach over several."""

from __future__ import annotations

_WIDEST = 50  # cells that say they reach further are mistaken or hostile


class Columns:
    """The columns of the table that is being read; a cell may reach over several columns and down several rows."""

    def __init__(self) -> None:
        self._next = 0
        self._reserved: dict[int, int] = {}  # rows below that a cell of a row above takes, by column

    def begin_table(self) -> None:
        """Forget the table before."""
        self._next = 0
        self._reserved.clear()

    def begin_row(self) -> None:
        """Go on at the first column."""
        self._next = 0

    def begin_cell(self, columns: int = 1, rows: int = 1) -> int:
        """The column that the next cell of the row stands in."""
        at = self._next
        while self._reserved.get(at, 0) > 0:
            self._reserved[at] -= 1
            at += 1
        width = min(max(columns, 1), _WIDEST)
        for column in range(at, at + width):
            self._reserved[column] = min(max(rows, 1), _WIDEST) - 1
        self._next = at + width
        return at
