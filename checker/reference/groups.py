"""Entities that a sentence takes together without naming them again: "the two", "both", "between them the three"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.reference.copy import Line
from checker.reference.naming import Named, Sighting

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "pair": 2, "trio": 3, "duo": 2, "them": 0}
_BOTH = re.compile(r"\b[Bb]oth\b(?! (?:of|the|years|months|times)\b)[^.;,]{0,50}$")
_GROUP = re.compile(
    r"\b(?:(?:the|those|these|all) (?P<n>two|three|four|five|six|pair|trio|duo)|between (?P<them>them))\b"
    r"(?! (?:largest|biggest|highest|lowest|smallest|best|worst|top|bottom|busiest|most|least|leading|others?|"
    r"of the|years|months|weeks|quarters|days|halves))[^.;]{0,50}$",
    re.IGNORECASE,
)


def group_named(
    line: Line, sightings: Sequence[Sighting], recent: Sequence[Sighting], start: int
) -> tuple[int, frozenset[str]] | None:
    """The dimension and the entities that "the two" before a place means: the last so many that were named.

    An empty set if fewer were named; None if no such word stands there, or names stand between it and the place.
    """
    match = _GROUP.search(line.between(line.start, start))
    if match is None:
        return None
    at = line.start + match.start()
    if any(at < one.start < start for one in sightings):
        return None
    count = _NUMBERS[(match["n"] or match["them"]).lower()]
    named = [one for one in (*recent, *sightings) if one.end <= at]
    found = _last(named, count or _written(line, at) or 2)
    return found if found[1] else None  # "the five hospitals" of a table of five need not be named


def pair_named(
    line: Line, sightings: Sequence[Sighting], recent: Sequence[Sighting], start: int
) -> tuple[int, frozenset[str]] | None:
    """The dimension and the two entities that "both" before a place means; None without such a word or such two."""
    match = _BOTH.search(line.between(line.start, start))
    if match is None or any(line.start + match.start() < one.start < start for one in sightings):
        return None
    found = _last([one for one in (*recent, *sightings) if one.end <= line.start + match.start()], 2)
    return found if len(found[1]) == 2 else None


def _written(line: Line, at: int) -> int:
    """The number of "between them the three ...", if one stands there."""
    match = re.match(r"between them,? (?:the|all) (two|three|four|five|six)\b", line.between(at, line.end))
    return _NUMBERS[match[1]] if match else 0


def _last(named: Sequence[Sighting], count: int) -> tuple[int, frozenset[str]]:
    found: list[Named] = []
    for sighting in reversed(named):
        one = sighting.named[0]
        if found and one.dimension != found[0].dimension:
            continue
        if one not in found:
            found.append(one)
        if len(found) == count:
            return found[0].dimension, frozenset(each.value for each in found)
    return (found[0].dimension if found else 0), frozenset()
