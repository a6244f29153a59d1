"""Hyphened offices told in two ways: "sergeant-at-arms" and "sergeant-of-arms", "sargeant-at-arms"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.spelling import slip

_OFFICE = late(
    r"\b(?P<who>[a-z]{4,})-(?P<joint>at|of|in)-(?P<what>[a-z]{3,}?)s?\b(?!-)",
    re.IGNORECASE,
)
_HINTS = ("-at-", "-of-", "-in-")  # two of them must stand in the copy
_FEWEST_HYPHENS = 4


def compound_titles(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each hyphened office with the other places where the copy has it, and with one that is a slip away from it."""
    text = reading.document.text
    if text.count("-") < _FEWEST_HYPHENS or sum(map(text.count, _HINTS)) < 2:
        return
    told: dict[tuple[str, str, str], list[Passage]] = {}
    for match in _matches(text):
        who, joint, what = match["who"].lower(), match["joint"].lower(), match["what"].lower()
        told.setdefault((who, joint, what), []).append(Passage("title", *match.span(), f"{who}-{joint}-{what}"))
    for found in told.values():
        if len(found) > 1:
            yield Relation(rule, {"title": found[0], "again": tuple(found[1:])}, ())
    for one, other in combinations(told, 2):
        if _is_slip(one, other):
            often, seldom = sorted((told[one], told[other]), key=len, reverse=True)
            if len(seldom) == 1:
                yield Relation(rule, {"title": often[0], "again": (seldom[0],)}, ())


def _matches(text: str) -> Iterator[re.Match[str]]:
    """The hyphened words with a little word in the middle: each such little word is looked at."""
    for hint in _HINTS:
        at = text.find(hint)
        while at >= 0:
            match = _OFFICE.match(text, max(text.rfind(sign, 0, at) for sign in ' \n"“(') + 1)
            if match is not None:
                yield match
            at = text.find(hint, at + 1)


def _is_slip(one: tuple[str, str, str], other: tuple[str, str, str]) -> bool:
    """Are two of them one office: alike but for the little word, or for a letter of the first or the last word?"""
    (who, joint, what), (other_who, other_joint, other_what) = one, other
    if not any(lexicon.classes(each) & lexicon.PERSON for each in (who, other_who)):
        return False  # "day-to-day" and "day-by-day"
    if lexicon.singular(who) == lexicon.singular(other_who) and who != other_who:
        return False  # "editors-in-chief"
    if joint != other_joint:
        return who == other_who and what == other_what
    if what == other_what:
        return bool(slip(who, other_who)) and not (lexicon.classes(who) and lexicon.classes(other_who))
    return (
        who == other_who
        and bool(slip(what, other_what))
        and not (lexicon.classes(what) and lexicon.classes(other_what))
    )


LINKERS: Linkers = {"compound-titles": Linker(frozenset({"title", "again"}), compound_titles)}
