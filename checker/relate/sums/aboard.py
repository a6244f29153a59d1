"""Those aboard a vessel, and those of them who died, are missing and were saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_COUNT = KINDS["count"]
_HINTS = (" missing", "unaccounted")
_PEOPLE = "people|persons|passengers|others|more|of them|bodies|survivors|migrants|crew|men|women"
_RIDERS = "people|persons|passengers|migrants|refugees|pilgrims|students|workers|men|tourists|fishermen|children"
_WHO = rf"(?:{HEAD_END}| (?:{_PEOPLE}){HEAD_END}?)*"
_WERE = r",?(?: (?:were|was|have been|has been|had been|are|is|still|remained|remain|reported|also)){0,3}"
_ABOARD = late(
    rf"\bcarrying (?:a total of |some )?(?P<one>{_COUNT})(?= (?:[\w-]+ ){{0,2}}?(?:{_RIDERS})\b)"
    rf"|(?P<two>{_COUNT}){_WHO}{_WERE} (?:aboard|on board)\b"
)
_FATES = {
    "dead": late(
        rf"\b(?:killing|drowning) (?P<one>{_COUNT})|(?P<two>{_COUNT}){_WHO}{_WERE} (?:died|dead|killed|drowned)\b"
        rf"|(?P<three>{_COUNT}) bod(?:y|ies){HEAD_END}?"
    ),
    "missing": late(rf"(?P<one>{_COUNT}){_WHO}{_WERE} (?:missing|unaccounted)\b"),
    "saved": late(
        rf"\b(?:rescued|saved|rescuing|saving|picked up) (?P<one>{_COUNT})"
        rf"|(?P<two>{_COUNT}){_WHO}{_WERE} (?:rescued|saved|survived|pulled|picked up|plucked|brought (?:ashore|to)"
        r"|taken (?:off|ashore)|swam|reached (?:the )?shore)\b"
        rf"|(?P<three>{_COUNT}) survivors{HEAD_END}?"
    ),
}
# Counts of another time, and those that are not all.
_OTHERWISE = late(
    r"\b(?:earlier|previous\w*|had put|initial\w*|at first|revised|at least|more than|in hospital|last (?:year|month)"
    rf"|licensed|capacity|another|a further|believed|feared|thought|may have|officially)\b|{KINDS['year']}"
)


@dataclass(frozen=True, slots=True)
class _Fate:
    """How many of those aboard shared a fate, and the sentence that tells it."""

    quantity: Quantity
    sentence: Sentence


def aboard_and_fates(reading: Reading, rule: str) -> Iterator[Relation]:
    """Those aboard with the dead, the missing and the saved, if the document gives one number for each."""
    if not any(hint in sentence.form for sentence in reading.sentences for hint in _HINTS):
        return
    aboard = max(_told(reading, _ABOARD), key=_value, default=None)  # the others are passengers without the crew
    fates = {role: list(_told(reading, pattern)) for role, pattern in _FATES.items()}
    found = {role: choices[0] for role, choices in fates.items() if _is_one(choices)}
    if aboard is not None and len(found) == len(_FATES):
        found["aboard"] = aboard
        roles: dict[str, Role] = {role: one.quantity for role, one in found.items()}
        used = dict.fromkeys(one.sentence for one in sorted(found.values(), key=_start))
        yield Relation(rule, roles, tuple(used))


def _told(reading: Reading, pattern: re.Pattern[str]) -> Iterator[_Fate]:
    for sentence in reading.sentences:
        if _COUNT not in sentence.form or _OTHERWISE.search(sentence.form):
            continue
        at = marked(sentence)
        for match in pattern.finditer(sentence.form):
            mark = next(match.start(name) for name, text in match.groupdict().items() if text)
            one = at[mark]
            if isinstance(one, Quantity) and one.value and not one.range_part:
                yield _Fate(one, sentence)


def _is_one(choices: list[_Fate]) -> bool:
    """Is there one value, told once or again?"""
    return len({one.quantity.value for one in choices}) == 1


def _value(one: _Fate) -> Fraction:
    return one.quantity.value or Fraction(0)


def _start(one: _Fate) -> int:
    return one.quantity.start


LINKERS: Linkers = {
    "aboard-and-fates": Linker(
        frozenset({"aboard", "dead", "missing", "saved"}),
        aboard_and_fates,
        ((_ABOARD,), *((one,) for one in _FATES.values())),
    ),
}
