"""Tables that the copy prints, held against the desk's own: a cell that was copied wrong among cells that agree.

Which row and column of the desk's table a cell is of is read off its labels. That most cells of the copy's table agree
with what the labels ask for shows that they were read aright; only then does another one fail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from checker.model import Quantity, Reading
from checker.reference.agree import AGREES, compared
from checker.reference.bind import Reference
from checker.reference.claims import Claim
from checker.reference.cube import Cube
from checker.reference.headers import content_words, read_header
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, shown, total
from checker.reference.synonyms import stem
from checker.reference.values import CELL, TOTAL
from checker.relate.tables.grid import Table as Grid
from checker.relate.tables.grid import tables_in

_HYPHEN = re.compile(r"(?<=[A-Za-z])-(?=[a-z])")
_FEWEST = 3  # cells that agree
_MOSTLY = 4  # at least three of so many
_MOST_CELLS = 5_000


@dataclass(frozen=True, slots=True)
class _Label:
    """What a label of a row or column says of its cells; nothing if it says nothing."""

    measure: int | None = None
    where: tuple[int, str] | None = None
    period: Period | None = None
    scale: int = 1

    def __bool__(self) -> bool:
        return self.measure is not None or self.where is not None or self.period is not None


class _Held(NamedTuple):
    """A number of the copy's table, what the desk's has in its place, and whether they agree."""

    figure: Quantity
    answer: Answer
    status: str


def copied_claims(reading: Reading, references: Sequence[Reference]) -> Iterator[Claim]:
    """The cells of the copy's own tables that the desk's tables have too."""
    for grid in reading.once(tables_in) if references else ():
        if len(grid.rows) * len(grid.heads) > _MOST_CELLS:
            continue
        for reference in references:
            held = _held(grid, reference)
            agreeing = _agreeing(held)
            if agreeing >= _FEWEST and agreeing * _MOSTLY >= len(held) * (_MOSTLY - 1):
                yield from (_claim(reading, reference.cube, one) for one in held)
                break


def _held(grid: Grid, reference: Reference) -> list[_Held]:
    """The numbers of the table with what the desk's has in their place, in the period in which most of them agree."""
    heads = [_label(head, reference) for head in grid.heads]
    rows = [_label(grid.label(at), reference) for at in range(len(grid.rows))]
    dated = any(one.period is not None for one in (*heads, *rows))
    periods = (None,) if dated or not reference.cube.periods else reference.cube.periods
    return max((list(_matched(grid, reference.cube, heads, rows, period)) for period in periods), key=_agreeing)


def _agreeing(held: Sequence[_Held]) -> int:
    return sum(one.status == AGREES for one in held)


def _matched(
    grid: Grid, cube: Cube, heads: Sequence[_Label], rows: Sequence[_Label], period: Period | None
) -> Iterator[_Held]:
    for at, row in enumerate(rows):
        for column, head in enumerate(heads):
            number = grid.number(at, column)
            if not row or not head or number is None or number.value is None:
                continue
            measures = {one.measure for one in (row, head) if one.measure is not None}
            if not measures and len(cube.measures) == 1:
                measures = {0}
            entities = [one.where for one in (row, head) if one.where is not None]
            if len(measures) != 1 or len({dimension for dimension, _ in entities}) != len(entities):
                continue
            where: Where = {dimension: frozenset((value,)) for dimension, value in entities}
            answer = total(cube, measures.pop(), where, row.period or head.period or period)
            if answer is not None:
                figure = _scaled(number, row.scale * head.scale)
                yield _Held(figure, answer, compared(figure, answer.value))


def _label(text: str, reference: Reference) -> _Label:
    """What the words of a label name of the table: a measure, an entity, a period, or a measure and its period."""
    header = read_header(_HYPHEN.sub("", text))  # "E-books" for "ebooks"
    words = content_words(header)
    if header.period is not None and not words:
        return _Label(period=header.period)
    sightings = list(reference.names.sightings(text, 0, len(text)))
    if len(sightings) == 1 and len(sightings[0].named) == 1 and not text[: sightings[0].start].strip():
        named = sightings[0].named[0]
        if not re.search(r"\w", text[sightings[0].end :]):
            return _Label(where=(named.dimension, named.value), period=header.period)
    measures = [at for at, one in enumerate(reference.cube.measures) if _same(words, one.words)]
    if len(measures) != 1:
        return _Label()
    return _Label(measures[0], period=header.period, scale=int(header.scale))


def _same(words: Sequence[str], others: Sequence[str]) -> bool:
    """Are the words the same, whatever their endings, and whether they are written as one?"""
    return bool(words) and ({*map(stem, words)} == {*map(stem, others)} or "".join(words) == "".join(others))


def _scaled(number: Quantity, scale: int) -> Quantity:
    if scale == 1 or number.value is None:
        return number
    return replace(number, value=number.value * scale, step=number.step * scale)


def _claim(reading: Reading, cube: Cube, held: _Held) -> Claim:
    figure, answer, status = held
    return Claim(
        kind=CELL if answer.is_cell else TOTAL,
        status=status,
        figures=(("claim", figure),),
        said=reading.document.text[figure.start : figure.end],
        found=shown(answer.value),
        cube=cube,
        query=answer.query,
        facts=answer.facts,
        value=answer.value,
    )
