"""Tables as rows of cells with their numbers, whatever markup they came in, and what their labels say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.late import late
from checker.model import Block, Document, Quantity, Reading
from checker.relate.tables.cells import Cell, numbered

_RULER = late(r"[\s|:+=_-]*-[\s|:+=_-]*")
_LETTER = late(r"[^\W\d_]")
_MARKS = late(r"^\d{1,3}[.)] |[*_]|\[\w\]$")
_PERCENT = late(r"%|\bper ?cent\b|\bpct\b|\bpercentage\b|^(?:vote )?shares?$", re.IGNORECASE)
# Units in which nobody counts to the last one.
_ROUNDED = late(
    r"\b(?:thousands?|millions?|billions?|crores?|lakhs?|000s?|km|kg|tonnes?|tons|litres|liters|hectares|acres|miles|Mt|Gt"
    r"|[GMT]Wh|weighted|rounded)\b|[$£€₹] ?(?:m|bn|k|mn|cr)\b|\bEUR?m\b|\((?:m|bn|mn|k|mln)\)|\bk?m²",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the labels of its columns, its rows of cells, where it stands, and the block before it."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    start: int
    end: int
    caption: str

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(len(row) for row in self.rows)

    def head(self, at: int) -> str:
        """The label of a column, "" if it has none."""
        return self.heads[at] if at < len(self.heads) else ""

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell in a row and column; None where the row is shorter."""
        return self.rows[row][column] if column < len(self.rows[row]) else None

    def number(self, row: int, column: int) -> Quantity | None:
        """The number in a row and column, if there is one."""
        cell = self.cell(row, column)
        return cell.number if cell is not None else None

    def label(self, row: int) -> str:
        """What a row is called: the first of its first cells that has letters and is no number."""
        words = (one.text for one in self.rows[row][:3] if one.number is None and _LETTER.search(one.text))
        return _MARKS.sub("", next(words, "")).strip()


def tables_in(reading: Reading) -> list[Table]:
    """The tables of a document that have two columns and two rows at least, in order of the text."""
    text = reading.document.text
    if "|" not in text and "\t" not in text:
        return []
    if not any(block.kind in ("row", "cell") for block in reading.document.blocks):
        return []
    figures = {one.start: one for one in reading.mentions() if isinstance(one, Quantity)}
    found = (_table(lines, before, figures) for lines, before in _grids(reading.document))
    return [table for table in found if table is not None]


def _grids(document: Document) -> Iterator[tuple[list[list[Cell]], str]]:
    """The lines of cells that stand under one another, with the words of the block before them."""
    blocks, text = document.blocks, document.text
    at = 0
    while at < len(blocks):
        if blocks[at].kind not in ("row", "cell"):
            at += 1
            continue
        end = at + 1
        while end < len(blocks) and blocks[end].kind == blocks[at].kind and _adjoin(text, blocks[end - 1], blocks[end]):
            end += 1
        lines = _lines(text, blocks[at].start, blocks[end - 1].end)
        yield lines, text[blocks[at - 1].start : blocks[at - 1].end] if at else ""
        at = end


def _adjoin(text: str, one: Block, other: Block) -> bool:
    gap = text[one.end : other.start]
    return gap.count("\n") <= 1 and not gap.strip("|\t\n\r ")


def _lines(text: str, start: int, end: int) -> list[list[Cell]]:
    """The lines of a stretch of text as cells; rulers between them are left out."""
    begin = text.rfind("\n", 0, start) + 1
    found = re.finditer(r"[^\n\r]+", text[begin:end])
    return [_cells(line[0], begin + line.start()) for line in found if not _RULER.fullmatch(line[0])]


def _cells(line: str, at: int) -> list[Cell]:
    """The cells of one line, which bars or tabs part."""
    parter = "|" if "|" in line else "\t"
    cells: list[Cell] = []
    for piece in line.split(parter):
        words = piece.strip()
        lead = at + len(piece) - len(piece.lstrip())
        cells.append(Cell(words, lead, lead + len(words)))
        at += len(piece) + 1
    if parter == "|":
        cells = cells[1 if line.lstrip().startswith("|") else 0 : -1 if line.rstrip().endswith("|") else None]
    return cells


def _table(lines: list[list[Cell]], caption: str, figures: Mapping[int, Quantity]) -> Table | None:
    if len(lines) < 2 or max(map(len, lines)) < 2:
        return None
    headed = all(cell.names for cell in lines[0])
    heads = tuple(cell.text.strip("* ") for cell in lines[0]) if headed else ()
    body = lines[1:] if headed else lines
    everywhere = _ROUNDED.search(f"{' '.join(heads[:1])} {caption if len(caption) < 150 else ''}") is not None
    columns = [(_PERCENT.search(head) is not None, everywhere or bool(_ROUNDED.search(head))) for head in heads]
    rows = []
    for line in body:
        row = []
        for at, cell in enumerate(line):
            percent, rounded = columns[at] if at < len(columns) else (False, everywhere)
            row.append(numbered(cell, figures, percent=percent, rounded=rounded))
        rows.append(tuple(row))
    return Table(heads, tuple(rows), lines[0][0].start, lines[-1][-1].end, caption)
