"""The pieces of an HTML page with their offsets: words, entities, tags.

The standard library's html.parser is not used: it gives line and column only, takes quadratic time on unfinished tags
and raises on some hostile input. This one takes linear time and accepts everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SIGN = re.compile(r"<(?=[A-Za-z/!?])|&(?=#[0-9xX]|[A-Za-z])")
# No more digits than any character needs: turning more into a number would fail.
_ENTITY = re.compile(r"&(?:#[0-9]{1,8};?|#[xX][0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
_TAG_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
# A ">" in a quoted value ends no tag; a quotation mark that is never closed is a sign like any other.
_TAG_REST = re.compile(r"""(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+>""")
_ATTRIBUTE = re.compile(r"""([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")
_RAW = ("script", "style", "textarea", "noscript", "iframe", "noembed", "noframes", "xmp")
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}


class Piece(NamedTuple):
    """A piece of a page: `kind` is words, entity, open, close or comment; `name` a tag's name in lower case."""

    kind: str
    start: int
    end: int
    name: str = ""
    attributes: str = ""


def pieces(html: str) -> Iterator[Piece]:
    """The pieces of a page in order; declarations and the contents of scripts and the like are left out."""
    at = 0
    while at < len(html):
        sign = _SIGN.search(html, at)
        start = sign.start() if sign else len(html)
        if start > at:
            yield Piece("words", at, start)
        if sign is None:
            return
        piece = _entity(html, start) if sign[0] == "&" else _markup(html, start)
        if piece.kind:
            yield piece
        at = piece.end
        if piece.kind == "open" and piece.name in _RAW_ENDS:
            raw_end = _RAW_ENDS[piece.name].search(html, at)
            at = raw_end.start() if raw_end else len(html)


def attributes(tag: Piece) -> dict[str, str]:
    """The attributes of a tag, names in lower case, values as printed; the first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(tag.attributes):
        found.setdefault(name.lower(), double or single or bare)
    return found


def _entity(html: str, start: int) -> Piece:
    """The entity at `start`; an ampersand that begins none is a word."""
    entity = _ENTITY.match(html, start)
    return Piece("entity", start, entity.end()) if entity else Piece("words", start, start + 1)


def _markup(html: str, start: int) -> Piece:
    """The tag or comment at `start`, a piece without a kind for a declaration, or words if nothing begins there."""
    if html.startswith("<!--", start):
        end = html.find("-->", start + 2)
        return Piece("comment", start, end + 3 if end >= 0 else len(html))
    name = _TAG_NAME.match(html, start)
    if name:
        rest = _TAG_REST.match(html, name.end())
        end = rest.end() if rest else 0
    elif html[start + 1 : start + 2] in ("!", "?", "/"):
        end = html.find(">", start) + 1
    else:
        return Piece("words", start, start + 1)
    if end == 0:  # nor does any later one end, so that looking for their ends would take for ever
        return Piece("words", start, len(html))
    if name is None:
        return Piece("", start, end)
    kind = "close" if html[start + 1] == "/" else "open"
    return Piece(kind, start, end, name[1].lower(), html[name.end() : end - 1])
