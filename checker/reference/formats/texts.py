"""Values of spreadsheets and databases as the text that a table would print: exact, plain, the same every time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

_EXCEL_DIGITS = 15  # a spreadsheet shows no more; what it stores beyond is the dust of binary arithmetic


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file holds before anything is made of it; first_row: the number of the first row for its readers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 1


def text_of(value: object) -> str:
    """The text of a value: numbers as the shortest exact decimal, days as 2024-06-27, nothing as ""."""
    match value:
        case None | bytes() | memoryview():  # no name and no figure is in a picture or a shape
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return _plain(Decimal(repr(value))) if math.isfinite(value) else ""
        case Decimal():
            return f"{value:f}" if value.is_finite() else ""
        case datetime():
            return _moment(value)
        case date() | time():
            return value.isoformat()
        case list() | tuple():
            return "; ".join(map(text_of, value))
        case _:
            return str(value).strip()


def spreadsheet_text(value: object, number_format: str) -> str:
    """The text of a spreadsheet's cell; 0.37 in a cell that is formatted as a percentage prints as 37%."""
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        number = Decimal(f"{value:.{_EXCEL_DIGITS}g}") if isinstance(value, float) else Decimal(value)
        return f"{_plain(number * 100)}%" if "%" in number_format else _plain(number)
    return text_of(value)


def plain_float(text: str) -> str:
    """A binary float's shortest text without an exponent and without ".0"; nothing for one that is no number."""
    number = Decimal(text)
    return _plain(number) if number.is_finite() else ""


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def _moment(value: datetime) -> str:
    if value.tzinfo is None and value.time() == time():
        return value.date().isoformat()
    return value.isoformat(sep=" ")
