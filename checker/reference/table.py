"""A reference table as it is printed: texts in rows and columns, nothing read into them yet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A table that copy is checked against.

    name: what the desk calls it. source: the file, or whatever it came from. rows: a text for each column, "" for an
    empty cell. first_row: the number of the first row in the source, as its readers count (2 under a header line).
    counts: how many rows of the source each row sums up; empty if it is one for all.
    """

    name: str
    source: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 2
    counts: tuple[int, ...] = ()

    def column(self, index: int) -> tuple[str, ...]:
        """The cells of one column."""
        return tuple(row[index] for row in self.rows)
