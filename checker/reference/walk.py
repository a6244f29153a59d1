"""Going through the copy: for each sentence, which entities of a table it is about, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from checker.reference.copy import Line
from checker.reference.cube import Cube
from checker.reference.naming import Named, Names, Sighting
from checker.reference.periods import Period
from checker.reference.query import Where
from checker.reference.when import When, periods_named

_BACK = re.compile(
    r"(?:but |and |yet |still,? |also,? |there,? )?(?:he|she|it|its|his|her|they|their|them|there|this|that|these|those|both)\b"
    r"|(?:just|only|some|about|around|nearly|over|more than) [\d£$€]|(?:the )?[\d£$€]",
    re.IGNORECASE,
)
_RIVAL = re.compile(
    r"\b(?:against|over|beat|beating|defeated|defeating|versus|vs\.?|v|visit(?:ing)?|host(?:ing|ed)?|facing|faced|topped"
    r"|overtaken|than|other than|unlike|behind|ahead of|except|excluding|without|from|blast(?:ed)?|outlast(?:ed)?) (?:the )?$"
)
_TOGETHER = re.compile(
    r"\b(?:together|combined?|combining|between them|jointly|in total|altogether|both)\b", re.IGNORECASE
)
_LINKED = re.compile(r"(?:,? and |,? & |, |\s*\([^()]*\),? (?:and )?)(?:the )?", re.IGNORECASE)
_AFTER = re.compile(r"[^.;:]{0,60}?\b(?:at|in|for|from|by|to|of|on|with|came from|went to) (?:the )?$")
_OBJECT = re.compile(r"\b(?:of|on|to|with|by|alongside|like|guarding|stopping|matched|joined|for) (?:the )?$")
_BREAK = re.compile(r";|, (?:but|while|whereas|although|though|as)\b|\bwhile\b|\bwhereas\b|: ")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure is about.

    where: the entities by dimension. named: are they named in the same sentence? together: several, taken as one.
    unsure: the words leave open which of several is meant.
    """

    where: Where
    named: bool
    together: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with what it names of a table.

    carried: the entities that a sentence before it was about, if this one speaks of them ("its", "he", "there").
    focus: the period that the copy is about, as far as it has said; None before it has.
    """

    cube: Cube
    line: Line
    sightings: tuple[Sighting, ...]
    whens: tuple[When, ...]
    carried: Where = field(default_factory=dict)
    focus: Period | None = None

    def subject(self, start: int, end: int) -> Subject:
        """What stands from start to end is about: the entities named before it, or right behind it, or before the sentence."""
        where: Where = {}
        together = unsure = False
        for dimension in range(len(self.cube.dimensions)):
            found, joined, doubtful = self._named(dimension, start, end)
            if found:
                where[dimension] = frozenset(found)
                together |= joined
                unsure |= doubtful
        if where:
            return Subject(where, True, together, unsure)
        return Subject(self.carried, False)

    def _named(self, dimension: int, start: int, end: int) -> tuple[set[str], bool, bool]:
        """The values of a dimension that are meant; whether they are taken together; whether that is in doubt."""
        own = [(one, values) for one in self.sightings if (values := _values(one, dimension))]
        before = [pair for pair in own if pair[0].end <= start and not self._rival(pair[0])]
        if before:
            group = self._linked(before)
            if len(group) == 1:
                values = group[0][1]
                return values, False, len(values) > 1 or self._parted(group[0][0], start)
            values = set().union(*(values for _, values in group))
            around = self.line.between(self.line.start, end + 60)
            return values, bool(_TOGETHER.search(around)), not _TOGETHER.search(around)
        behind = [pair for pair in own if pair[0].start >= end]
        if behind and _AFTER.fullmatch(self.line.between(end, behind[0][0].start)) and not self._rival(behind[0][0]):
            return behind[0][1], False, False
        return set(), False, False

    def _linked(self, named: list[tuple[Sighting, set[str]]]) -> list[tuple[Sighting, set[str]]]:
        """The last entity named, with those before it that "and" or a comma joins to it."""
        group = [named[-1]]
        for one in reversed(named[:-1]):
            gap = self.line.between(one[0].end, group[0][0].start)
            if _LINKED.fullmatch(gap) is None or "(" in gap:
                break
            group.insert(0, one)
        return group

    def _rival(self, sighting: Sighting) -> bool:
        return bool(_RIVAL.search(self.line.between(self.line.start, sighting.start)))

    def _parted(self, sighting: Sighting, start: int) -> bool:
        """Is the entity no subject: an owner ("matched Bryant's 17 and added six"), or an object before a comma?"""
        gap = self.line.between(sighting.end, start)
        if self.line.between(sighting.start, sighting.end).endswith(("'s", "’s", "s'", "s’")):
            return bool(re.search(r",|\band\b|\bbut\b", gap))
        if re.match(r"(?:, (?:but|and|who)|,? but|,? and) \w+ed\b", gap):
            return bool(_OBJECT.search(self.line.between(self.line.start, sighting.start)))
        return False

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the sentence that belongs to the figure there: between semicolons and such."""
        first, last = self.line.start, self.line.end
        for match in _BREAK.finditer(self.line.text):
            at = self.line.start + match.start()
            if at < start:
                first = at
            elif at >= end:
                last = min(last, at)
        return first, last


def walk(cube: Cube, names: Names, lines: list[Line], published: date | None) -> Iterator[Scene]:
    """The sentences of the copy with what each names of the table."""
    carried: Where = {}
    block = -1
    focus: Period | None = None
    for line in lines:
        sightings = tuple(names.sightings_in(line))
        whens = tuple(periods_named(line.text, line.start, published))
        main = next((one.period for one in whens if not one.base and one.period is not None), None)
        back = bool(_BACK.match(line.text)) and line.block == block
        yield Scene(cube, line, sightings, whens, carried if back else {}, focus)
        if focus is None and main is not None and _in_table(cube, main):
            focus = main
        if sightings:
            carried, block = _subject_of(cube, line, sightings), line.block
        elif line.block != block or (line.figures and not back):
            carried = {}


def _in_table(cube: Cube, period: Period) -> bool:
    return any(one.within(period) for one in cube.periods)


def _subject_of(cube: Cube, line: Line, sightings: tuple[Sighting, ...]) -> Where:
    """What a sentence is about for the next one: the first entity it names, and others beside it."""
    where: Where = {}
    for one in sightings:
        rival = _RIVAL.search(line.between(line.start, one.start))
        if rival or len({named.value for named in one.named}) > 1:
            continue
        for named in one.named:
            where.setdefault(named.dimension, frozenset((named.value,)))
    return where


def _values(sighting: Sighting, dimension: int) -> set[str]:
    return {named.value for named in sighting.named if named.dimension == dimension}


__all__ = ["Named", "Scene", "Subject", "walk"]
