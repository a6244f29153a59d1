"""A document as it is read: its text, its blocks, and the way back to the text as it was given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Place(NamedTuple):
    """A position in the source: 1-based line and column."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a document: `kind` is title, heading, paragraph, item, quote, caption, cell or row."""

    kind: str
    start: int
    end: int


class Note(NamedTuple):
    """What a comment of the copy tells Tieout, such as "ignore[age] reason=...".

    at: where in `Document.text` the comment stands; -1 for the front matter, which speaks of all of it. inside: it
    stands in a block, not between two. line: of the source.
    """

    words: str
    at: int
    inside: bool
    line: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The way back from an offset in `Document.text` to the text as it was given.

    `runs` are (offset in text, offset in given, length in text, length in given), ascending; characters inside a run of
    equal lengths map one to one, a run of unequal lengths (an entity) maps as a whole. No runs: the text is as given.
    The first `title_length` characters of the text are not in the given text but are a record's own title field.
    """

    given: str
    runs: tuple[tuple[int, int, int, int], ...] = ()
    title_length: int = 0
    line_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One piece of copy as the stages read it.

    `text` is the copy without its markup; `places` takes an offset in it back to the source.
    `published` is the day of publication where known. `notes` are what its comments and front matter tell Tieout.
    """

    id: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    places: SourceMap
    published: date | None = None
    notes: tuple[Note, ...] = ()
