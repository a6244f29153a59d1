"""The copy as reference checks read it: every sentence with its figures, whether it has any or not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.text import sentences
from checker.model import Block, Mention, Quantity, Reading

_READ = frozenset(("title", "heading", "paragraph", "item", "quote", "caption"))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the copy: where it stands, its mentions in order, and the block it belongs to."""

    text: str
    start: int
    end: int
    mentions: tuple[Mention, ...]
    block: int

    @property
    def figures(self) -> tuple[Quantity, ...]:
        """Its quantities, in order."""
        return tuple(one for one in self.mentions if isinstance(one, Quantity))

    def between(self, start: int, end: int) -> str:
        """The words between two offsets of the document, in small letters."""
        return self.text[max(start - self.start, 0) : max(end - self.start, 0)].lower()


def lines(reading: Reading) -> Iterator[Line]:
    """The sentences of a document in order; tables are left out, for they are no statements."""
    mentions = list(reading.mentions())
    starts = [one.start for one in mentions]
    text = reading.document.text
    for index, block in enumerate(reading.document.blocks):
        for start, end in _sentences(text, block):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            yield Line(text[start:end], start, end, tuple(mentions[first:last]), index)


def _sentences(text: str, block: Block) -> Iterator[tuple[int, int]]:
    if block.kind in _READ:
        yield from sentences(text, block.start, block.end)
