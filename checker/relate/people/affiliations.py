"""Whose person somebody is: "Ada Tarn of Ferrow Securities", and later "Ferrow's Tarn"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.extract.language import lexicon
from checker.extract.names.find import is_person
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

_OF = late(
    r"(?: of|,(?: an?| the| its)?(?: [a-z-]+){1,4} (?:at|with|for|of)|, (?:at|with|of)) (?:the )?",
)
_OWNER = late(r"['’]s? (?:own )?(?:[a-z-]+ ){0,2}$|['’] (?:[a-z-]+ ){0,2}$")
# Who moves belongs to both, and so does whom a firm has lent, hired or named a prize after.
_MOVES = late(
    r"\b(?:join|transfer|loan|sign|mov(?:e|ing)|hir(?:e|ing)|former|until|poach|switch|left|years|debut|old club|ex-)"
)
_ACTS = late(r"(?:[,.]|['’]s |\s(?:said|says|told|saw|was|is|has|had|will|would|sees|expects|thinks|\w+ed)\b)")
_BESIDE = 150  # characters beside a passage in which a move is told
_BEGINNINGS = (" of", ",", "'", "’")  # of what _OF and _OWNER match
_LONGEST_GAP = 50
_GENERIC = frozenset(
    "inc corp co company ltd limited plc group bank capital securities the and of markets partners".split()
)


def affiliations(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's firm or club with another that the copy gives the person, if that is somebody else's."""
    text, names = reading.document.text, reading.names
    of: dict[str, Passage] = {}
    owned: list[tuple[str, Passage]] = []
    for one, after in pairwise(names):
        if not text.startswith(_BEGINNINGS, one.end) or after.start - one.end > _LONGEST_GAP:
            continue
        gap = text[one.end : after.start]
        if " " in one.key and _OF.fullmatch(gap):
            of.setdefault(one.key, after)
        elif _OWNER.fullmatch(gap) and is_person(after.key) and _ACTS.match(text, after.end):
            owned.append((after.key, one))
    for person, owner in owned:
        mine = of.get(person)
        if mine is None or _is_country(mine) or _is_country(owner):
            continue
        if _alike(mine.key, owner.key):
            yield Relation(rule, {"of": mine, "again": Passage("name", owner.start, owner.end, mine.key)}, ())
        elif not any(_MOVES.search(text, max(0, at.start - _BESIDE), at.end + _BESIDE) for at in (mine, owner)) and any(
            _alike(other.key, owner.key) for who, other in of.items() if who != person
        ):
            yield Relation(rule, {"of": mine, "again": owner}, ())


def _alike(one: str, other: str) -> bool:
    """Have two names of firms a word in common that says something?"""
    first, second = (set(each.split(" ")) - _GENERIC for each in (one, other))
    return bool(first & second)


def _is_country(name: Passage) -> bool:
    return bool(lexicon.classes(name.key) & lexicon.PLACE)


LINKERS: Linkers = {"affiliations": Linker(frozenset({"of", "again"}), affiliations)}
