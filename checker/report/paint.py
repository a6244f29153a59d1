"""Colours of the terminal, by what they stand for."""

from __future__ import annotations

from collections.abc import Callable

Paint = Callable[[str, str], str]

_CODES = {
    "fail": "1;31",
    "error": "1;31",
    "review": "1;33",
    "pass": "1;32",
    "open": "1;36",
    "suppressed": "1;35",
    "name": "1",
    "dim": "2",
}


def plain(text: str, style: str) -> str:
    """The text without colour."""
    return text


def coloured(text: str, style: str) -> str:
    """The text in the colour of a status, or as a name, or dim."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if style in _CODES and text else text
