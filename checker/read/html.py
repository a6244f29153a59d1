"""HTML: what a reader of the page sees, block by block, with the way back to the source."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from html import unescape

from checker.model import Block, Document
from checker.read.building import NEXT_BLOCK, NEXT_CELL, NEXT_ROW, CleanText
from checker.read.html_tokens import Piece, attributes, pieces
from checker.read.published import day_of

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_KINDS = {
    **dict.fromkeys(_HEADINGS, "heading"),
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("figcaption", "caption", "legend"), "caption"),
    "blockquote": "quote",
    "title": "title",
}
_CONTAINERS = frozenset("ul ol dl table".split())
_BLOCKS = frozenset(
    "address article aside body center details dialog div fieldset figure footer form head header hr html main menu "
    "option p pre section summary tbody tfoot thead tr".split()
).union(_KINDS, _CONTAINERS)
_CLOSERS_OF_HEADINGS = _HEADINGS | _CONTAINERS | {"p", "body", "title"}
# An element whose end tag may be left out ends where the next of its group begins.
_OPTIONAL_ENDS = {
    "li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "td": ("td", "th", "tr"), "th": ("td", "th", "tr"),
    "tr": ("tr",), "p": tuple(_BLOCKS), "option": ("option",),
}  # fmt: skip
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_UNREAD = frozenset("nav template svg object audio video canvas select button datalist".split())
_JOINERS = {**dict.fromkeys(("th", "td"), NEXT_CELL), **dict.fromkeys(("tr", "thead", "tbody", "tfoot"), NEXT_ROW)}
_DATE_NAMES = frozenset("date dc.date dc.date.issued pubdate publishdate datepublished article:published_time".split())
_TOLD = re.compile(r"<!--\s*tieout:\s*(?P<words>(?s:.*?))\s*(?:-->|\Z)")
_LONGEST_CELL = 200  # characters; what is longer is prose on a page that was laid out with a table


def read_html(text: str, *, id: str, source: str, title: str | None = None, published: date | None = None) -> Document:
    """Read a page or a piece of one; scripts, navigation and hidden parts are left out.

    The title element and the first h1 are the title, unless a `title` was given beside the text. A date of publication
    in a meta element wins over `published`.
    """
    clean = CleanText(title)
    page = Page(clean, titled=bool(title))
    page.read(text)
    document = clean.document(text, id=id, source=source, published=page.published or published)
    blocks = tuple(_as_prose(block) for block in document.blocks)
    return replace(document, blocks=blocks)


def _as_prose(block: Block) -> Block:
    is_prose = block.kind == "cell" and block.end - block.start > _LONGEST_CELL
    return Block("paragraph", block.start, block.end) if is_prose else block


class Page:
    """A page that is being read into a clean text."""

    def __init__(self, clean: CleanText, *, titled: bool, kind: str = "paragraph") -> None:
        self.published: date | None = None
        self._clean = clean
        self._titled = titled
        self._kind = kind  # of text that stands in no element that says more
        self._open: list[tuple[str, str]] = []  # elements that give their text a kind or hold such, with that kind
        self._counts: Counter[str] = Counter()
        self._hidden = ""  # the element that is being passed over
        self._inner: Counter[str] = Counter()  # what was opened in it

    @property
    def hidden(self) -> bool:
        """Whether what comes next is inside an element that readers do not see."""
        return bool(self._hidden)

    def read(self, html: str, given: int = 0) -> None:
        """Add all that a reader sees of a stretch of HTML that stands at `given`."""
        for piece in pieces(html):
            if piece.kind == "open":
                self._open_tag(piece, given)
            elif piece.kind == "close":
                self._close_tag(piece.name)
            elif piece.kind == "comment":
                self._comment(html[piece.start : piece.end], given + piece.start)
            elif not self._hidden:
                self._words(piece, html[piece.start : piece.end], given + piece.start)

    def _comment(self, comment: str, given: int) -> None:
        told = _TOLD.match(comment)
        if told:
            self._clean.note(" ".join(told["words"].split()), given)

    def _words(self, piece: Piece, words: str, given: int) -> None:
        decoded = unescape(words) if piece.kind == "entity" else words
        if decoded == words:
            self._clean.write(words, given, self._text_kind())
        else:
            self._clean.put_decoded(decoded, given, len(words), self._text_kind())

    def _text_kind(self) -> str:
        """The kind of text here: that of the innermost element; a list or table has none, so ask what it stands in."""
        if not self._open:
            return self._kind
        return self._open[-1][1] or (self._open[-2][1] if len(self._open) > 1 else "") or self._kind

    def _open_tag(self, tag: Piece, given: int) -> None:
        name = tag.name
        if self._hidden:
            if name not in _OPTIONAL_ENDS.get(self._hidden, ()) or any(self._inner[one] for one in _CONTAINERS):
                self._inner[name] += 1
                return
            self._hidden = ""  # its end tag was left out
        if name == "br":
            self._clean.line_break(given + tag.start, tag.end - tag.start)
        elif name == "meta":
            self._read_meta(attributes(tag))
        if name in _BLOCKS:
            self._begin_block(name)
        if name in ("table", "tr", "td", "th"):
            self._place_cell(tag)
        if name not in _VOID and (name in _UNREAD or _is_hidden(tag) or self._is_page_footer(name)):
            self._hidden, self._inner = name, Counter()
        elif name in _BLOCKS:
            self._counts[name] += 1
            if name in _KINDS or name in _CONTAINERS:
                self._push(name)

    def _place_cell(self, tag: Piece) -> None:
        """Tell the text the column in which the cell stands, and the next one where a row or table begins."""
        if tag.name in ("td", "th"):
            values = attributes(tag)
            columns, rows = (values.get(name, "1") for name in ("colspan", "rowspan"))
            self._clean.begin_cell(*(int(one) if one.isdecimal() else 1 for one in (columns[:4], rows[:4])))
        elif tag.name == "table":
            self._clean.begin_table()
        else:
            self._clean.begin_row()

    def _is_page_footer(self, name: str) -> bool:
        return name == "footer" and not self._counts["article"]

    def _begin_block(self, name: str) -> None:
        """End the block before, and the elements whose end tags were left out."""
        self._clean.end_block(_JOINERS.get(name, NEXT_BLOCK))
        while self._open:
            top = self._open[-1][0]
            unfinished_heading = name in _CLOSERS_OF_HEADINGS and (top in _HEADINGS or top == "title")
            if not unfinished_heading and name not in _OPTIONAL_ENDS.get(top, ()):
                return
            self._pop()

    def _push(self, name: str) -> None:
        kind = _KINDS.get(name, "")
        if name in _HEADINGS or name == "title":
            kind = "heading" if self._titled or name not in ("h1", "title") else "title"
            self._titled = self._titled or name == "h1"
        self._open.append((name, kind))

    def _pop(self) -> str:
        name, _ = self._open.pop()
        self._counts[name] -= 1
        return name

    def _close_tag(self, name: str) -> None:
        if self._hidden and not self._ends_hidden(name):
            return
        if name in _BLOCKS:
            self._clean.end_block(_JOINERS.get(name, NEXT_BLOCK))
        if name == "table":
            self._clean.end_table()
        if not self._counts[name]:
            return
        if name in _KINDS or name in _CONTAINERS:
            while self._pop() != name:
                pass
        else:
            self._counts[name] -= 1

    def _ends_hidden(self, name: str) -> bool:
        """Does the end tag close an element that holds the hidden one? Its own end tag shows what follows, too."""
        if self._inner[name]:
            self._inner[name] -= 1
        elif name == self._hidden:
            self._hidden = ""
        elif self._counts[name]:
            self._hidden = ""
            return True
        return False

    def _read_meta(self, values: dict[str, str]) -> None:
        """Take the date of publication from a meta element, if it holds one that can be read."""
        names = {values.get(key, "").lower() for key in ("name", "property", "itemprop")}
        if self.published is None and not names.isdisjoint(_DATE_NAMES):
            try:
                self.published = day_of(values.get("content", ""))
            except ValueError:
                return  # made by a machine for machines: no reason not to read the page


def _is_hidden(tag: Piece) -> bool:
    """Does the tag hide its element from readers, or mark it as navigation?"""
    printed = tag.attributes.lower()
    if not any(word in printed for word in ("hidden", "navigation", "display")):
        return False
    values = attributes(tag)
    return (
        "hidden" in values
        or values.get("aria-hidden", "").lower() == "true"
        or values.get("role", "").lower() == "navigation"
        or "display:none" in values.get("style", "").lower().replace(" ", "")
    )
