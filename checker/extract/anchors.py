"""The cheap test whether a stretch of text can hold a mention at all; two sentences of three cannot."""

from __future__ import annotations

from checker.extract.calendar.calendar_words import FULL_MONTHS, WEEKDAYS
from checker.extract.figures.amounts import ANCHORS

_ZERO = ord("0")
# Letters become lower case, digits zeros, every other byte a space: one pass in C.
_FOLD = bytes(
    _ZERO if chr(byte).isdecimal() else ord(chr(byte).lower()) if chr(byte).isalpha() and byte < 128 else 32
    for byte in range(256)
)
# Words that mostly mean something else are left out: a bare "may" is not worth a look at every sentence with one.
_DATES = {*FULL_MONTHS, *WEEKDAYS, "yesterday", "tomorrow", "tonight"} - {"may", "sun", "sat"}
_WORDS = frozenset(word.encode() for word in {*ANCHORS, *_DATES})


def folded(text: str) -> bytes:
    """The text as bytes for `anchored`: one for each character, so that offsets stay what they are."""
    return text.encode("latin-1", "replace").translate(_FOLD)


def anchored(folded_text: bytes, start: int, end: int) -> bool:
    """Does the text hold a digit, a number word or a word of dates between the offsets?"""
    return folded_text.find(b"0", start, end) >= 0 or not _WORDS.isdisjoint(folded_text[start:end].split())
