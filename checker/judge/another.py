"""Other readings of copy that fails a rule: with another figure of the copy in place of one of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from checker.extract.language.nouns import compatible
from checker.model import Mention, Quantity, Reading, Relation, Role

Span = tuple[int, int]

_TELLING = 3  # digits of a figure that hardly ever fits by chance, so that it may stand anywhere in the copy
_REACH = 3  # sentences with figures from one of the relation's, in which any figure may be meant
_OF_A_SUM = 3  # figures at least: what two of them must be, some third one nearly always is
# With one of these many a figure is near enough: only one that stands beside it, or a telling one, may be meant.
_LOOSE = ("percent", "ratio", "multiple")
_JOINED = re.compile(r",? (?:and|plus|&) (?:another |a further |some )?|, ")  # "120 ewes and 80 rams"
_PART, _WHOLE = "part", "whole"  # the roles of a share; a whole may have any number of them
_IN_TABLES = ("row", "cell")  # where each figure has its place
_OF_ALL = re.compile(r" (?:out )?of (?:[a-z]+ )?")


def other_readings(
    reading: Reading, relation: Relation, tied: AbstractSet[Span], wholes: AbstractSet[Span] = frozenset()
) -> Iterator[Relation]:
    """The relation with one figure exchanged for another of its kind: near it, or anywhere if it has digits enough.

    Copy is wrong only if no reading of its words holds. In "264 on Monday, 27 of them late, and 151 all out, a lead of
    113" the two figures before the lead are not those that it lies between.

    tied: the figures that have their place in what the copy says rightly, by the same rule. wholes: those of them that
    may be the whole of this share as well.
    """
    blocks = reading.document.blocks
    figures = [mention for _, mention in relation.figures()]
    of_sums = len(figures) >= _OF_A_SUM and all(isinstance(mention, Quantity) for mention in figures)
    if not of_sums or any(blocks[sentence.block].kind in _IN_TABLES for sentence in relation.sentences):
        return
    loose = any(mention.kind in _LOOSE for mention in figures)
    again = wholes if loose else frozenset()
    others = _others(reading, relation, tied - again)
    for role, filler in relation.roles.items():
        sums = _joined(reading, filler, figures) if loose and isinstance(filler, Quantity) else ()
        for one in (*others, *sums):
            if one.span in again and role != _WHOLE:
                continue
            for exchanged in _exchanged(filler, one):
                yield replace(relation, roles={**relation.roles, role: exchanged})


def is_read_rightly(relation: Relation, passed: Iterable[Relation]) -> bool:
    """Is the statement read rightly as well: with all figures but one in the same roles, and another one that fits?

    In "$30m over five years, or $6m a year, on top of $24m a year" the five years and the $30m are those of the $6m.
    Not so if it is a share or a change that differs: it may have been told twice.
    """
    figures = _in_roles(relation)
    if len(figures) < _OF_A_SUM:
        return False
    for one in passed:
        others = figures - _in_roles(one)
        if len(others) == 1 and len(one.figures()) == len(figures) and not any(kind in _LOOSE for _, kind, _ in others):
            return True
    return False


def wholes_above(relation: Relation, passed: Iterable[Relation]) -> set[Span]:
    """The wholes of which the whole of a share is itself a part that the copy tells rightly.

    In "Of 900 ewes, 600 are white, two thirds. Some 180 are old, a share of 20%" the share may be of the 900.
    """
    whole = relation.roles.get(_WHOLE)
    found = ((one.roles.get(_PART), one.roles.get(_WHOLE)) for one in passed)
    return {
        above.span
        for part, above in found
        if isinstance(whole, Quantity) and isinstance(part, Quantity) and isinstance(above, Quantity)
        if part.span == whole.span
    }


def _in_roles(relation: Relation) -> set[tuple[str, str, Span]]:
    return {(role, mention.kind, mention.span) for role, mention in relation.figures()}


def _joined(reading: Reading, filler: Quantity, used: Sequence[Mention]) -> Iterator[Quantity]:
    """The sums of the figure with those that are joined to it: "120 ewes and 80 rams, a fifth of the 1,000".

    used: the figures of the relation; what it sets against each other is not added up.
    """
    inside = next((one for one in reading.sentences if one.start <= filler.start < one.end), None)
    if inside is None or filler.kind in _LOOSE or filler.value is None:
        return
    alike = [one for one in inside.mentions if isinstance(one, Quantity)]
    at = next((place for place, one in enumerate(alike) if one.start == filler.start), 0)
    for step in (-1, 1):
        total, place = filler.value, at
        while 0 <= place + step < len(alike):
            first, second = sorted((alike[place], alike[place + step]), key=lambda one: one.start)
            begins = second.phrase_start if second.phrase_start >= 0 else second.start
            one = alike[place + step]
            if not _JOINED.fullmatch(reading.document.text, first.span[1], begins) or not one.value:
                break
            if (one.kind, one.unit) != (filler.kind, filler.unit) or one in used:
                break
            total, place = total + one.value, place + step
            yield replace(filler, value=total, noun="")


def _others(reading: Reading, relation: Relation, tied: AbstractSet[Span]) -> list[Quantity]:
    """The figures that may be meant instead: those among the relation's sentences, and telling ones."""
    used = {mention.span for _, mention in relation.figures()}
    near = _near(reading, relation)
    loose = [mention for _, mention in relation.figures() if mention.kind in _LOOSE]
    beside = {s.start for s in relation.sentences if any(s.start <= one.start < s.end for one in loose)}
    first = min((sentence.start for sentence in relation.sentences), default=0)
    last = max((sentence.end for sentence in relation.sentences), default=0)
    return [
        one
        for order, sentence in enumerate(reading.sentences)
        for one in sentence.mentions
        if isinstance(one, Quantity)
        and one.value is not None
        and not one.hedge
        and one.span not in used
        and one.span not in tied
        and (
            (
                not loose
                and first <= sentence.start
                and sentence.end <= last
                and order in near
                and _may_be_counted(one, relation)
            )
            or (sentence.start in beside and _may_be_counted(one, relation))
            or _is_telling(one)
        )
        and not any(_OF_ALL.fullmatch(reading.document.text, end, one.start) for _, end in used)
    ]


def _may_be_counted(one: Quantity, relation: Relation) -> bool:
    """May a count be of what the relation counts: of no named thing, or of one that is told there?"""
    nouns = {other.noun for _, other in relation.figures() if isinstance(other, Quantity) and other.noun}
    return one.kind != "count" or not one.noun or not nouns or any(compatible(one.noun, noun) for noun in nouns)


def _near(reading: Reading, relation: Relation) -> set[int]:
    """The places of the sentences that stand no farther than a few from one of the relation's."""
    starts = {sentence.start for sentence in relation.sentences}
    orders = [order for order, sentence in enumerate(reading.sentences) if sentence.start in starts]
    return {near for order in orders for near in range(order - _REACH, order + _REACH + 1)}


def _exchanged(filler: Role, one: Quantity) -> Iterator[Role]:
    """The filler of a role with the figure in its place, or in that of one of its list, or beside those."""
    if isinstance(filler, Quantity) and _alike(filler, one):
        yield one
    elif isinstance(filler, tuple):
        alike = [at for at, member in enumerate(filler) if isinstance(member, Quantity) and _alike(member, one)]
        for at in alike:
            yield (*filler[:at], one, *filler[at + 1 :])
        if alike:
            yield (*filler, one)


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind, one.unit) == (other.kind, other.unit) and one.value != other.value


def _is_telling(one: Quantity) -> bool:
    return one.value is not None and len(str(abs(one.value.numerator)).rstrip("0")) >= _TELLING
