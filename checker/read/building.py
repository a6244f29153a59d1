"""Clean reading text put together piece by piece from marked-up copy, with the way back to the source."""

from __future__ import annotations

import re
from datetime import date

from checker.model import Block, Document, Note, SourceMap
from checker.read.cells import Columns
from checker.read.offsets import place

# White space as markup languages understand it: a no-break space is not among it.
_WHITE_SPACE = frozenset(" \t\n\r\f")
_GAP = re.compile(r"\A[ \t\n\r\f]+|[ \t\n\r\f]{2,}|[\t\n\r\f]|[ \t\n\r\f]\Z")

NEXT_CELL, NEXT_ROW, NEXT_BLOCK = "\t", "\n", "\n\n"
_STRENGTHS = (NEXT_CELL, NEXT_ROW, NEXT_BLOCK)


class CleanText:
    """The text, blocks and runs of a document that is being read.

    Every piece is added with its offset in the given text. A block begins with the first piece after `end_block` and
    takes that piece's kind.
    """

    def __init__(self, title: str | None) -> None:
        self._parts: list[str] = [title, NEXT_BLOCK] if title else []
        self._length = self._title_length = sum(map(len, self._parts))
        self._blocks: list[Block] = [Block("title", 0, len(title))] if title else []
        self._runs: list[tuple[int, int, int, int]] = []
        self._notes: list[tuple[str, int, bool, int]] = []  # words, offset in the text, in a block, offset in the given
        self._start = -1  # where the open block begins, -1 for none
        self._kind = ""
        self._solid = False  # does the open block hold anything but white space?
        self._joiner = ""  # what stands between the last block and the next
        self._gap: tuple[str, int, int] | None = None  # white space that is waiting for the next piece
        self._columns = Columns()
        self._column = -1  # of the table cell that has begun and holds nothing yet
        self._filled = -1  # the column of the last cell of the row that held anything
        self._in_rows = False  # has a cell of the table held anything?

    @property
    def in_block(self) -> bool:
        """Whether a block has begun and not ended."""
        return self._start >= 0

    def write(self, words: str, given: int, kind: str) -> None:
        """Add words as they stand in the given text at `given`, with each stretch of white space made one space."""
        at = 0
        for gap in _GAP.finditer(words):
            start, end = gap.span()
            if at < start:
                self.put(words[at:start], given + at, start - at, kind)
            self.space(given + start)
            at = end
        if at < len(words):
            self.put(words[at:], given + at, len(words) - at, kind)

    def space(self, given: int) -> None:
        """Let white space at `given` part the piece before from the next."""
        if self._gap is None:
            self._gap = (" ", given, 1)

    def line_break(self, given: int, given_length: int) -> None:
        """Let a line end that the markup asks for part the piece before from the next."""
        self._gap = ("\n", given, given_length)

    def put(self, text: str, given: int, given_length: int, kind: str) -> None:
        """Add text for the characters at `given`; where the lengths differ, it stands for them as a whole."""
        if self._start < 0:
            joiner = self._joiner if self._column < 0 else self._to_cell(self._column)
            if joiner:
                self._parts.append(joiner)
                self._length += len(joiner)
            self._start, self._kind, self._solid, self._joiner = self._length, kind, False, ""
        elif self._gap is not None:
            self._append(*self._gap)
        self._gap = None
        self._solid = self._solid or not text.isspace()
        self._append(text, given, given_length)

    def put_decoded(self, decoded: str, given: int, given_length: int, kind: str) -> None:
        """Add what an entity of the markup stands for, which may be white space or nothing."""
        if decoded in _WHITE_SPACE:
            self.space(given)
        elif decoded:
            self.put(decoded, given, given_length, kind)

    def note(self, words: str, given: int) -> None:
        """Keep what a comment at `given` tells Tieout."""
        self._notes.append((words, self._length, self.in_block, given))

    def _append(self, text: str, given: int, given_length: int) -> None:
        length = len(text)
        self._parts.append(text)
        if self._runs and length == given_length:
            at, source, before, source_length = self._runs[-1]
            if before == source_length and (at + before, source + before) == (self._length, given):
                self._runs[-1] = (at, source, before + length, before + length)
                self._length += length
                return
        self._runs.append((self._length, given, length, given_length))
        self._length += length

    def begin_table(self) -> None:
        """Say that a table begins."""
        self._columns.begin_table()
        self.end_table()

    def end_table(self) -> None:
        """Say that a table has ended: what follows is no cell, or one of the table around it."""
        self._in_rows = False
        self._column = self._filled = -1

    def begin_row(self) -> None:
        """Say that a row of a table begins."""
        self._columns.begin_row()
        self._column = self._filled = -1

    def begin_cell(self, columns: int = 1, rows: int = 1) -> None:
        """Say that the next block is a cell over so many columns and rows; cells left empty before it are kept."""
        self._column = self._columns.begin_cell(columns, rows)

    def _to_cell(self, column: int) -> str:
        """What parts the last block from the cell that begins: a tab for each column between them."""
        if self._filled >= 0:
            joiner = NEXT_CELL * (column - self._filled)
        else:
            joiner = (NEXT_ROW if self._in_rows else self._joiner) + NEXT_CELL * column
        self._filled, self._column, self._in_rows = column, -1, True
        return joiner

    def end_block(self, joiner: str = NEXT_BLOCK) -> None:
        """End the open block; the strongest joiner asked for before the next block parts the two."""
        self._gap = None
        if self._start >= 0:
            if self._solid:
                self._blocks.append(Block(self._kind, self._start, self._length))
            self._start = -1
        if self._length > self._title_length:
            self._joiner = max(self._joiner or NEXT_CELL, joiner, key=_STRENGTHS.index)

    def document(self, given: str, *, id: str, source: str, published: date | None) -> Document:
        """The finished document of the text as given."""
        self.end_block()
        # Without a run the map would take the text for the given text itself.
        runs = tuple(self._runs) or ((self._title_length, 0, 0, 0),)
        places = SourceMap(given, runs, self._title_length)
        notes = tuple(Note(words, at, inside, place(places, start).line) for words, at, inside, start in self._notes)
        return Document(id, source, "".join(self._parts), tuple(self._blocks), places, published, notes)
