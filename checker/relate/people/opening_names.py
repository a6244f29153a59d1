"""A surname misspelled as a word of the language, where a sentence opens: "Greene" told as "Green accused the firm"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from checker.extract.language import lexicon
from checker.extract.language.word_classes import ENDS_PHRASE
from checker.extract.names.find import is_person
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.spelling import slip, sound

_WORD = late(r"[A-Z][a-z]{3,}(?![\w'’-])")
# No noun without an article is followed by these; a plural may speak, but is not "a 29-year veteran".
_SPEAKS = late(r" (?:said|told|added|accused|argued|insisted|joined|testified|pleaded|denied|resigned|scored|studied) ")
_IS_ONE = late(r", (?:an? (?!few|lot)[a-z0-9]|who |at \d\d,|\d\d,)")
_FIRST = 2  # letters by which a word is looked for
_NO_NAMES = frozenset("more most others management police staff everyone nobody someone neither nothing".split())


def opening_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's surname with a word that opens a sentence, is used as a name and is a slip away from it."""
    text = reading.document.text
    people: dict[str, Passage] = {}
    for name in reading.names:
        if " " in text[name.start : name.end] and is_person(name.key):
            people.setdefault(name.key.rpartition(" ")[2], name)
    if not people:
        return
    taken = {name.start for name in reading.names}
    beginnings = {surname[:_FIRST].capitalize() for surname in people}
    for at in _openings(text, beginnings):
        word = _as_name(text, at) if at not in taken else ""
        surname = next((one for one in people if _is_slip(one, word)), "") if word and word not in people else ""
        if surname and people[surname].start < at:
            again = Passage("name", at, at + len(word), word)
            yield Relation(rule, {"name": people[surname], "again": (again,)}, ())


def _openings(text: str, beginnings: AbstractSet[str]) -> Iterator[int]:
    """Where sentences open with one of the letters; splitting is ten times faster than an expression."""
    for end in (". ", "\n", "” ", '" '):
        at = 0
        parts = text.split(end)
        if beginnings.isdisjoint([part[:_FIRST] for part in parts]):
            continue
        for part in parts:
            if part[:_FIRST] in beginnings:
                yield at
            at += len(part) + len(end)


def _as_name(text: str, at: int) -> str:
    """The word at the offset in lower case if it is used as a person's name; "" if it is not."""
    match = _WORD.match(text, at)
    if match is None:
        return ""
    word = match[0].lower()
    if word in ENDS_PHRASE or word in _NO_NAMES:
        return ""
    speaks = _SPEAKS.match(text, match.end()) and not lexicon.is_plural(word)
    return word if speaks or _IS_ONE.match(text, match.end()) else ""


def _is_slip(surname: str, word: str) -> bool:
    """Are they a slip apart that one may hear or hardly see, with one first letter?"""
    return surname[0] == word[0] and bool(slip(surname, word)) and sound(surname) == sound(word)
