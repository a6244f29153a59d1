"""Tables in JSON: a list of objects, columns with data, an object of lists, or an object a line.

The `json` module can hand over each number as the digits that stand in the file; no other reader of tables can.
"""

from __future__ import annotations

import json

from checker.errors import ReferenceDataError
from checker.reference.formats.delimited import decoded
from checker.reference.formats.texts import Rows

_FORMS = 'a table is [{"column": value}], {"columns": [...], "data": [[...]]} or {"column": [values]}'


def read_json(content: bytes) -> Rows:
    """The rows of a JSON file in one of its three forms.

    Raises:
        ReferenceDataError: it is no JSON, or no table.
    """
    value = _parsed(decoded(content), "")
    if isinstance(value, list):
        return _of_objects(value, "row")
    if not isinstance(value, dict):
        raise ReferenceDataError("holds no table", fix=_FORMS)
    columns, data = value.get("columns"), value.get("data")
    if isinstance(columns, list) and isinstance(data, list):
        return _of_lists(columns, data)
    lists = list(value.values())
    if not lists or not all(isinstance(one, list) and len(one) == len(lists[0]) for one in lists):
        raise ReferenceDataError("holds no table", fix=_FORMS)
    return Rows(tuple(value), tuple(_cells(row, f"row {at}") for at, row in enumerate(zip(*lists, strict=True), 1)))


def read_json_lines(content: bytes) -> Rows:
    """The rows of a JSON Lines file, an object a line; the number of a row is that of its line.

    Raises:
        ReferenceDataError: a line holds no object.
    """
    lines = decoded(content).rstrip().split("\n")
    return _of_objects([_parsed(line, f"line {at}: ") for at, line in enumerate(lines, 1) if lines != [""]], "line")


def _parsed(text: str, place: str) -> object:
    try:
        parsed: object = json.loads(
            text, parse_float=str, parse_int=str, parse_constant=lambda _: None, object_pairs_hook=_object
        )
    except (ValueError, RecursionError) as wrong:
        raise ReferenceDataError(f"{place}no JSON: {wrong}", fix="check where it was written") from wrong
    return parsed


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for at, (name, _) in enumerate(pairs) if name in dict(pairs[:at]))
        raise ReferenceDataError(f"the column {twice!r} stands twice in one object", fix="keep one of them")
    return found


def _of_objects(rows: list[object], place: str) -> Rows:
    columns: dict[str, None] = {}
    objects: list[dict[str, object]] = []
    for at, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise ReferenceDataError(f"{place} {at} holds no object", fix=_FORMS)
        columns.update(dict.fromkeys(row))
        objects.append(row)
    cells = (_cells([row.get(name) for name in columns], f"{place} {at}") for at, row in enumerate(objects, 1))
    return Rows(tuple(columns), tuple(cells))


def _of_lists(columns: list[object], data: list[object]) -> Rows:
    rows = []
    for at, row in enumerate(data, 1):
        if not isinstance(row, list) or len(row) != len(columns):
            raise ReferenceDataError(f"row {at} has not a value for each of the {len(columns)} columns", fix=_FORMS)
        rows.append(_cells(row, f"row {at}"))
    return Rows(tuple(str(name) for name in columns), tuple(rows))


def _cells(values: list[object] | tuple[object, ...], place: str) -> tuple[str, ...]:
    return tuple(_text(value, place) for value in values)


def _text(value: object, place: str) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return value.strip()
        case list() if not any(isinstance(one, dict | list) for one in value):
            return "; ".join(_text(one, place) for one in value)
        case _:
            raise ReferenceDataError(f"{place} holds an object in a cell", fix="give it columns of its own")
