"""A claim that a fact book decides."""

from __future__ import annotations

from dataclasses import dataclass

from checker.book.entries import Book
from checker.model import Mention


@dataclass(frozen=True, slots=True)
class BookClaim:
    """What the copy says of an entry of the fact book, and what the book says.

    kind: what a rule's `binder` names. status: pass, open or fail. said, found: as an editor reads them.
    """

    kind: str
    status: str
    mention: Mention
    said: str
    found: str
    entry: str
    field: str
    book: Book
    notes: tuple[str, ...] = ()
