"""The copy in blocks, cut into pieces at its figures."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from checker.model import Block, Document
from checker.report.characters import flat
from checker.report.html.view import Part, Piece

_TAGS = {"title": "h3", "heading": "h4", "item": "li", "quote": "blockquote", "caption": "p"}
Span = tuple[int, int]


def parts_of(document: Document, marked: Mapping[Span, Piece]) -> Iterator[Part]:
    """The blocks of a document in order; `marked` are its figures by their span, none inside another."""
    spans = sorted(marked)
    cells: list[Block] = []
    for block in document.blocks:
        if block.kind == "cell":
            cells.append(block)
            continue
        if cells:
            yield _table(document.text, cells, spans, marked)
            cells = []
        tag = "pre" if block.kind == "row" else _TAGS.get(block.kind, "p")
        yield Part(tag, tuple(_pieces(document.text, block, spans, marked)))
    if cells:
        yield _table(document.text, cells, spans, marked)


def _table(text: str, cells: Sequence[Block], spans: Sequence[Span], marked: Mapping[Span, Piece]) -> Part:
    """Cells as a table: a new line in the text begins a new row."""
    rows: list[list[tuple[Piece, ...]]] = [[]]
    for at, cell in enumerate(cells):
        if at and "\n" in text[cells[at - 1].end : cell.start]:
            rows.append([])
        rows[-1].append(tuple(_pieces(text, cell, spans, marked)))
    return Part("table", rows=tuple(tuple(row) for row in rows))


def _pieces(text: str, block: Block, spans: Sequence[Span], marked: Mapping[Span, Piece]) -> Iterator[Piece]:
    at = block.start
    for start, end in spans[bisect_left(spans, (block.start, block.start)) :]:
        if start >= block.end:
            break
        if start > at:
            yield Piece(flat(text[at:start]))
        yield marked[start, end]
        at = end
    if at < block.end:
        yield Piece(flat(text[at : block.end]))
