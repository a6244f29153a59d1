"""Where abbreviations stand in copy, and the names in full that they may stand for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from checker.late import late
from checker.model import Reading
from checker.relate.acronyms.initials import first_letters, spelled
from checker.relate.shapes import shape

SHORTEST = 3  # letters: with two, one slip leaves too little
CERTAIN = 4  # letters: if one is wrong, three show what was meant
_CAPITALS = late(rb"AAA{0,7}(?=s?(?:[^aAs]|$))")
_THREE_CAPITALS = late(rb"A(?=[aAs-]*+ (?:[as-]{1,3} ){0,2}A[aAs-]*+ (?:[as-]{1,3} ){0,2}A)")
# What makes an abbreviation a ticker, a code or a piece of something longer.
_BEFORE_PIECE = frozenset("$<@#-/&._'’=+%")
_AFTER_PIECE = frozenset("@&_/=+")
_NAME = late(r"[A-Z][\w'’-]+(?: (?:(?:of|and|for|the|&|of the|for the) )?[A-Z][\w'’-]*){2,}")
_OPENING = frozenset(
    "the a an in at on for but and as from with by when while if after before since our its his her their my".split()
)
_LONGEST = 9  # letters
_AROUND = 24  # characters on both sides in which the words beside an abbreviation are looked for


class Use(NamedTuple):
    """An abbreviation where it stands; `piece` if it is joined to something or is a stock's symbol."""

    letters: str
    start: int
    end: int
    piece: bool


class Name(NamedTuple):
    """A name in full, of three words of weight or more, with their first letters."""

    letters: str
    start: int
    end: int


def uses(reading: Reading) -> dict[str, list[Use]]:
    """The abbreviations in the copy by their letters: runs of capitals that are words of their own, plurals too."""
    text = reading.document.text
    found: dict[str, list[Use]] = defaultdict(list)
    for match in _CAPITALS.finditer(reading.once(shape)):
        start, end = match.span()
        before, letters = text[start - 1 : start], text[start:end]
        if before.isalnum() or not letters.isascii():
            continue
        after = text[end : end + 1]
        piece = before in _BEFORE_PIECE or after in _AFTER_PIECE or (after == "." and text[end + 1 : end + 2].isalnum())
        if before == " " and text[start - 2 : start - 1] in (":", "$"):
            piece = True
        found[letters].append(Use(letters, start, end, piece))
    return found


Names = dict[str, list[Name]]  # by their first letters, in order of the text


def names(reading: Reading, wanted: Iterable[str]) -> Names:
    """The names in full in the copy whose first letters are one of the wanted abbreviations, or a slip away from one.

    A word that only opens a sentence is no part of a name.
    """
    found: Names = defaultdict(list)
    wanted = set(wanted)
    sizes = {len(letters) for letters in wanted}
    firsts = {first for letters in wanted for first in letters[:2]}
    like = {order for letters in wanted for order in _orders(letters)}
    end = 0
    text = reading.document.text
    for run in _THREE_CAPITALS.finditer(reading.once(shape)):
        start = run.start()
        if start < end or text[start] not in firsts or _goes_on_before(text, start):
            continue
        match = _NAME.match(text, start)
        words = "" if match is None else match[0]
        capitals = "".join(filter(str.isupper, words))
        if len(capitals) in sizes and not like.isdisjoint(_orders(capitals)):
            end = start + len(words)
            letters = first_letters(words)[0]
            if len(letters) >= SHORTEST:
                found[letters].append(Name(letters, start, end))
    return found


def _goes_on_before(text: str, start: int) -> bool:
    """Does a word of the same name stand before this one, or is this no beginning of a word?"""
    if text[start - 1 : start] != " ":
        return text[start - 1 : start].isalnum()
    before = text[max(0, start - _AROUND) : start].split()
    if len(before) > 1 and before[-1] in ("&", "and", "of", "for"):
        before.pop()
    return bool(before) and before[-1][0].isupper() and before[-1].isalpha() and before[-1].lower() not in _OPENING


def _orders(letters: str) -> list[str]:
    """The letters in order of the alphabet; also with any one left out, as if that had slipped."""
    ordered = "".join(sorted(letters))
    orders = [ordered] if len(letters) >= SHORTEST else []
    if SHORTEST <= len(letters) <= _LONGEST:
        orders += [f"{len(letters)}{ordered[:at]}{ordered[at + 1 :]}" for at in range(len(letters))]
    return orders


def stands_for_one(text: str, letters: str, among: Names) -> bool:
    """Do the letters stand for one of these names?"""
    return any(spelled(letters, text[one.start : one.end]) for named in among.values() for one in named)


def is_shouted(text: str, use: Use) -> bool:
    """Does a word in capitals stand beside it, so that it may be any word?"""
    before = text[max(0, use.start - _AROUND) : use.start].split()[-1:]
    after = text[use.end : use.end + _AROUND].split()[:1]
    words = (word.strip("\"'“”‘’.,;:!?()[]") for word in before + after)
    return any(len(word) > 1 and word.isalpha() and word.isupper() for word in words)
