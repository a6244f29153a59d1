"""Which column of a table is what: entities and their other names, periods, measures."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.reference.cells import is_empty, number
from checker.reference.headers import Header, read_header
from checker.reference.periods import parse_period
from checker.reference.table import Table

_ALIAS = re.compile(r"alias|aka|also|nickname|short|other_?name|known|demonym|abbr|acronym|initial", re.IGNORECASE)
_CODE = re.compile(r"code|iso|ticker|symbol|abbr|acronym|initial", re.IGNORECASE)
_PERIOD = re.compile(r"year|month|quarter|date|week|period|season|half|as_of|as of|^fy|^day$|_day$", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:^|_| )(?:id|rank|place|position|pos|no|jersey|seed|lat|lon|latitude|longitude|postcode|phone)$", re.I
)
_UNIT = re.compile(r"units?(?: of measure)?", re.IGNORECASE)
_MOSTLY = 0.9
_LONGEST_NAME = 60  # characters on average: what is longer is a remark


@dataclass(frozen=True, slots=True)
class Schema:
    """The columns of a table by what they are, as their places.

    aliases: (column of other names, column of the names). measures: the columns of numbers with their headers.
    starts: the column of first days beside a column of periods, -1 for none. unit: the column of units, -1 for none.
    period_header: what says of days whether a week ends or begins with them, if not the header of their column.
    """

    dimensions: tuple[int, ...]
    aliases: tuple[tuple[int, int], ...]
    codes: tuple[tuple[int, int], ...]
    measures: tuple[tuple[int, Header], ...]
    period: int = -1
    starts: int = -1
    unit: int = -1
    period_header: str = ""

    @property
    def read(self) -> frozenset[int]:
        """The columns of which something is taken."""
        others = (at for at, _ in (*self.aliases, *self.codes, *self.measures))
        return frozenset((*self.dimensions, *others, self.period, self.starts, self.unit))


def infer(table: Table) -> Schema:
    """What each column is, from its header and its cells."""
    kinds = [_kind(table, at) for at in range(len(table.columns))]
    periods = [at for at, kind in enumerate(kinds) if kind == "period"]
    names = [at for at, kind in enumerate(kinds) if kind == "name"]
    aliases: list[tuple[int, int]] = []
    codes: list[tuple[int, int]] = []
    for at in list(names):
        header = table.columns[at]
        owner = _owner(table, at, names) if _ALIAS.search(header) or _CODE.search(header) else -1
        if owner >= 0:
            names.remove(at)
            (codes if _CODE.search(header) else aliases).append((at, owner))
    unit = next((at for at in names if _UNIT.fullmatch(table.columns[at].strip())), -1)
    starts = next((at for at in periods if re.search("start|begin", table.columns[at], re.IGNORECASE)), -1)
    period = next((at for at in periods if at != starts), starts)
    return Schema(
        dimensions=tuple(at for at in names if at != unit),
        aliases=tuple(aliases),
        codes=tuple(codes),
        measures=tuple((at, read_header(table.columns[at])) for at, kind in enumerate(kinds) if kind == "number"),
        period=period,
        starts=starts if starts != period else -1,
        unit=unit,
    )


def _kind(table: Table, at: int) -> str:
    """What a column is: "period", "number", "name", or "" for a column that says nothing to be checked."""
    header = table.columns[at]
    cells = [cell for cell in table.column(at) if not is_empty(cell)]
    if not cells:
        return ""
    if _PERIOD.search(header) and _share(cells, lambda cell: parse_period(cell, header) is not None) >= _MOSTLY:
        return "period"
    if _share(cells, lambda cell: number(cell) is not None) >= _MOSTLY:
        return "" if _LABEL.search(header.strip()) else "number"
    return "name" if sum(map(len, cells)) <= _LONGEST_NAME * len(cells) else ""


def _share(cells: Sequence[str], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, cells)) / len(cells)


def _owner(table: Table, alias: int, names: Sequence[int]) -> int:
    """The column whose names the aliases stand for: one value of it for each alias, and the header's own if it says."""
    header = table.columns[alias].lower()
    fitting = [at for at in names if at != alias and _determines(table.column(at), table.column(alias))]
    named = [at for at in fitting if re.split(r"\W|_", table.columns[at].lower())[0] in header]
    before = [at for at in fitting if at < alias]
    return (named or before[::-1] or fitting or [-1])[0]


def _determines(names: Sequence[str], aliases: Sequence[str]) -> bool:
    """Has each name always the same alias?"""
    found: dict[str, str] = {}
    return all(found.setdefault(name, alias) == alias for name, alias in zip(names, aliases, strict=True))
