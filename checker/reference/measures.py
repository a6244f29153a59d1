"""Which measures of a table a figure in the copy can state: by its unit, its noun, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.model import Quantity
from checker.reference.copy import Line
from checker.reference.cube import Cube, Measure
from checker.reference.headers import CURRENCIES
from checker.reference.synonyms import same_word, speaks_of

BY_UNIT, BY_WORD, BY_NOUN = 1, 2, 3
_WORDS = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_STATING = frozenset(("count", "money", "percent", "measure", "duration"))


class Cued(NamedTuple):
    """A measure that a figure can state, and how strongly the words say so."""

    measure: int
    strength: int
    words: int = 0


def cued(cube: Cube, line: Line, figure: Quantity, start: int, end: int) -> list[Cued]:
    """The measures that the figure can state, the likeliest first.

    start, end: the stretch of the line whose words count, which is the figure's clause.
    """
    words = [word for word in _WORDS.findall(line.between(start, end))]
    found = []
    for at, measure in enumerate(cube.measures):
        if not fits(figure, measure):
            continue
        strength, count = _strength(figure, measure, words)
        if strength:
            found.append(Cued(at, strength, count))
    best = max((one.strength, one.words) for one in found) if found else (0, 0)
    return [one for one in found if (one.strength, one.words) == best]


def fits(figure: Quantity, measure: Measure) -> bool:
    """Is the figure in the measure's unit?"""
    if figure.kind == "money":
        return measure.unit in CURRENCIES and measure.unit == figure.unit
    if figure.kind == "percent":
        return measure.unit == "percent"
    if figure.kind in ("measure", "duration"):
        named = any(same_word(figure.unit, word) for word in measure.words)
        return measure.unit == figure.unit or (not measure.unit and named)
    return (figure.kind == "count" and measure.unit == "") or figure.noun == measure.unit != ""


def _strength(figure: Quantity, measure: Measure, words: list[str]) -> tuple[int, int]:
    """How strongly the words name the measure, and by how many of its words."""
    nouns = [figure.noun, *figure.modifiers] if figure.noun else []
    if figure.kind == "count" and figure.noun and not measure.unit:
        if not any(speaks_of(figure.noun, word) for word in measure.words):
            return 0, 0  # it counts something else
    if figure.kind in ("measure", "duration"):
        nouns.append(figure.unit)
    by_noun = sum(any(speaks_of(noun, word) for noun in nouns) for word in measure.words)
    named = sum(any(speaks_of(one, word) for one in (*words, *nouns)) for word in measure.words)
    if named == len(measure.words) and by_noun:
        return BY_NOUN, named
    if 2 * named >= len(measure.words) and named:
        return BY_WORD, named
    return (BY_UNIT, 0) if measure.unit else (0, 0)


def whole_figures(line: Line) -> Iterator[Quantity]:
    """The figures of a line that can state a measure; places in an order, scores and years cannot."""
    for one in line.figures:
        if one.kind in _STATING and one.value is not None and not _is_joined(line, one):
            yield one


def _is_joined(line: Line, figure: Quantity) -> bool:
    """Is it half of a compound: a 13-point lead, 5-of-9 shooting?"""
    around = line.text[max(figure.start - line.start - 1, 0) : figure.end - line.start + 1]
    return around.startswith("-") or around.endswith("-")
