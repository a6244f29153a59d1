"""Lists of who came where: races and other contests in a table, a row for each competitor with a place and a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checker.reference.cells import is_empty, number
from checker.reference.cube import Contests, Fact, Finish
from checker.reference.headers import read_header
from checker.reference.periods import Period
from checker.reference.schema import Schema
from checker.reference.table import Table

SECOND, METRE = "second", "metre"
_PLACE = re.compile(r"(?:final[ _])?(?:place|placing|position|pos\.?|rank|ranking|finish|finished|#)", re.IGNORECASE)
_ORDINAL = re.compile(r"=?(\d{1,3})(?:st|nd|rd|th|=)?\.?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d{1,2})[:h])?(\d{1,3}):(\d{2}(?:\.\d{1,3})?)")
_MARK = re.compile(r"(?:mark|time|result|distance|height|length|score|points|pts|total|seconds|secs)", re.IGNORECASE)
_UNITS = {"s": SECOND, "sec": SECOND, "secs": SECOND, "seconds": SECOND, "m": METRE, "metres": METRE, "meters": METRE}
_MOSTLY = 0.9


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where in a table each thing stands; `mark` is -1 if there is none."""

    place: int
    who: int
    mark: int
    events: tuple[int, ...]
    dimensions: tuple[int, ...]


def contests_of(table: Table, schema: Schema, dimensions: Sequence[int], facts: Sequence[Fact]) -> Contests | None:
    """The table as a list of results; None if no column gives places, or one contest cannot be told from the next.

    dimensions: the columns that name entities. facts: the table's, for the periods of its rows.
    """
    column = next((at for at, name in enumerate(table.columns) if _PLACE.fullmatch(name.strip())), -1)
    placed = [] if column < 0 else [(row, _place(row[column])) for row in table.rows]
    if 1 not in [place for _, place in placed] or sum(place is None for _, place in placed) > len(placed) // 10:
        return None
    groups = list(_groups([(row, place) for row, place in placed if place is not None]))
    times = [at for at in dimensions if _is_of_times(table, at)]
    names = [at for at in dimensions if at not in times]
    events = [at for at in names if len(groups) > 1 and all(len({row[at] for row in group}) == 1 for group in groups)]
    whos = [at for at in names if all(len({row[at] for row in group}) == len(group) for group in groups)]
    who = max(whos, key=lambda at: (len(set(table.column(at))), -at), default=-1)
    if who < 0 or who in events or (len(groups) > 1 and not events):
        return None
    periods = {fact.row: fact.period for fact in facts}
    columns = _Columns(column, who, _mark_column(table, schema, times), tuple(events), tuple(dimensions))
    finishes = tuple(
        _finish(table, schema, columns, number_of_row, periods.get(number_of_row))
        for number_of_row, (_, place) in enumerate(placed, table.first_row)
        if place is not None
    )
    held: dict[tuple[tuple[str, ...], Period | None], list[Finish]] = {}
    for one in finishes:
        held.setdefault(one.key, []).append(one)
    if len(held) != len(groups):
        return None
    days = frozenset(period for _, period in held if period is not None)
    contests = tuple(map(tuple, held.values()))
    return Contests(contests, days, dimensions.index(who), tuple(dimensions.index(at) for at in events))


def seconds(text: str) -> Fraction | None:
    """A time of a race in seconds: "1:59.21", "2:08:14"; None if it is none."""
    match = _CLOCK.fullmatch(text.strip())
    return Fraction(match[1] or 0) * 3600 + Fraction(match[2]) * 60 + Fraction(match[3]) if match is not None else None


def _place(cell: str) -> int | None:
    match = _ORDINAL.fullmatch(cell.strip())
    return int(match[1]) if match is not None else None


def _groups(rows: Sequence[tuple[tuple[str, ...], int]]) -> Iterator[list[tuple[str, ...]]]:
    """The rows of each contest: places run on until they begin again."""
    group: list[tuple[str, ...]] = []
    before = 0
    for row, place in rows:
        if place < before:
            yield group
            group = []
        group.append(row)
        before = place
    yield group


def _is_of_times(table: Table, column: int) -> bool:
    cells = [cell for cell in table.column(column) if not is_empty(cell)]
    return sum(seconds(cell) is not None for cell in cells) >= _MOSTLY * len(cells)


def _mark_column(table: Table, schema: Schema, times: Sequence[int]) -> int:
    """The column that places go by: one of times, or of numbers; -1 if there is none, or any of several."""
    numbers = [at for at, _ in schema.measures]
    named = [at for at in numbers if any(_MARK.fullmatch(word) for word in re.split(r"[\W_]", table.columns[at]))]
    found = times or named or numbers
    return found[0] if len(found) == 1 else -1


def _unit(header: str) -> str:
    """The unit that a header names: "time_s", "Distance (m)", "time"; "" if none."""
    words = re.findall(r"[a-z]+", header.lower().replace("_", " "))
    named = [_UNITS[word] for word in words[::-1] if word in _UNITS]
    return named[0] if named else SECOND if "time" in words else read_header(header).unit


def _finish(table: Table, schema: Schema, columns: _Columns, number_of_row: int, period: Period | None) -> Finish:
    row = table.rows[number_of_row - table.first_row]
    printed = row[columns.mark].strip() if columns.mark >= 0 else ""
    clock = seconds(printed)
    value = clock if clock is not None else number(printed)
    unit = _UNITS.get(row[schema.unit].strip().lower(), "") if schema.unit >= 0 else ""
    if not unit and columns.mark >= 0:
        unit = SECOND if clock is not None else _unit(table.columns[columns.mark])
    at = columns.place if value is None else columns.mark
    place = _place(row[columns.place]) or 0
    keys = tuple(row[one].strip() for one in columns.dimensions)
    worth = value if value is not None else Fraction(place)
    cell = Fact(-1, keys, period, worth, number_of_row, table.columns[at], row[at].strip())
    return Finish(place, row[columns.who].strip(), tuple(row[one].strip() for one in columns.events), value, unit, cell)
