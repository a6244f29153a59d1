"""The form of a sentence: its words in lower case with one character for each mention, on which phrases are matched."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.marks import DASH, DOT, HEAD_END, KINDS
from checker.model import Mention, Quantity

_SPACES = re.compile(r"\s+")
_A_PIECE = re.compile(r"\A a piece\b(?! of\b)")
_RESERVED = re.compile("[\x86-\x98]")
# The full stop comes first, so that `re` can look for it; with the assertions first this takes five times as long.
_INNER_DOT = re.compile(r"\.(?!$)(?:(?=\w)|(?<=\b[^\W\d_]\.)|(?<=\b(?:mr|ms|dr|st)\.)|(?<=\bmrs\.))")
_STRAIGHT = (
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("\xa0", " "),
    ("\u2009", " "),
    ("\u202f", " "),
    ("–", DASH),
    ("—", DASH),
)


def form_of(text: str, start: int, end: int, mentions: Sequence[Mention]) -> tuple[str, tuple[int, ...]]:
    """The form of the sentence text[start:end] and the place of each mention's character in it.

    A mention takes the characters from its hedge to its end; HEAD_END stands after its noun. White space is one space,
    quotes are straight. The place is -1 for ordinal words, which stay as they are.
    """
    words = folded(text[start:end])
    even = not ("  " in words or "\n" in words or "\t" in words or "\r" in words)
    pieces: list[str] = []
    marks: list[int] = []
    length = 0
    at = 0
    for mention in mentions:
        first, last = mention.start - start, mention.end - start
        noun_end = -1
        if isinstance(mention, Quantity):
            if mention.kind == "ordinal" and words[first].isalpha():
                marks.append(-1)
                continue
            noun_end = mention.noun_end - start
            if at <= mention.phrase_start - start < first:
                first = mention.phrase_start - start
        before = _plain(words[at:first], even)
        pieces.append(before)
        length += len(before) + 1
        marks.append(length - 1)
        pieces.append(KINDS[mention.kind])
        at = last
        if noun_end > last:
            noun = _plain(words[last:noun_end], even) + HEAD_END
            pieces.append(noun)
            length += len(noun)
            at = noun_end
    pieces.append(_plain(words[at:], even))
    return "".join(pieces), tuple(marks)


def _plain(words: str, even: bool) -> str:
    """The words between two mentions with single spaces, and "three a piece" as "three apiece".

    even: the spaces are single already.
    """
    if not even:
        words = _SPACES.sub(" ", words)
    return _A_PIECE.sub(" apiece", words, count=1) if words.startswith(" a piece") else words


def folded(piece: str) -> str:
    """The piece as forms and phrases have it, character for character: in lower case, quotes straight, dashes alike.

    A full stop that ends no sentence is a sign of its own, so that a gap of a phrase may run over it.
    """
    if not piece.isascii():
        piece = _RESERVED.sub("?", piece)
        for curly, straight in _STRAIGHT:
            piece = piece.replace(curly, straight)
    lowered = piece.lower()
    if len(lowered) != len(piece):
        lowered = "".join([one.lower() if len(one.lower()) == 1 else one for one in piece])  # a dotted capital I
    if " - " in lowered:
        lowered = lowered.replace(" - ", f" {DASH} ")
    return _INNER_DOT.sub(DOT, lowered) if "." in lowered else lowered
