"""Text from copy made fit for a terminal: no control characters, and a width for every character."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_REPLACEMENT = "\ufffd"
# These reorder what is printed around them, so that a line could be made to read as another.
_REORDERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def flat(text: str) -> str:
    """The text on one line, with every control character as a visible sign, so that copy cannot steer the terminal.

    Every character stays one character, so offsets stay true.
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_visible, text))


def one_line(text: str) -> str:
    """The text on one line, control characters visible, each run of white space as one space."""
    return flat(" ".join(text.split()))


def width(text: str) -> int:
    """How many columns of a terminal a flat text takes: wide East Asian characters two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def fitting(text: str, columns: int) -> int:
    """How many characters from the start of a flat text fit into so many columns."""
    if text.isascii():
        return min(len(text), max(columns, 0))
    for count, character in enumerate(text):
        columns -= _columns(character)
        if columns < 0:
            return count
    return len(text)


def wrapped(text: str, columns: int) -> list[str]:
    """A flat text in lines of so many columns, broken between words; at least one line."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and width(longer) > columns:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


@lru_cache(maxsize=4096)
def _visible(character: str) -> str:
    if character.isspace():
        return " "
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if character in _REORDERING or unicodedata.category(character) in ("Cc", "Cs"):
        return _REPLACEMENT
    return character


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
