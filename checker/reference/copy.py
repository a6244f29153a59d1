"""The copy as reference checks read it: every sentence with its figures, whether it has any or not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from checker.extract.text import sentences
from checker.model import Block, Mention, Passage, Quantity, Reading
from checker.reference.when import When, periods_named

_START = attrgetter("start")
_READ = frozenset(("title", "heading", "paragraph", "item", "quote", "caption"))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the copy: where it stands, its mentions in order, the block it belongs to, the periods it names."""

    text: str
    start: int
    end: int
    mentions: tuple[Mention, ...]
    block: int
    is_title: bool = False
    whens: tuple[When, ...] = ()

    @property
    def figures(self) -> tuple[Quantity, ...]:
        """Its quantities, in order."""
        return tuple(one for one in self.mentions if isinstance(one, Quantity))

    def printed(self, start: int, end: int) -> str:
        """The words between two offsets of the document, as they are printed."""
        return self.text[start - self.start : end - self.start]

    def between(self, start: int, end: int) -> str:
        """The words between two offsets of the document, in small letters."""
        return self.text[max(start - self.start, 0) : max(end - self.start, 0)].lower()


@dataclass(frozen=True, slots=True)
class Copy:
    """A document for reference checks: its sentences, the names in it, and its day of publication."""

    lines: tuple[Line, ...]
    names: tuple[Passage, ...] = ()
    published: date | None = None

    def names_in(self, line: Line) -> tuple[Passage, ...]:
        """The names of people, firms and places in a sentence."""
        first = bisect_left(self.names, line.start, key=_START)
        return self.names[first : bisect_left(self.names, line.end, key=_START)]


def copy_of(reading: Reading) -> Copy:
    """The sentences of a document in order; tables are left out, for they are no statements."""
    return Copy(tuple(_lines(reading)), reading.names, reading.document.published)


def _lines(reading: Reading) -> Iterator[Line]:
    mentions = list(reading.mentions())
    text = reading.document.text
    for index, block in enumerate(reading.document.blocks):
        for start, end in _sentences(text, block):
            first, last = (bisect_left(mentions, at, key=_START) for at in (start, end))
            title = block.kind in ("title", "heading")
            whens = tuple(periods_named(text[start:end], start, reading.document.published))
            yield Line(text[start:end], start, end, tuple(mentions[first:last]), index, title, whens)


def _sentences(text: str, block: Block) -> Iterator[tuple[int, int]]:
    if block.kind in _READ:
        yield from sentences(text, block.start, block.end)
