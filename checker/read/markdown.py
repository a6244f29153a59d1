"""Markdown: what a reader of the rendered copy sees, block by block, with the way back to the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from checker.errors import ReadError
from checker.model import Document
from checker.read.building import NEXT_BLOCK, NEXT_CELL, NEXT_ROW, CleanText
from checker.read.front_matter import FrontMatter, read_front_matter
from checker.read.html import Page
from checker.read.markdown_inline import InlineReader, Stretch, inline_parser

if TYPE_CHECKING:
    from markdown_it.token import Token

_BYTE_ORDER_MARK = "\ufeff"
_DEEPEST = 100  # quotes and lists in one another, of which a list is two
_BROKEN_LINE = re.compile(r"(?<!\\)\\\r\n(?=[ \t]*\S)")  # a backslash breaks a line only right before the newline
_CELL_END = re.compile(r"[^\S\n]*(?:\||$)", re.MULTILINE)
_KINDS = {"blockquote": "quote", "list_item": "item", "heading": "heading", "th": "cell", "td": "cell"}
_JOINERS = {**dict.fromkeys(("th", "td"), NEXT_CELL), **dict.fromkeys(("tr", "thead", "tbody"), NEXT_ROW)}


def read_markdown(
    text: str, *, id: str, source: str, title: str | None = None, published: date | None = None
) -> Document:
    """Read CommonMark with tables; code and comments are left out, and of links the address.

    A `title` given beside the text wins over that of the front matter, and this over the first top heading; a date of
    publication in the front matter wins over `published`. Raises ReadError for front matter that is wrong and for copy
    that is nested too deeply.
    """
    flat = _flat(text)
    matter = read_front_matter(flat, int(text.startswith(_BYTE_ORDER_MARK)))
    clean = CleanText(title)
    if matter:
        flat = re.sub(r"[^\n]", " ", flat[: matter.end]) + flat[matter.end :]
        if not title:
            _add_title(clean, text, matter)
    titled = bool(title or (matter and matter.title))
    _Body(flat, clean, titled=titled).read()
    published = (matter and matter.published) or published
    document = clean.document(text, id=id, source=source, published=published)
    return replace(document, notes=(*matter.notes, *document.notes)) if matter else document


def _flat(text: str) -> str:
    """The text as markdown-it would make it, but at the same length, so that its offsets stay true."""
    if "\r" in text:
        text = _BROKEN_LINE.sub(r" \\\n", text).replace("\r\n", " \n").replace("\r", "\n")
    if text.startswith(_BYTE_ORDER_MARK):
        text = " " + text[1:]
    return text.replace("\0", "\ufffd")


def _add_title(clean: CleanText, text: str, matter: FrontMatter) -> None:
    """Add the title of the front matter; one with escapes or folded lines stands for its source as a whole."""
    start, end = matter.title_start, matter.title_end
    inner = text.find(matter.title, start, end)
    if not matter.title.strip():
        return
    if inner >= 0:
        clean.write(matter.title, inner, "title")
    else:
        clean.put(matter.title, start, end - start, "title")
    clean.end_block()


class _Body:
    """The copy below the front matter, while it is being read into a clean text."""

    def __init__(self, flat: str, clean: CleanText, *, titled: bool) -> None:
        self._flat = flat
        self._clean = clean
        self._titled = titled
        self._page = Page(clean, titled=True)  # for the HTML in it
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", flat))]
        self._kinds: list[str] = []
        self._cell_end = 0  # in the row that is being read

    def read(self) -> None:
        """Add all that a reader of the rendered copy sees."""
        references: dict[str, object] = {}
        inline = inline_parser()
        for token in self._blocks(references):
            if token.type == "inline" and token.content:
                pieces: list[Token] = []
                inline.inline.parse(token.content, inline, references, pieces)
                kind = self._kinds[-1] if self._kinds else "paragraph"
                InlineReader(self._clean, self._page, self._stretch(token, kind)).read(pieces, kind)
            elif token.type == "html_block":
                self._read_html(token)
            elif token.nesting:
                self._boundary(token)

    def _blocks(self, references: dict[str, object]) -> list[Token]:
        """The blocks as tokens, their insides unread; the addresses that links refer to are put into `references`."""
        from markdown_it import MarkdownIt

        blocks = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table").disable(["inline", "text_join"])
        try:
            tokens = blocks.parse(self._flat, references)
        except RecursionError as wrong:
            raise ReadError("the copy is nested too deeply to be read") from wrong
        if any(
            token.nesting == 1 and token.level >= _DEEPEST - 1 for token in tokens
        ):  # the parser leaves out the rest
            raise ReadError(f"quotes or lists are nested more than {_DEEPEST} deep")
        return tokens

    def _boundary(self, token: Token) -> None:
        """Begin or end a block or what holds blocks."""
        name = token.type.removesuffix("_open").removesuffix("_close")
        self._clean.end_block(_JOINERS.get(name, NEXT_BLOCK))
        if name == "tr":
            self._clean.begin_row()
            if token.map:
                self._cell_end = self._line_starts[token.map[0]]
        elif name == "table" and token.nesting > 0:
            self._clean.begin_table()
        elif name == "table":
            self._clean.end_table()
        elif name in ("td", "th") and token.nesting > 0:
            self._clean.begin_cell()
        if name not in _KINDS:
            return
        if token.nesting < 0:
            self._kinds.pop()
            return
        is_title = token.tag == "h1" and not self._titled
        self._kinds.append("title" if is_title else _KINDS[name])
        self._titled = self._titled or is_title

    def _lines(self, token: Token, content: str) -> Iterator[tuple[str, int, int]]:
        """Each line of a token's content with where it stands in the content and in the source.

        What stands before it in the source (quotation marks, list markers, indents) is not in the content, and every
        line is given without the white space around it.
        """
        number, last = token.map or (0, 0)
        at = 0
        for line in content.removesuffix("\n").split("\n"):
            words = line.strip(" \t")
            start, end = self._line(number)
            while (found := self._flat.rfind(words, start, end)) < 0 and number + 1 < last:
                number += 1  # a line of no-break spaces, which the parser has cut off
                start, end = self._line(number)
            yield words, at + len(line) - len(line.lstrip(" \t")), max(found, start)
            at += len(line) + 1
            number += 1

    def _line(self, number: int) -> tuple[int, int]:
        """Where a line of the source begins and ends, its line end included."""
        starts = self._line_starts
        return starts[number], starts[number + 1] if number + 1 < len(starts) else len(self._flat)

    def _stretch(self, token: Token, kind: str) -> Stretch:
        if kind == "cell":
            return self._cell(token)
        lines = list(self._lines(token, token.content))
        return Stretch(token.content, [at for _, at, _ in lines], [given for _, _, given in lines])

    def _cell(self, token: Token) -> Stretch:
        """The stretch of a table cell, whose escaped bars the parser has already resolved."""
        content = token.content
        printed = content.replace("|", "\\|")
        row_end = self._line(token.map[0] if token.map else 0)[1]
        found = self._flat.find(printed, self._cell_end, row_end)
        while found >= 0 and not self._fills_cell(found, found + len(printed)):
            found = self._flat.find(printed, found + 1, row_end)
        given = max(found, self._cell_end)
        self._cell_end = given + len(printed)
        starts, places = [0], [given]
        for bar in re.finditer(r"\|", content):
            starts.append(bar.start())
            places.append(given + bar.start() + len(places))
        return Stretch(content, starts, places)

    def _fills_cell(self, start: int, end: int) -> bool:
        """Does the span fill a cell, rather than stand in a list marker before it or in another cell?"""
        before = self._flat[start - 1 : start]
        return (before in ("", "|", ">") or before.isspace()) and _CELL_END.match(self._flat, end) is not None

    def _read_html(self, token: Token) -> None:
        """Add the words of a block of HTML: what stands before its lines in the source is blanked out first."""
        start = self._line_starts[token.map[0]] if token.map else 0
        rows = []
        at = start
        for words, _, given in self._lines(token, token.content):
            rows.append(" " * (given - at) + words)
            at = given + len(words)
        self._clean.end_block()
        self._page.read("".join(rows), start)
        self._clean.end_block()
