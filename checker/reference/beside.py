"""Tables that stand in the document itself: references for the text around them, with the cells as evidence.

They are made for readers, so less is certain of them than of a table of the desk: figures are rounded, units stand in
captions, lists are cut off, and the text speaks of other times. What is not plain is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from fractions import Fraction
from operator import attrgetter

from checker.intervals import exact
from checker.marks import KINDS
from checker.model import Quantity, Reading
from checker.reference.agree import slipped
from checker.reference.bind import Reference, claims_of, reference_of
from checker.reference.changes import DIFFERENCE, PERCENT
from checker.reference.claims import Claim
from checker.reference.copy import Copy, copy_of
from checker.reference.cube import Fact
from checker.reference.headers import content_words, read_header
from checker.reference.table import Table
from checker.reference.values import CELL as VALUE
from checker.relate.tables.beside import OTHERWISE
from checker.relate.tables.cells import Cell
from checker.relate.tables.grid import Table as Grid
from checker.relate.tables.grid import tables_in

Place = tuple[str, int]  # the name of a table, and the number of a sentence
CELL = "cell"  # the role of the cells of a claim
_FEWEST = 2  # rows, and columns
_BRACKETS = re.compile(r"\([^()]*\)")
# A bare "(m)" may be metres or millions.
_UNCLEAR = re.compile(r"\((?:m|mn|k|bn|t|000s?)\)|\b(?:crores?|lakhs?|weighted|indexed?)\b", re.IGNORECASE)
_MOST_ROWS = 1_000  # of a table that is made for readers
_FEW_LINES = 500  # of text, once for each table
_MOST_LINES = 2_000  # what is more is a book of tables
_NEAR = Fraction(1, 4)
_MOST_CELLS = 6  # of a claim, as evidence
_OPEN_ENDED = frozenset(("over", "under", "at_least", "up_to"))
_FAILING = frozenset((VALUE, DIFFERENCE, PERCENT))


def claims_beside(reading: Reading, told: frozenset[tuple[int, int]] = frozenset()) -> Iterator[Claim]:
    """What the text says of the document's own tables.

    told: the places of figures of which a rule about tables has said something already.
    """
    found = {f"table_{number}": grid for number, grid in enumerate(reading.once(tables_in), 1)}
    tables = {name: table for name, grid in found.items() if (table := as_table(grid, name, reading.document.source))}
    if not tables:
        return
    made = list(claims_of(_paired(copy_of(reading), found, tables)))
    borne_out = {
        (_sentence(reading, claim), fact.row) for claim in made if claim.status == "pass" for fact in claim.facts
    }
    for claim in made:
        if claim.spans.isdisjoint(told) and _is_plain(reading, claim, borne_out):
            cells = list(_cells(found[claim.cube.name], tables[claim.cube.name], claim))
            if claim.status != "fail" or not _is_rounded(claim, cells):
                yield replace(claim, figures=(*claim.figures, *((CELL, cell) for _, cell in cells[:_MOST_CELLS])))


def _paired(copy: Copy, grids: Mapping[str, Grid], tables: Mapping[str, Table]) -> Iterator[tuple[Reference, Copy]]:
    """The tables as references, each with the text; of a long one, the paragraphs around it or that name its rows."""
    whole = len(tables) * len(copy.lines) <= _FEW_LINES
    room = _MOST_LINES
    for name, table in tables.items():
        reference = reference_of(table)
        held = copy if whole else _around(copy, grids[name], reference)
        room -= len(held.lines)
        if room < 0:
            return
        yield reference, held


def _around(copy: Copy, grid: Grid, reference: Reference) -> Copy:
    ahead = [line.block for line in copy.lines if line.end <= grid.start][-1:]
    behind = [line.block for line in copy.lines if line.start >= grid.end][:1]
    kept = {line.block for line in copy.lines if any(reference.names.sightings_in(line))} | {*ahead, *behind}
    return replace(copy, lines=tuple(line for line in copy.lines if line.block in kept))


def as_table(grid: Grid, name: str, source: str) -> Table | None:
    """The grid as a reference table; None if its heads or its rows leave open what a cell is of."""
    heads, count = grid.heads, len(grid.rows)
    if not _FEWEST <= count <= _MOST_ROWS or not heads or any(len(row) > len(heads) for row in grid.rows):
        return None
    named = [(at, head) for at in range(len(heads)) if (head := _column(grid, at))]
    columns = tuple(head for _, head in named)
    if len(named) < _FEWEST or len(set(columns)) < len(columns):
        return None
    rows = tuple(tuple(_text(row[at]) if at < len(row) else "" for at, _ in named) for row in grid.rows)
    return Table(name, source, columns, rows, 1)


def _column(grid: Grid, at: int) -> str:
    """The header of a column with what the corner of the table says of its figures; "" if it is not plain."""
    head, corner = grid.head(at), grid.head(0)
    cells = [row[at] for row in grid.rows if at < len(row) and not row[at].empty]
    numbers = [one.number for one in cells if one.number is not None]
    if not numbers:
        return _BRACKETS.sub("", head).strip() or ("row" if cells and not at else "")
    if not head or _UNCLEAR.search(f"{head} | {corner}") or len({one.unit for one in numbers}) > 1:
        return ""
    header, above = read_header(head), read_header(corner)
    if header.unit or header.scale != 1 or not (above.unit or above.scale != 1):
        return head if content_words(header) or at == 0 else f"{corner} {head}"
    return f"{head} {corner}" if at else head


def _text(cell: Cell) -> str:
    number = cell.number
    return cell.text.strip("* ") if number is None or number.value is None else exact(number.value)


def _is_plain(reading: Reading, claim: Claim, borne_out: Set[tuple[Place, int]]) -> bool:
    """Can nothing but the table be meant, so that the claim holds, or fails for certain?

    borne_out: the sentences of which a figure is that of a row, with the rows.
    """
    figures = [one for _, one in claim.figures if isinstance(one, Quantity)]
    if any(one.hedge in _OPEN_ENDED for one in figures):
        return False
    if claim.status != "fail":
        return claim.status == "pass"
    value, place = claim.value, _sentence(reading, claim)
    if claim.kind not in _FAILING or value is None or any(one.hedge for one in figures):
        return False
    if _may_be_otherwise(reading, place, claim):
        return False
    if claim.notes or any(slipped(one, value) for one in figures):
        return True
    beside = any((place, fact.row) in borne_out for fact in claim.facts)
    return claim.kind == VALUE and (beside or all(_is_near(one, value) for one in figures))


def _is_near(figure: Quantity, value: Fraction) -> bool:
    """Is the figure what the cell may once have been, rather than that of a part, or of something else?"""
    return value != 0 and figure.value is not None and abs(figure.value / value - 1) <= _NEAR


def _may_be_otherwise(reading: Reading, place: Place, claim: Claim) -> bool:
    """May the sentence speak of another time than the table, or of what might be?"""
    form = reading.sentences[place[1]].form
    timed = not claim.cube.periods and any(KINDS[kind] in form for kind in ("date", "year"))
    return timed or OTHERWISE.search(form) is not None


def _sentence(reading: Reading, claim: Claim) -> Place:
    """The table that a claim is about, and the number of the sentence that makes it."""
    start = min(start for start, _ in claim.spans)
    return claim.cube.name, bisect_right(reading.sentences, start, key=attrgetter("start")) - 1


def _cells(grid: Grid, table: Table, claim: Claim) -> Iterator[tuple[Fact, Quantity]]:
    """The cells that a claim rests on."""
    names = [_column(grid, at) for at in range(len(grid.heads))]
    for fact in claim.facts:
        number = grid.number(fact.row - table.first_row, names.index(fact.column))
        if number is not None:
            yield fact, number


def _is_rounded(claim: Claim, cells: Sequence[tuple[Fact, Quantity]]) -> bool:
    """May the cells be rounded from what the figure says: 14.2, in millions, from 14,213,000?"""
    margin = sum((cell.step * fact.value / cell.value for fact, cell in cells if cell.value), Fraction(0))
    least = min((abs(fact.value) for fact, _ in cells), default=Fraction(0))
    if claim.kind == PERCENT:
        margin = 100 * margin / least if least else margin
    said = [abs(one.value) for _, one in claim.figures if isinstance(one, Quantity) and one.value is not None]
    exact_cells = all(cell.step == 1 == fact.value / cell.value for fact, cell in cells if cell.value)
    return not exact_cells and any(abs(one - abs(claim.value or Fraction(0))) <= margin for one in said)
