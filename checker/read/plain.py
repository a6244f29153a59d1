"""Plain text as it is typed: paragraphs, list items, quoted lines and table rows, with the text left as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from checker.model import Block, Document, SourceMap

_LINE = re.compile(r"\S.*")  # a negated class of all line ends would be five times slower
_OTHER_LINE_ENDS = "\r\x0b\x0c\u2028\u2029"
_MARKER = re.compile(r"(?:[-*+•‣–]|[0-9]{1,2}[.)])[ \t\xa0]+(?=\S)")
_QUOTED = re.compile(r"[> \t\xa0]+(?=[^>\s])")
_MARKER_STARTS = frozenset("-*+•‣–>|0123456789")
_CLOSERS = "\"'”’)]»"
_TITLE_LONGEST = 150  # characters
# Lines of wrapped text are about as long as this, in characters; longer lines are whole paragraphs, shorter ones lists.
_WRAP_SHORTEST, _WRAP_LONGEST = 40, 100
_BYTE_ORDER_MARK = "\ufeff"


class _Line(NamedTuple):
    """A line without its outer white space; `body` is where it begins behind its list marker."""

    kind: str
    start: int
    body: int
    end: int


def read_plain(text: str, *, id: str, source: str, title: str | None = None, published: date | None = None) -> Document:
    """Read copy that has no markup; its first line counts as its title if it stands alone and does not end like prose.

    A `title` that was given beside the text is put before it as a block of its own.
    """
    heading = f"{title}\n\n" if title else ""
    shift = len(heading)
    marked = text.startswith(_BYTE_ORDER_MARK)
    body = text[1:] if marked else text
    whole = heading + body
    blocks = _blocks(whole, shift, titled=bool(title))
    if title:
        blocks.insert(0, Block("title", 0, len(title)))
    runs = ((shift, 1, len(body), len(body)),) if marked else ()
    return Document(id, source, whole, tuple(blocks), SourceMap(text, runs, shift), published)


def _blocks(text: str, start: int, *, titled: bool) -> list[Block]:
    """The blocks of text[start:]."""
    lines = _lines(text, start)
    if not lines:
        return []
    if "|" in text or "\t" in text:
        lines = _with_rows(text, lines)
    first_is_title = not titled and _is_title(text, lines)
    if any(_may_continue(text, before, line) for before, line in pairwise(lines)):
        blocks = [Block(group[0].kind, group[0].body, group[-1].end) for group in _wrapped(text, lines)]
    else:
        blocks = [Block(line.kind, line.body, line.end) for line in lines]
    if first_is_title:
        blocks[0] = Block("title", blocks[0].start, blocks[0].end)
    return blocks


def _lines(text: str, start: int) -> list[_Line]:
    """The lines of text[start:] that hold anything."""
    lines: list[_Line] = []
    for match in _LINE.finditer(_one_line_end(text), start):
        at = match.start()
        end = at + len(match[0].rstrip())
        lines.append(_marked_line(text, at, end) if text[at] in _MARKER_STARTS else _Line("paragraph", at, at, end))
    return lines


def _with_rows(text: str, lines: list[_Line]) -> list[_Line]:
    """The lines with those that are rows of a table by the tabs or bars between their cells marked as such.

    One line may hold a bar for many reasons; a table has two lines or more with equally many, or three with one.
    """
    found = list(lines)
    for parter in ("|", "\t"):
        counts = [_parted(text, line, parter) for line in lines]
        at = 0
        while at < len(lines):
            end = at + 1
            while (
                end < len(lines) and counts[end] == counts[at] and not _blank_between(text, lines[end - 1], lines[end])
            ):
                end += 1
            if counts[at] and end - at >= (2 if counts[at] > 1 else 3):
                found[at:end] = [_Line("row", line.start, line.start, line.end) for line in lines[at:end]]
            at = end
    return found


def _parted(text: str, line: _Line, parter: str) -> int:
    """How many parters stand in the line, those at its ends included."""
    end = text.find("\n", line.end)
    return text.count(parter, text.rfind("\n", 0, line.start) + 1, end if end >= 0 else len(text))


def _one_line_end(text: str) -> str:
    """The text with every kind of line end turned into a newline, at the same length."""
    for sign in _OTHER_LINE_ENDS:
        if sign in text:
            text = text.replace(sign, "\n")
    return text


def _marked_line(text: str, start: int, end: int) -> _Line:
    """A line that may be a list item, a quoted line or a table row."""
    if text[start] == ">":
        quoted = _QUOTED.match(text, start, end)
        return _Line("quote", start, quoted.end() if quoted else start, end)
    if text[start] == "|":
        return _Line("row" if text[end - 1] == "|" and end - start > 1 else "paragraph", start, start, end)
    marker = _MARKER.match(text, start, end)
    return _Line("item", start, marker.end(), end) if marker else _Line("paragraph", start, start, end)


def _is_title(text: str, lines: list[_Line]) -> bool:
    """Is the first line short, set off by a blank line, and not a sentence that ends in a full stop?"""
    first = lines[0]
    if len(lines) < 2 or first.kind != "paragraph" or first.end - first.start > _TITLE_LONGEST:
        return False
    last = text[first.start : first.end].rstrip(_CLOSERS)[-1:]
    return bool(last) and last not in ".:;,…" and _blank_between(text, first, lines[1])


def _wrapped(text: str, lines: list[_Line]) -> Iterator[list[_Line]]:
    """The lines in groups, each of which is one block: lines that were broken at a fixed width belong together.

    A line that goes on in lower case in the middle of a sentence proves that a text is wrapped. Where it is, every line
    that ends inside a sentence goes on in the next, and one that ends a sentence does so if it is full.
    """
    stretches = list(_stretches(text, lines))
    proofs = [_is_wrapped(text, stretch) for stretch in stretches]
    anywhere = any(proofs)
    for stretch, proved in zip(stretches, proofs, strict=True):
        width = max(line.end - line.start for line in stretch)
        group = [stretch[0]]
        for line in stretch[1:]:
            full = _is_full(text, group[-1], line, width)
            inside = not _ends_sentence(text, group[-1])
            if anywhere and (full if not inside else full or proved):
                group.append(line)
            else:
                yield group
                group = [line]
        yield group


def _stretches(text: str, lines: list[_Line]) -> Iterator[list[_Line]]:
    """The lines in runs that could be one wrapped paragraph, by their length and the marks that they begin with."""
    stretch: list[_Line] = []
    for line in lines:
        if stretch and not _may_continue(text, stretch[-1], line):
            yield stretch
            stretch = []
        stretch.append(line)
    if stretch:
        yield stretch


def _may_continue(text: str, before: _Line, line: _Line) -> bool:
    """Could the line be the continuation of the one before it?"""
    if not _WRAP_SHORTEST <= before.end - before.start <= _WRAP_LONGEST or line.end - line.start > _WRAP_LONGEST:
        return False
    if before.kind not in ("paragraph", "item") or _blank_between(text, before, line):
        return False
    if line.kind == "item":  # "... the school had\n12. The other ...": the number ends the sentence of the line before
        return text[line.start] in "0123456789" and before.kind == "paragraph" and not _ends_sentence(text, before)
    return line.kind == "paragraph"


def _is_wrapped(text: str, stretch: list[_Line]) -> bool:
    """Does a line of the stretch go on in lower case in the middle of a sentence?"""
    return any(text[line.start].islower() and not _ends_sentence(text, before) for before, line in pairwise(stretch))


def _is_full(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Would the first word of the following line not have fitted on the line?"""
    word = text[following.start : following.end].split(None, 1)[0]
    return line.end - line.start + 1 + len(word) > width


def _ends_sentence(text: str, line: _Line) -> bool:
    return text[line.start : line.end].rstrip(_CLOSERS)[-1:] in ("", ".", "!", "?", ":", ";")


def _blank_between(text: str, before: _Line, line: _Line) -> bool:
    gap = text[before.end : line.start]
    return gap.count("\n") > 1 or (gap.count("\r") > 1 and "\n" not in gap)
