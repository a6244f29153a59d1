"""The names beside which words stand: those few are looked for first, so that most names are never looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker.model import Passage, Reading


def names_beside(reading: Reading, words: Sequence[str], most: int) -> Iterator[Passage]:
    """The names of the copy with one of the words, as a whole, at most so many characters to either side of them."""
    text, names = reading.document.text, reading.names
    near: set[int] = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            first = bisect_left(names, at + len(word) - most, key=_end)
            near.update(range(first, bisect_right(names, at + most, first, key=_start)))
            at = text.find(word, at + 1)
    for order in sorted(near):
        yield names[order]


def _start(name: Passage) -> int:
    return name.start


def _end(name: Passage) -> int:
    return name.end
