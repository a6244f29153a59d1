"""A table into facts: wide tables unfolded, other names gathered, totals told apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from checker.reference.binding import NOTHING_STATED, Binding
from checker.reference.cells import is_empty, number
from checker.reference.contests import contests_of
from checker.reference.cube import Cube, Dimension, Fact, Measure, Place
from checker.reference.headers import Header, content_words, read_header
from checker.reference.periods import Period, months, parse_period
from checker.reference.schema import Schema, infer
from checker.reference.stated import as_stated
from checker.reference.table import Table

_TOTAL = re.compile(r"(?:grand |sub)?-?totals?|all|overall|sum|all .+|total .+|.+ total", re.IGNORECASE)
_MEASURES_IN_ROWS = re.compile(r"metric|measure|indicator|item|line|category|variable|series|figure|kpi", re.IGNORECASE)
_MANY = re.compile(r"\s*[;|/]\s*")


def cube_of(table: Table, binding: Binding = NOTHING_STATED, schema: Schema | None = None) -> Cube:
    """Read a table into facts by what its headers and cells say, and by what the desk states of it, if it fits.

    schema: what its columns are, if that is known already.
    """
    schema = as_stated(table, infer(table), binding) if schema is None else schema
    gathered = _Gathered(table, schema, binding)
    for number_of_row, row in enumerate(table.rows, table.first_row):
        gathered.add(number_of_row, row)
    facts = tuple(gathered.facts)
    found = tuple(one for _, one in sorted(gathered.measures.values(), key=lambda pair: pair[0]))
    by_entity = defaultdict[tuple[int, int, str], list[Fact]](list)
    for fact in facts:
        for at, key in enumerate(fact.keys):
            by_entity[fact.measure, at, key].append(fact)
    return Cube(
        name=table.name,
        source=table.source,
        dimensions=tuple(_dimension(table, at, schema, binding) for at in gathered.dimensions),
        measures=found,
        facts=facts,
        periods=tuple(sorted({fact.period for fact in facts if fact.period is not None})),
        period_column=table.columns[schema.period] if schema.period >= 0 else "",
        blanks=frozenset(gathered.blanks),
        unsure=frozenset(gathered.unsure),
        doubts=tuple(gathered.doubts),
        unread=tuple(name for at, name in enumerate(table.columns) if at not in schema.read),
        contests=contests_of(table, schema, gathered.dimensions, facts),
        by_measure={at: tuple(fact for fact in facts if fact.measure == at) for at in range(len(found))},
        by_entity={place: tuple(some) for place, some in by_entity.items()},
    )


class _Gathered:
    """What the rows of a table come to, one after the other."""

    def __init__(self, table: Table, schema: Schema, binding: Binding) -> None:
        self.facts: list[Fact] = []
        self.doubts: list[str] = []
        self.blanks: set[Place] = set()
        self.unsure: set[Place] = set()
        self.measures: dict[tuple[object, ...], tuple[int, Measure]] = {}
        self._table, self._schema, self._binding = table, schema, binding
        self._rows_name = _names_measures(table, schema)
        self._repeated = _repeated(table)
        self.dimensions = tuple(at for at in schema.dimensions if at != self._rows_name)

    def add(self, number_of_row: int, row: tuple[str, ...]) -> None:
        """Read the facts of a row."""
        schema, columns = self._schema, self._table.columns
        keys = tuple(row[at].strip() for at in self.dimensions)
        if any(map(is_total, keys)):
            return  # a sum of the other rows: it would be counted twice
        own = period_of(columns, row, schema)
        once = row not in self._repeated
        counts = self._table.counts
        summed = counts[number_of_row - self._table.first_row] if counts else 1
        for at, column in schema.measures:
            header = _of_row(column, row, self._rows_name, schema)
            measure = _measure(self.measures, header, self._table.name, columns[at] in self._binding.measures)
            period = header.period or own
            printed, value = row[at].strip(), number(row[at])
            if value is not None and once and (schema.period < 0 or period is not None):
                scaled = value * header.scale if header.scale != 1 else value
                self.facts.append(Fact(measure, keys, period, scaled, number_of_row, columns[at], printed, summed))
            elif value is None and is_empty(printed):
                self.blanks.add((measure, keys, period))
            else:
                self.unsure.add((measure, keys, period))
                if value is None:
                    self.doubts.append(f"row {number_of_row} has {columns[at]} {printed!r}")
        if not once:
            self.doubts.append(f"row {number_of_row} stands more than once")
        elif schema.period >= 0 and own is None:
            cell = row[schema.period].strip()
            self.doubts.append(f"row {number_of_row} has {columns[schema.period]} {cell!r}, which is no period")


def is_total(name: str) -> bool:
    """Is it the name of a row that sums up the others?"""
    return _TOTAL.fullmatch(name) is not None


def _repeated(table: Table) -> frozenset[tuple[str, ...]]:
    """The rows that stand more than once: nobody can say whether they are to be counted twice."""
    return frozenset(row for row, count in Counter(table.rows).items() if count > 1)


def _names_measures(table: Table, schema: Schema) -> int:
    """The column whose cells name what its row measures ("Revenue", "Gross margin"); -1 if columns do."""
    bare = [header for _, header in schema.measures if header.period is not None and not content_words(header)]
    if not schema.dimensions or len(bare) < len(schema.measures) or not bare:
        return -1
    if schema.unit >= 0:
        return schema.dimensions[0]
    named = [at for at in schema.dimensions if _MEASURES_IN_ROWS.search(table.columns[at])]
    return named[0] if named else -1


def _of_row(header: Header, row: tuple[str, ...], rows_name: int, schema: Schema) -> Header:
    """The header of a cell: the column's own, or that of a row which names its measure, with the column's period."""
    if rows_name < 0:
        return header
    own = read_header(row[rows_name], row[schema.unit] if schema.unit >= 0 else "")
    return Header(row[rows_name], own.words, own.unit, own.scale, header.period, own.additive)


def _measure(measures: dict[tuple[object, ...], tuple[int, Measure]], header: Header, table: str, stated: bool) -> int:
    """The number of the measure that a header names; columns that differ in their period alone are one measure."""
    words = content_words(header) or tuple(table.lower().replace("_", " ").split())
    key = words, header.unit, header.additive, stated
    if key not in measures:
        name = header.text if header.period is None else " ".join(words)
        measures[key] = len(measures), Measure(name, words, header.unit, header.additive, stated)
    return measures[key][0]


def period_of(columns: Sequence[str], row: Sequence[str], schema: Schema) -> Period | None:
    """The period of a row by its own column; None if it has none."""
    if schema.period < 0:
        return None
    found = parse_period(row[schema.period], schema.period_header or columns[schema.period])
    if found is None or schema.starts < 0:
        return found
    start = parse_period(row[schema.starts], columns[schema.starts])
    return _from(start.start, found) if start is not None else found


def _from(start: date, period: Period) -> Period:
    """The period with its first day as another column has it: a financial year may begin in any month."""
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12}.get(period.grain)
    return months(start.year, start.month, length, period.label) if length and start.day == 1 else period


def _dimension(table: Table, at: int, schema: Schema, binding: Binding) -> Dimension:
    values = dict.fromkeys(cell.strip() for cell in table.column(at) if not is_empty(cell))
    kept = tuple(value for value in values if not is_total(value))
    noun = content_words(read_header(table.columns[at]))
    aliases = dict(_others(table, at, schema.aliases))
    aliases |= {name: (*aliases.get(name, ()), *binding.aliases[name]) for name in kept if name in binding.aliases}
    return Dimension(table.columns[at], noun, kept, aliases, dict(_others(table, at, schema.codes)))


def _others(table: Table, at: int, columns: tuple[tuple[int, int], ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each name with its other names, which one cell may list with semicolons."""
    found: dict[str, dict[str, None]] = {}
    for alias, owner in columns:
        if owner != at:
            continue
        for name, cell in zip(table.column(at), table.column(alias), strict=True):
            if not is_empty(cell):
                found.setdefault(name.strip(), {}).update(dict.fromkeys(_MANY.split(cell.strip())))
    for name, others in found.items():
        yield name, tuple(others)
