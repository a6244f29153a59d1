"""Where copy itself says what an abbreviation stands for: "Harbour Trades Council (HTC)", "HTC (Harbour ...)"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from checker.late import late
from checker.model import Reading
from checker.relate.acronyms.initials import first_letters, found_in_order, slip, spelled

_SHORT = r"(?P<short>[A-Za-z][A-Za-z0-9&]{1,9}?)(?P<plural>['’]?s)?"
_LETTERS = late(r"[A-Za-z]*?[A-Z0-9&][a-z]*[A-Z0-9]|[a-z]+[A-Z]")  # at least two capitals, or one inside: "kWh"
# "(HTC)", '("HTC")', "(the “HTC”)", "(HTC for short)": letters alone between brackets.
_BRACKETED = late(
    rf" \((?:the |or |aka |a\.k\.a\. |hereafter |also known as )?[\"“'‘]?{_SHORT}[,.]?[\"”'’]?(?: for short)? ?\)"
)
# "HTC (Harbour Trades Council)": words between brackets after letters.
_EXPLAINED = late(
    r" \((?<=[A-Z0-9s] \()(?:the |or )?[\"“]?"
    r"(?P<words>[A-Za-z][A-Za-z'’&.,-]+(?: [A-Za-z&][A-Za-z'’&.,-]*){1,8})[\"”]?\)"
)
_LETTERS_BEFORE = late(r"(?<![\w.$&-])(?P<short>[A-Z][A-Za-z0-9&]{0,7}[A-Z0-9])s?$")
# "the Harbour Trades Council, or HTC, ...", "known as the HTC": what stands between; each begins with its own letters.
_SAID = tuple(
    (words, late(rf"{words} (?:the )?[\"“'‘]?{_SHORT}[\"”'’]?(?=[,.;)\s—–]|$)"))
    for words in (", or", "known as", "abbreviated as")
)
# What the words do not reach over; a full stop ends no sentence after "Cia" or "St".
_BORDER = late(r"[!?;:()\[\]\"“”|\n]|(?<=[a-z]{3})\.(?=\s)")
_COMPOUND = late(r"(?<=[a-z])-[A-Za-z]+")
_WORD = late(r"[^\s—–]+")
_LONGEST = 12  # characters of an abbreviation and what stands right before it
_FARTHEST = 140  # characters before the letters in which what they stand for is looked for


@dataclass(frozen=True, slots=True)
class Definition:
    """An abbreviation at its place, and the words that may be what it stands for, as spans from short to long."""

    short: str
    start: int
    end: int
    windows: tuple[tuple[int, int], ...]
    bracketed: bool  # the words and the letters stand for each other beyond doubt

    def spelling(self, text: str, letters: str) -> tuple[int, int] | None:
        """The words whose first letters these are."""
        likely = (one for one in self.windows if text[one[0]].upper() == letters[0] or letters[0].isdigit())
        return next((one for one in likely if spelled(letters, text[slice(*one)])), None)

    def loosely(self, text: str, letters: str) -> tuple[int, int] | None:
        """The words in which the letters are found in order, compounds perhaps taken as one ("medium-sized")."""
        for one in self.windows:
            words = text[slice(*one)]
            if found_in_order(letters, words) or ("-" in words and spelled(letters, _COMPOUND.sub("", words))):
                return one
        return None

    def nearly(self, text: str, letters: str) -> tuple[tuple[int, int], str] | None:
        """The words whose first letters differ from these by a swapped or changed letter, with those first letters."""
        for one in self.windows:
            for first in () if is_abbreviation(text[slice(*one)]) else first_letters(text[slice(*one)]):
                if slip(letters, first) in ("swapped", "changed"):
                    return one, first
        return None


def is_abbreviation(words: str) -> bool:
    """Are the words an abbreviation themselves, and so another name: the ISIL of "ISIL (or ISIS)"?"""
    return words.removeprefix("or ").isupper()


def definitions(reading: Reading) -> tuple[Definition, ...]:
    """Every place where an abbreviation stands in brackets after words, before words in brackets, or after "or"."""
    text = reading.document.text
    starts = tuple([block.start for block in reading.document.blocks])
    found = []
    for match in _BRACKETED.finditer(text):
        if _LETTERS.match(match["short"]):
            found.append(_before(text, starts, match, bracketed=True))
    for match in _EXPLAINED.finditer(text):
        letters = _LETTERS_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        if letters is not None:
            found.append(_definition(letters, (match.span("words"),), bracketed=True))
    for words, pattern in _SAID:
        for match in pattern.finditer(text) if words in text else ():
            if _LETTERS.match(match["short"]):
                found.append(_before(text, starts, match, bracketed=False))
    return tuple(found)


def _definition(match: re.Match[str], windows: tuple[tuple[int, int], ...], *, bracketed: bool) -> Definition:
    start, end = match.span("short")
    return Definition(match["short"].upper(), start, end, windows, bracketed)


def _before(text: str, starts: tuple[int, ...], match: re.Match[str], *, bracketed: bool) -> Definition:
    """The definition by the words right before it, in the same block and clause."""
    end = match.start()
    end -= len(" better ") if text.endswith(" better ", 0, end) else 0
    least = max(starts[bisect_right(starts, end) - 1], end - _FARTHEST)
    end = least + len(text[least:end].rstrip(" \"'”’®™,"))
    for border in _BORDER.finditer(text, least, end):
        least = border.end()
    words = [word.start() for word in _WORD.finditer(text, least, end)]
    most = 2 * len(match["short"]) + 4
    return _definition(match, tuple((start, end) for start in reversed(words[-most:])), bracketed=bracketed)
