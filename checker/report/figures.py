"""Every figure of a document and how it was read: as JSON, and as a table for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.intervals import exact
from checker.judge.evidence import placed
from checker.model import CalendarDate, DocumentResult, Mention, Quantity, SourceMap
from checker.read.offsets import with_line_starts
from checker.report.characters import fitting, one_line, width
from checker.report.formats import Format
from checker.report.paint import Paint, plain
from checker.report.summary import figures_of

_HEADINGS = ("place", "figure", "kind", "value", "range", "unit", "state")
_FIGURE_COLUMNS = 40
_STATUS_OF = {"tied": "pass", "contradicted": "fail", "review": "review"}


def figures_dict(result: DocumentResult) -> dict[str, object]:
    """One document's figures; the key "error" is there only if the document could not be read, and says why."""
    found: dict[str, object] = {
        "id": result.document.id,
        "figures": list(_figure_dicts(result)),
    }
    if result.failure:
        found["error"] = result.failure
    return found


def figures_table(paint: Paint = plain) -> Format:
    """A table for each document."""
    return Format(lambda result: "".join(line + "\n" for line in _table(result, paint)))


def _figure_dicts(result: DocumentResult) -> Iterator[dict[str, object]]:
    places = with_line_starts(result.document.places)
    for mention, state in figures_of(result):
        yield _figure_dict(mention, state, result.document.text, places)


def _figure_dict(mention: Mention, state: str, text: str, places: SourceMap) -> dict[str, object]:
    at = placed("", mention, text, places)
    return {
        "text": at.text,
        "start": at.start,
        "end": at.end,
        "line": at.line,
        "column": at.column,
        "kind": mention.kind,
        "value": _value(mention),
        "low": at.low,
        "high": at.high,
        "hedge": mention.hedge if isinstance(mention, Quantity) else "",
        "unit": mention.unit if isinstance(mention, Quantity) else "",
        "noun": mention.noun if isinstance(mention, Quantity) else "",
        "state": state,
        "field": at.field,
    }


def _value(mention: Mention) -> str | None:
    """The central value as an exact decimal or fraction, the year for a year; None for a kind without one."""
    if isinstance(mention, Quantity):
        return None if mention.value is None else exact(mention.value)
    if isinstance(mention, CalendarDate) and mention.kind == "year" and mention.year is not None:
        return str(mention.year)
    return None


def _table(result: DocumentResult, paint: Paint) -> Iterator[str]:
    """The lines of one document's table."""
    if result.failure:
        return
    figures = list(_figure_dicts(result))
    yield f"{one_line(result.document.source)}: {len(figures)} figure{'' if len(figures) == 1 else 's'}"
    cells = [_HEADINGS, *(_cells(figure) for figure in figures)]
    if figures:
        widths = [max(width(row[column]) for row in cells) for column in range(len(_HEADINGS))]
        for row in cells:
            padded = _padded(row, widths)
            yield f"  {padded}{paint(row[-1], _STATUS_OF.get(row[-1], 'dim'))}"
    yield ""


def _cells(figure: dict[str, object]) -> tuple[str, ...]:
    text = one_line(str(figure["text"]))
    if width(text) > _FIGURE_COLUMNS:
        text = text[: fitting(text, _FIGURE_COLUMNS - 1)] + "…"
    where = "title" if figure["field"] == "title" else str(figure["line"])
    value = f"{figure['hedge']} {figure['value'] or ''}".replace("_", " ").strip()
    unit = str(figure["unit"] or figure["noun"])
    return f"{where}:{figure['column']}", text, str(figure["kind"]), value, _range(figure), unit, str(figure["state"])


def _range(figure: dict[str, object]) -> str:
    """The values left open, where there is more than one."""
    low, high = figure["low"], figure["high"]
    if low == high:
        return ""
    return f"{'' if low is None else low}..{'' if high is None else high}"


def _padded(row: Sequence[str], widths: Sequence[int]) -> str:
    """All cells but the last, each as wide as its column."""
    return "".join(cell + " " * (size - width(cell) + 2) for cell, size in zip(row[:-1], widths[:-1], strict=True))
