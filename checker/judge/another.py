"""Whether copy that fails a rule can be read in another way in which it holds: with the next figure for one of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.model import Quantity, Reading, Relation, Role

_TELLING = 3  # digits


def other_readings(reading: Reading, relation: Relation) -> Iterator[Relation]:
    """The relation with one figure exchanged for another of its kind in the same sentences.

    Copy is wrong only if no reading of its words holds: of "312 on Friday, 31 of them late, and 189 all out, a lead of 123"
    the figures beside the lead are not those that it lies between.
    """
    used = {mention.span for _, mention in relation.figures()}
    first = min((sentence.start for sentence in relation.sentences), default=0)
    last = max((sentence.end for sentence in relation.sentences), default=0)
    others = [
        one
        for sentence in reading.sentences
        for one in sentence.mentions
        if isinstance(one, Quantity) and one.value is not None and one.span not in used
        if (first <= sentence.start and sentence.end <= last) or _is_telling(one)
    ]
    for role, filler in relation.roles.items():
        for one in others:
            for exchanged in _exchanged(filler, one):
                yield replace(relation, roles={**relation.roles, role: exchanged})


def _exchanged(filler: Role, one: Quantity) -> Iterator[Role]:
    if isinstance(filler, Quantity) and _alike(filler, one):
        yield one
    elif isinstance(filler, tuple):
        for at, member in enumerate(filler):
            if isinstance(member, Quantity) and _alike(member, one):
                yield (*filler[:at], one, *filler[at + 1 :])
        if any(isinstance(member, Quantity) and _alike(member, one) for member in filler):
            yield (*filler, one)


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind, one.unit) == (other.kind, other.unit) and one.value != other.value


def _is_telling(one: Quantity) -> bool:
    """Has it so many digits that it does not fit by chance?"""
    return one.value is not None and not one.hedge and len(str(abs(one.value.numerator)).rstrip("0")) >= _TELLING
