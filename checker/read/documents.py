"""From a text and the name of its format to a document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checker.errors import ReadError
from checker.model import Document
from checker.read.plain import read_plain

FORMATS = ("plain", "markdown", "html")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document, or what should have held documents, that could not be read; `cause` says why in one line."""

    id: str
    source: str
    cause: str


def read_text(
    text: str, *, id: str, source: str, format: str, published: date | None = None, title: str | None = None
) -> Document:
    """Read a text as a document, without its markup.

    `format` is plain, markdown or html. `published` counts where the text itself names no date of publication. A
    `title` stands beside the text, as a field of its own. Raises ReadError for another format and for what
    the format forbids.
    """
    if format == "plain":
        return read_plain(text, id=id, source=source, title=title, published=published)
    if format == "markdown":
        from checker.read.markdown import read_markdown  # the parser takes 60 ms that plain copy need not wait for

        return read_markdown(text, id=id, source=source, title=title, published=published)
    if format == "html":
        from checker.read.html import read_html

        return read_html(text, id=id, source=source, title=title, published=published)
    raise ReadError(f'"{format}" is no format; known are {", ".join(FORMATS)}', place=source)


def read_or_say_why(
    text: str, *, id: str, source: str, format: str, published: date | None = None, title: str | None = None
) -> Document | Unreadable:
    """Read a text as a document; one that holds no words, or that its format forbids, is unreadable."""
    if not text or text.isspace():
        return Unreadable(id, source, "holds nothing but white space" if text else "is empty")
    try:
        document = read_text(text, id=id, source=source, format=format, published=published, title=title)
    except ReadError as wrong:
        return Unreadable(id, source, wrong.cause)
    if all(block.kind == "title" and block.end <= document.places.title_length for block in document.blocks):
        return Unreadable(id, source, "holds no words to check: markup, code or hidden parts only")
    return document
