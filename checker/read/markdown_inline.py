"""The words inside a Markdown paragraph, each taken back to its place in the source.

markdown-it tells which lines a paragraph has, but not where in them its pieces stand. All that it gives verbatim is
followed along the source; where the length of a construct cannot be told from its tokens (a link's address), the rule
that reads it notes its end (see `inline_parser`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.read.building import CleanText
from checker.read.html import Page

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.parser_inline import RuleFuncInlineType
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_DEEPEST = 20  # brackets in one another; each level multiplies the time that hostile input takes
_BREAK = re.compile(r" *\\?\n[ \t]*")
_END = "end"  # the note's key in a token's meta


def inline_parser() -> MarkdownIt:
    """A parser for the insides of paragraphs; escapes and entities are left as tokens of their own."""
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import autolink, backtick, image, link

    reader = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("strikethrough")
    rules = {"autolink": autolink, "backticks": backtick, "image": image, "link": link}
    for name, rule in rules.items():
        reader.inline.ruler.at(name, _noting_end(rule))
    return reader


def _noting_end(rule: RuleFuncInlineType) -> RuleFuncInlineType:
    """The rule, made to note on the last token of what it reads where in the paragraph that ends."""

    def read(state: StateInline, silent: bool) -> bool:
        before = len(state.tokens)
        found = rule(state, silent)
        if found and len(state.tokens) > before:
            state.tokens[-1].meta[_END] = state.pos
        return found

    return read


@dataclass(frozen=True, slots=True)
class Stretch:
    """The source of a paragraph without what stands before its lines: at starts[i] begins what stands at given[i]."""

    source: str
    starts: Sequence[int]
    given: Sequence[int]

    def place(self, at: int) -> int:
        """Where in the given text the character at `at` stands."""
        index = max(bisect_right(self.starts, at) - 1, 0)
        return self.given[index] + at - self.starts[index]


class InlineReader:
    """Adds the words of one paragraph to the clean text."""

    def __init__(self, clean: CleanText, page: Page, stretch: Stretch) -> None:
        self._clean = clean
        self._page = page
        self._stretch = stretch
        self._images: deque[tuple[Token, int, int]] = deque()  # with where each begins and ends

    def read(self, tokens: Sequence[Token], kind: str) -> None:
        """Add the words of the tokens; what images say becomes captions before or behind them."""
        self._read(tokens, 0, kind)
        self._read_images()

    def _read(self, tokens: Sequence[Token], base: int, kind: str) -> None:
        """Add the words of tokens whose noted ends count from `base`."""
        at = base
        linked = False  # inside <https://...>, whose text stands in the source as it is
        for token in tokens:
            if token.type == "link_open" and token.markup == "autolink":
                linked = True
                end = self._stretch.source.find(">", at)
                self._write(self._stretch.source[at + 1 : end], at + 1, kind)
            elif token.type == "link_close":
                linked = False
                at = base + token.meta[_END]
            elif not linked:
                at = self._token(token, at, base, kind)

    def _token(self, token: Token, at: int, base: int, kind: str) -> int:
        """Add one token that stands at `at` of the paragraph; returns where it ends."""
        source = self._stretch.source
        if token.type == "text":
            # It stands at `at`; should a later version of the parser leave something out, look behind that.
            at = max(at, source.find(token.content, at))
            self._write(token.content, at, kind)
            return at + len(token.content)
        if token.type == "text_special":
            self._special(token, at, kind)
            return at + len(token.markup)
        if token.type in ("softbreak", "hardbreak"):
            return self._line_end(token, at)
        if token.type == "link_open":
            return at + 1
        end = base + token.meta[_END] if _END in token.meta else at + len(token.markup)
        assert isinstance(end, int)
        if token.type == "image":
            self._images.append((token, at, end))
            if not self._clean.in_block and kind != "caption":
                self._read_images()
        elif token.type == "html_inline":
            self._page.read(token.content, self._stretch.place(at))
            return at + len(token.content)
        return end

    def _write(self, words: str, at: int, kind: str) -> None:
        if self._page.hidden:
            return
        end = at + len(words)
        first, last = bisect_right(self._stretch.starts, at), bisect_right(self._stretch.starts, end - 1)
        bounds = [at, *self._stretch.starts[first:last], end]
        for start, stop in pairwise(bounds):
            self._clean.write(words[start - at : stop - at], self._stretch.place(start), kind)

    def _special(self, token: Token, at: int, kind: str) -> None:
        """Add an entity or an escaped sign."""
        if self._page.hidden:
            return
        if token.info == "entity":
            self._clean.put_decoded(token.content, self._stretch.place(at), len(token.markup), kind)
        else:
            self._write(token.content, at + len(token.markup) - len(token.content), kind)

    def _line_end(self, token: Token, at: int) -> int:
        found = _BREAK.match(self._stretch.source, at)
        if found is None:
            return at
        if token.type == "hardbreak":
            self._clean.line_break(self._stretch.place(at), 1)
        else:
            self._clean.space(self._stretch.place(at))
        return found.end()

    def _read_images(self) -> None:
        """Add what the images read so far say, each as a block of its own; an image may stand in another's words."""
        while self._images:
            token, at, end = self._images.popleft()
            self._clean.end_block()
            self._read(token.children or (), at + 2, "caption")
            self._clean.end_block()
            title = token.attrs.get("title")
            if isinstance(title, str) and not self._page.hidden:
                found = self._stretch.source.rfind(title, at, end)
                if found >= 0:
                    self._write(title, found, "caption")
                else:
                    self._clean.put(title, self._stretch.place(at), end - at, "caption")
                self._clean.end_block()
