"""The schema of a table of which the desk's configuration states something; what is stated must be there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.reference.binding import NOTHING_STATED, Binding, StatedMeasure
from checker.reference.cells import is_empty, number
from checker.reference.headers import Header, read_header
from checker.reference.periods import parse_period
from checker.reference.schema import Schema
from checker.reference.table import Table


def as_stated(table: Table, inferred: Schema, binding: Binding) -> Schema:
    """The schema as it is stated; for what is not stated, as it was inferred.

    Raises:
        ReferenceDataError: the table has no such column or name, or its cells are no periods or numbers.
    """
    if binding is NOTHING_STATED:
        return inferred
    measures = dict(inferred.measures)
    for name, measure in binding.measures.items():
        at = binding.column(table, name, f"measures.{name}")
        _refuse_words(table, binding, at)
        measures[at] = _header(table, at, measure)
    schema = replace(inferred, measures=tuple(sorted(measures.items(), key=lambda pair: pair[0])))
    if binding.period:
        schema = _with_period(table, schema, binding)
    if binding.entities:
        columns = tuple(binding.column(table, name, "entities") for name in binding.entities)
        schema = replace(schema, dimensions=columns, unit=-1 if schema.unit in columns else schema.unit)
    schema = _without_double(schema, binding)
    return _with_aliases(table, schema, binding) if binding.aliases else schema


def _header(table: Table, at: int, stated: StatedMeasure) -> Header:
    read = read_header(table.columns[at])
    return Header(
        read.text,
        stated.words or read.words,
        read.unit if stated.unit is None else stated.unit,
        read.scale if stated.scale is None else stated.scale,
        read.period,
        read.additive if stated.additive is None else stated.additive,
    )


def _refuse_words(table: Table, binding: Binding, at: int) -> None:
    """Refuse a measure of which a cell is no number."""
    name = table.columns[at]
    for place, cell in enumerate(table.column(at), table.first_row):
        if number(cell) is None and not is_empty(cell):
            cause = f"row {place} has {cell.strip()!r}, which is no number"
            raise binding.unmatched(table, f"measures.{name}", cause, "correct the cell, or name another column")


def _with_period(table: Table, schema: Schema, binding: Binding) -> Schema:
    at = binding.column(table, binding.period, "period")
    header = binding.period_kind.replace("-", " ") if binding.period_kind.startswith("week") else ""
    for place, cell in enumerate(table.column(at), table.first_row):
        period = parse_period(cell, header or table.columns[at])
        of_kind = period is not None and binding.period_kind.partition("-")[0] in ("", period.grain)
        if not is_empty(cell) and not of_kind:
            kind = binding.period_kind or "period"
            cause = f"row {place} has {cell.strip()!r}, which is no {kind.replace('-', ' ')}"
            raise binding.unmatched(table, "period", cause, "correct the cell, or the kind of the period")
    return replace(schema, period=at, starts=-1 if at == schema.starts else schema.starts, period_header=header)


def _without_double(schema: Schema, binding: Binding) -> Schema:
    """The schema with each column in one part only: what is stated is taken from what was inferred."""
    entities = schema.dimensions if binding.entities else ()
    period = schema.period if binding.period else -1
    dimensions = tuple(at for at in schema.dimensions if at != period)
    return replace(
        schema,
        dimensions=dimensions,
        measures=tuple((at, one) for at, one in schema.measures if at != period and at not in entities),
        aliases=_owned(schema.aliases, dimensions),
        codes=_owned(schema.codes, dimensions),
        period=-1 if schema.period in entities else schema.period,
    )


def _owned(columns: Sequence[tuple[int, int]], dimensions: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The columns of other names whose names are still entities, and that are no entities themselves."""
    return tuple((at, owner) for at, owner in columns if owner in dimensions and at not in dimensions)


def _with_aliases(table: Table, schema: Schema, binding: Binding) -> Schema:
    """The stated columns of other names; a name with its other names must stand in a column of entities."""
    stated: list[tuple[int, int]] = []
    names = {cell.strip() for at in schema.dimensions for cell in table.column(at)}
    for name, others in binding.aliases.items():
        if name in table.columns:
            owner = binding.column(table, name, "aliases")
            stated += ((binding.column(table, one, f"aliases.{name}"), owner) for one in others)
        elif name not in names:
            cause = f"the table has neither a column nor an entity {name!r}"
            raise binding.unmatched(table, "aliases", cause, "write it as the table does")
    columns = {at for at, _ in stated}
    dimensions = tuple(at for at in schema.dimensions if at not in columns)
    return replace(schema, dimensions=dimensions, aliases=tuple(stated))
