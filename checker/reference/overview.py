"""What is read of a large table as a whole: what its columns are, how entities are called, its periods and totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod

from checker.errors import ReferenceDataError
from checker.reference.binding import Binding
from checker.reference.cube import Cube, Dimension
from checker.reference.facts import cube_of, is_total, period_of
from checker.reference.large import LargeTable
from checker.reference.periods import Period
from checker.reference.schema import Schema, infer
from checker.reference.stated import as_stated
from checker.reference.table import Table

_SAMPLE = 4_000  # rows by which it is told what the columns are
_FEW = 1_000  # entities of a column whose totals are read; of more, only those that a document names are asked for
_MOST_TOTALS = 100_000


@dataclass(frozen=True, slots=True)
class Overview:
    """A large table as a whole.

    cube: its dimensions with all their values, its periods, and its totals. kept: the values of a dimension as they
    stand in the table, of those that have spaces around them.
    """

    schema: Schema
    cube: Cube
    kept: Mapping[int, Mapping[str, tuple[str, ...]]]


def overview_of(table: LargeTable, binding: Binding) -> Overview:
    """Read what any document may need of a large table.

    binding: what the desk states of its columns.

    Raises:
        ReferenceDataError: something is stated that the table does not have, or no column names what it is about.
    """
    sample = table.sample(_SAMPLE)
    stated = _with_stated(table, sample, binding)
    schema = as_stated(stated, infer(stated), binding)
    cube = cube_of(stated, binding, schema)
    if not cube.dimensions:
        raise ReferenceDataError(
            "has no column of names to ask for", place=table.source, fix="state its entities in the configuration"
        )
    columns = [_values(table, one.name, binding, schema) for one in cube.dimensions]
    dimensions = [dimension for dimension, _ in columns]
    sizes = [len(one.values) for one in dimensions]
    partial = [at for at, size in enumerate(sizes) if size > _FEW] or [sizes.index(max(sizes))]
    whole = replace(
        cube,
        dimensions=tuple(dimensions),
        facts=(),
        periods=_periods(table, schema),
        blanks=frozenset(),
        unsure=frozenset(),
        doubts=(),
        partial=dict.fromkeys(partial, frozenset()),
        by_measure=dict.fromkeys(range(len(cube.measures)), ()),
        by_entity={},
    )
    twice = len(set(sample.rows)) < len(sample.rows)  # all rows that are alike are in the sample, or none of them
    if not twice:
        whole = _with_totals(table, whole, binding, schema)
    return Overview(schema, whole, {at: kept for at, (_, kept) in enumerate(columns) if kept})


def _with_stated(table: LargeTable, sample: Table, binding: Binding) -> Table:
    """The sample with the rows of entities whose other names are stated, which must be there."""
    names = [name for name in binding.aliases if name not in table.columns]
    columns = [column for column in binding.entities if column in table.columns]
    if not names or not columns:
        return sample
    rows = table.grouped(table.columns, (), dict.fromkeys(columns, names)).rows
    return replace(sample, rows=tuple(dict.fromkeys((*sample.rows, *rows))))


def _values(
    table: LargeTable, column: str, binding: Binding, schema: Schema
) -> tuple[Dimension, dict[str, tuple[str, ...]]]:
    """The dimension of a column with all its values, and how the table keeps those that have spaces around them."""
    at = table.columns.index(column)
    owned = [[other for other, owner in others if owner == at] for others in (schema.aliases, schema.codes)]
    aliases, codes = (tuple((place, 0) for place in places) for places in _places(owned))
    columns = [column, *(table.columns[other] for others in owned for other in others)]
    rows = table.distinct(columns)
    listed = Table(table.name, table.source, tuple(columns), rows, 1)
    (dimension,) = cube_of(listed, binding, Schema((0,), aliases, codes, ())).dimensions
    kept: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        kept[row[0].strip()].add(row[0])
    return dimension, {name: tuple(sorted(found)) for name, found in kept.items() if found != {name}}


def _places(groups: Sequence[Sequence[int]]) -> Iterator[range]:
    """The places of the groups' columns, one after the other, behind the first column."""
    first = 1
    for group in groups:
        yield range(first, first + len(group))
        first += len(group)


def _periods(table: LargeTable, schema: Schema) -> tuple[Period, ...]:
    """All periods of the table, those in headers included."""
    found = {header.period for _, header in schema.measures}
    columns = [at for at in (schema.period, schema.starts) if at >= 0]
    for cells in table.distinct([table.columns[at] for at in columns]) if columns else ():
        row = [""] * len(table.columns)
        for at, cell in zip(columns, cells, strict=True):
            row[at] = cell
        found.add(period_of(table.columns, row, schema))
    return tuple(sorted(one for one in found if one is not None))


def _with_totals(table: LargeTable, cube: Cube, binding: Binding, schema: Schema) -> Cube:
    """The cube with the total of each measure for all that the dimensions have in common which are read as a whole."""
    whole = [one for at, one in enumerate(cube.dimensions) if at not in cube.partial]
    listed = prod(len(one.values) for one in whole) * max(len(cube.periods), 1)
    if listed > _MOST_TOTALS or any(_sums_up(table, cube.dimensions[at].name) for at in cube.partial):
        return cube
    partial = {cube.dimensions[at].name for at in cube.partial}
    rows = table.grouped([one for one in of_groups(table, schema) if one not in partial], of_sums(table, schema))
    blank = [at for at, name in enumerate(table.columns) if name in partial]
    summed = replace(rows, rows=tuple(_without(row, blank) for row in rows.rows))
    found = cube_of(summed, binding, schema)
    return replace(cube, totals=found.facts, unsure=found.unsure, blanks=found.blanks)


def _without(row: tuple[str, ...], blank: Sequence[int]) -> tuple[str, ...]:
    return tuple("" if at in blank else cell for at, cell in enumerate(row))


def of_groups(table: LargeTable, schema: Schema) -> list[str]:
    """The columns by which the facts of a table differ: entities, periods, and units."""
    places = (*schema.dimensions, schema.period, schema.starts, schema.unit)
    return [table.columns[at] for at in places if at >= 0]


def of_sums(table: LargeTable, schema: Schema) -> list[str]:
    """The columns that may be summed up."""
    return [table.columns[at] for at, header in schema.measures if header.additive]


def _sums_up(table: LargeTable, column: str) -> bool:
    """Has the column rows that sum up the others, which would be counted twice?"""
    return any(is_total(cell.strip()) for (cell,) in table.distinct([column]))
