"""The little words and signs of a name told in two ways: "Salt and Sea Galleria" and "Salt Sea and Galleria"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.shapes import matches

_WORD = r"[A-Z][\w&-]+"
_JOINED = late(rf"[A-Z](?<!\w.)[\w&-]+(?: (?:(?:and|of|the|for|in|at|on|upon|by) )?{_WORD}){{2,}}")
_JOINED_SHAPE = late(rb"A(?<![aAs_].)[aAs_-]++(?: (?:[as]{2,4} )?A[aAs_-]++){2}")
_LITTLE = frozenset("and of the for in at on upon by".split())
_FEWEST = 3  # words of a name with a capital
_POSSESSIVE = late(r"\b(?P<name>(?:[A-Z][\w-]+ )+[A-Z][a-z]{3,})(?P<end>['’]s|s['’](?!\w))\Z")
# The last word of a name, and an apostrophe behind it.
_ENDS_IN_S = late(r"[A-Z][a-z]{3,}(?P<mark>['’])(?P<own>s|(?<=s.)(?!\w))")
_ENDS_IN_S_SHAPE = late(rb"A(?<= .)[as]{3,}+-")
_LAST_LETTERS = 4  # of a name
_LONGEST = 80  # characters of a name
_ONE_OF_THEM = late(r"\b(?:an?|every|each|any|one|another|this|that) (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)
_NEAR = 30  # characters before a name in which an article makes it one of several


def joined_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each long name that has a little word in it with the one place where that stands elsewhere among its words."""
    told: dict[str, dict[str, list[Passage]]] = {}
    for match in matches(_JOINED, _JOINED_SHAPE, reading):
        if _LITTLE.isdisjoint(match[0].split(" ")):
            continue
        for printed, start in _ends(match):
            words = printed.split(" ")
            capitals = [word for word in words if word not in _LITTLE]
            if len(capitals) >= _FEWEST and len(capitals) < len(words):
                little = " ".join(sorted(word for word in words if word in _LITTLE))
                passage = Passage("name", start, start + len(printed), printed)
                told.setdefault(f"{' '.join(capitals)}/{little}", {}).setdefault(printed, []).append(passage)
    apart: list[Passage] = []
    for ways in told.values():
        if len(ways) == 1:
            first, *again = next(iter(ways.values()))
            if again and not _overlap(again, first):
                yield Relation(rule, {"name": first, "again": tuple(again)}, ())
        if len(ways) == 2:
            often, seldom = sorted(ways.values(), key=len, reverse=True)
            if len(seldom) == 1 and not _overlap(often, seldom[0]) and not _overlap(apart, seldom[0]):
                apart.append(seldom[0])  # whatever it ends in is no second slip
                yield Relation(rule, {"name": often[0], "again": (seldom[0],)}, ())


def _ends(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """A name, and what is left of it without the words before: "Denton Road Salt and Sea" holds "Salt and Sea"."""
    words = match[0].split(" ")
    start = match.start()
    while len(words) >= _FEWEST:
        if words[0] not in _LITTLE:
            yield " ".join(words), start
        start += len(words[0]) + 1
        words = words[1:]


def _overlap(often: list[Passage], seldom: Passage) -> bool:
    return any(one.start < seldom.end and seldom.start < one.end for one in often)


def misplaced_apostrophes(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each name of several words that ends in "s" with the one place that has its "s" behind an apostrophe only."""
    text = reading.document.text
    for place in matches(_ENDS_IN_S, _ENDS_IN_S_SHAPE, reading):
        at, end, own = place.start("mark"), place.end(), place["own"]  # the s is of the possessive, not of the name
        ending = text[max(0, at - _LAST_LETTERS) : at] + own
        if text.count(ending) < (1 if own else 2):
            continue  # quicker to find out than what the name is
        before = text[max(0, at - _LONGEST) : at].split()
        if len(before) < 2 or not (before[-1][:1].isupper() and before[-2][:1].isupper()):
            continue
        match = _POSSESSIVE.search(text, max(0, at - _LONGEST), end)
        if match is None or _ONE_OF_THEM.search(text, max(0, match.start() - _NEAR), match.start()):
            continue  # "a lifelong Otters fan", "an Ellery Otter's coat"
        words = match["name"].split(" ")
        for first in range(len(words) - 1):
            name = " ".join(words[first:])
            start = match.end("name") - len(name)
            if f"{name}s" not in text:
                continue
            whole = re.search(rf"\b{re.escape(name)}s\b(?!['’]| of\b)", text)
            right = match["end"][0] == "s"
            if whole is not None and (right or len(re.findall(rf"\b{re.escape(name)}\b", text)) == 1):
                again = Passage("name", start, match.end(), f"{name}s" if right else name)
                yield Relation(rule, {"name": Passage("name", *whole.span(), f"{name}s"), "again": (again,)}, ())
                break


LINKERS: Linkers = {
    "joined-names": Linker(frozenset({"name", "again"}), joined_names),
    "misplaced-apostrophes": Linker(frozenset({"name", "again"}), misplaced_apostrophes, (("'s", "’s", "s'", "s’"),)),
}
