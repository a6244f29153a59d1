"""Where abbreviations stand in copy, and the names in full that they may stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from checker.relate.initials import first_letters, spelled

SHORTEST = 3  # letters: with two, one slip leaves too little
_CAPITALS = re.compile("[A-Z]{2,9}")
# What makes an abbreviation a ticker, a code or a piece of something longer.
_BEFORE_PIECE = frozenset("$<@#-/&._'’=+%")
_AFTER_PIECE = frozenset("@&_/=+")
_NAME = re.compile(r"[A-Z][\w'’-]+(?: (?:(?:of|and|for|the|&) ){0,2}[A-Z][\w'’-]*)+")
_OPENING = frozenset("the a an in at on for but and as from with by when while if after before since".split())
_AROUND = 24  # characters on both sides in which the words beside an abbreviation are looked for


@dataclass(frozen=True, slots=True)
class Use:
    """An abbreviation where it stands; `piece` if it is joined to something or is a stock's symbol."""

    letters: str
    start: int
    end: int
    piece: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A name in full, of three words of weight or more, with their first letters."""

    letters: str
    start: int
    end: int


def uses(text: str) -> dict[str, list[Use]]:
    """The abbreviations in the copy by their letters: runs of capitals that are words of their own, plurals too."""
    found: dict[str, list[Use]] = defaultdict(list)
    for match in _CAPITALS.finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 2]
        if after[:1] == "s" and not after[1:].isalnum():
            after = ""
        if not before.isalnum() and not after[:1].isalnum():
            decimal = after[:1] == "." and after[1:].isalnum()
            symbol = before == " " and text[start - 2 : start - 1] in (":", "$")
            piece = before in _BEFORE_PIECE or after[:1] in _AFTER_PIECE or decimal or symbol
            found[match[0]].append(Use(match[0], start, end, bool(before + after) and piece))
    return found


Names = dict[str, list[Name]]  # by their first letters, in order of the text


def names(text: str) -> Names:
    """The names in full in the copy, without a word that only opens a sentence."""
    found: Names = defaultdict(list)
    for match in _NAME.finditer(text):
        words = match[0]
        first, _, rest = words.partition(" ")
        if first.lower() in _OPENING and rest[:1].isupper():
            words = rest
        letters = first_letters(words)[0]
        if len(letters) >= SHORTEST:
            found[letters].append(Name(letters, match.end() - len(words), match.end()))
    return found


def stands_for_one(text: str, letters: str, among: Names) -> bool:
    """Do the letters stand for one of these names?"""
    return any(spelled(letters, text[one.start : one.end]) for named in among.values() for one in named)


def is_shouted(text: str, use: Use) -> bool:
    """Does a word in capitals stand beside it, so that it may be any word?"""
    before = text[max(0, use.start - _AROUND) : use.start].split()[-1:]
    after = text[use.end : use.end + _AROUND].split()[:1]
    words = (word.strip("\"'“”‘’.,;:!?()[]") for word in before + after)
    return any(len(word) > 1 and word.isalpha() and word.isupper() for word in words)
