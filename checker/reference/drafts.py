"""Draft a suite for a table from the table itself; whoever knows the data goes over it."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations
from typing import Any

from checker.reference.cells import is_empty, number
from checker.reference.periods import Period, parse_period
from checker.reference.schema import Schema, infer
from checker.reference.table import Table

_MOST_VALUES = 12  # of a column that may only hold what it holds now
_LARGEST_KEY = 3  # columns that together name a row
_ROOM = Fraction(1, 2)  # beyond the range that is there, by its width
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CODE = re.compile(r"[-+−]?0\d")
_YEAR = re.compile(r"\d{4}")
_STALE = 2  # periods that may have gone by since the latest one

Expectation = dict[str, Any]


def draft_suite(table: Table, published: date | None = None) -> str:
    """The text of a suite that the table passes as it is: layout, rows, keys, gaps, ranges, sets, freshness.

    published: the day that the table must be fresh for; without it, nothing is expected of how far it reaches.
    """
    schema = _schema(table)
    expectations = [
        *_layout(table),
        *_keys(table, schema),
        *_filled(table),
        *_ranges(table, schema),
        *_sets(table, schema),
        *_days(table, schema),
        *(_freshness(table, schema, published) if published else ()),
    ]
    return json.dumps({"name": table.name, "expectations": expectations}, indent=2, ensure_ascii=False) + "\n"


def staleness(table: Table, published: date) -> str:
    """What to tell about a table that seems too old for copy published on that day; "" if it is fresh."""
    latest = _latest(table, _schema(table).period, published)
    if latest is None:
        return ""
    period, _ = latest
    overdue = period.end + timedelta(days=_STALE * period.days)
    return f"its latest period is {period.label}, which is long before {published}" if overdue < published else ""


def _schema(table: Table) -> Schema:
    """What each column is; one of days is a period whatever its header says, such as "as_of"."""
    schema = infer(table)
    days = [at for at in schema.dimensions if all(map(_DAY.fullmatch, filter(None, table.column(at))))]
    if schema.period >= 0 or not days:
        return schema
    return replace(schema, period=days[0], dimensions=tuple(at for at in schema.dimensions if at not in days))


def _layout(table: Table) -> Iterator[Expectation]:
    yield _expect("expect_table_columns_to_match_set", column_set=list(table.columns), exact_match=True)
    rows = sum(map(any, table.rows))
    yield _expect("expect_table_row_count_to_be_between", min_value=max(1, rows // 2), max_value=2 * rows)


def _keys(table: Table, schema: Schema) -> Iterator[Expectation]:
    """The columns that name a row, each alone or, if none does, the fewest that do so together."""
    aliases = [at for at, _ in schema.aliases]
    naming = [*schema.dimensions, *(at for at, _ in schema.codes)]
    alone = [at for at in naming if at not in aliases and _distinct(table, (at,))]
    for at in alone:
        yield _expect("expect_column_values_to_be_unique", column=table.columns[at])
    if alone:
        return
    naming += [at for at in (schema.period, schema.starts) if at >= 0]
    for size in range(2, _LARGEST_KEY + 1):
        for together in combinations(sorted(naming), size):
            if _distinct(table, together):
                names = [table.columns[at] for at in together]
                yield _expect("expect_compound_columns_to_be_unique", column_list=names)
                return


def _filled(table: Table) -> Iterator[Expectation]:
    for name, cells in _columns(table):
        if all(not is_empty(cell) for cell in cells):
            yield _expect("expect_column_values_to_not_be_null", column=name)


def _ranges(table: Table, schema: Schema) -> Iterator[Expectation]:
    for at, header in schema.measures:
        cells = [cell for cell in table.column(at) if not is_empty(cell)]
        values = [value for cell in cells if (value := number(cell)) is not None]
        if len(values) < len(cells) or any(map(_CODE.match, cells)):
            continue  # a cell that is no number makes the column text
        low, high = min(values), max(values)
        whole = all(value.denominator == 1 for value in values)
        room = _ROOM * ((high - low) or abs(high) or 1)
        least = Fraction(0) if low >= 0 else low - room
        most = Fraction(100) if header.unit == "percent" and low >= 0 and high <= 100 else high + room
        yield _expect(
            "expect_column_values_to_be_between",
            column=table.columns[at],
            min_value=_rounded(math.floor(least) if whole else least, math.floor),
            max_value=_rounded(math.ceil(most) if whole else most, math.ceil),
        )


def _sets(table: Table, schema: Schema) -> Iterator[Expectation]:
    rows = len(table.rows)
    for at in (*schema.dimensions, *((schema.unit,) if schema.unit >= 0 else ())):
        values = sorted({cell for cell in table.column(at) if cell})
        if all(table.column(at)) and len(values) <= min(_MOST_VALUES, rows // 2):
            yield _expect("expect_column_values_to_be_in_set", "warning", column=table.columns[at], value_set=values)


def _days(table: Table, schema: Schema) -> Iterator[Expectation]:
    for at in (schema.period, schema.starts):
        if at >= 0 and all(map(_DAY.fullmatch, filter(None, table.column(at)))):
            arguments = {"column": table.columns[at], "strftime_format": "%Y-%m-%d"}
            yield _expect("expect_column_values_to_match_strftime_format", **arguments)


def _freshness(table: Table, schema: Schema, published: date) -> Iterator[Expectation]:
    latest = _latest(table, schema.period, published)
    if latest is None:
        return
    _, text = latest
    column = table.columns[schema.period]
    cells = [cell for cell in table.column(schema.period) if not is_empty(cell)]
    if all(map(_DAY.fullmatch, cells)):
        yield _expect("expect_column_max_to_be_between", column=column, min_value=text)
    elif all(map(_YEAR.fullmatch, cells)):
        yield _expect("expect_column_max_to_be_between", column=column, min_value=int(text))
    else:  # "Q2 2024" is not in the order of its text
        yield _expect("expect_column_distinct_values_to_contain_set", column=column, value_set=[text])


def _latest(table: Table, column: int, published: date) -> tuple[Period, str] | None:
    """The latest period that had begun by that day, with the text of its cell."""
    if column < 0:
        return None
    read = ((parse_period(cell, table.columns[column]), cell) for cell in table.column(column))
    begun = [(period, cell) for period, cell in read if period is not None and period.start <= published]
    return max(begun, default=None)


def _distinct(table: Table, columns: Sequence[int]) -> bool:
    rows = [tuple(row[at] for at in columns) for row in table.rows if any(row)]
    return all(map(all, rows)) and len(set(rows)) == len(rows)


def _columns(table: Table) -> Iterator[tuple[str, list[str]]]:
    rows = [row for row in table.rows if any(row)]
    for at, name in enumerate(table.columns):
        yield name, [row[at] for row in rows]


def _rounded(value: Fraction | int, rounding: Callable[[Fraction], int]) -> int | float:
    """The bound on two digits, so that it looks like the estimate it is."""
    if value == 0:
        return 0
    step = Fraction(10) ** (math.floor(math.log10(abs(value))) - 1)
    bound: Fraction = rounding(value / step) * step
    return int(bound) if bound.denominator == 1 else float(bound)


def _expect(kind: str, severity: str = "", /, **arguments: object) -> Expectation:
    return {"type": kind, "kwargs": arguments} | ({"severity": severity} if severity else {})
