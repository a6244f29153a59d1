"""The figure beside a superlative: "the busiest month, with 412", "lowest in Elm (58%)", "£3.1m, the best return"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from checker.model import Passage, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, printed_digits, slipped
from checker.reference.claims import Claim
from checker.reference.cube import Cube
from checker.reference.measures import fits, noun_of
from checker.reference.synonyms import speaks_of
from checker.reference.values import shown
from checker.reference.walk import Scene
from checker.reference.wording import changes

_BEHIND = re.compile(
    r"(?: [\w'’-]+){0,5}?(?:,? (?:with|at|on|of)|:|,| \() ?(?:just |only |about |nearly |some )?", re.IGNORECASE
)
_AHEAD = re.compile(
    r"(?: [a-z]+)?,? (?:(?:was|were|is|are|being|remains?|had|has) )?(?:once (?:more|again) |again |still )?"
    r"(?:the |its |their )?",
    re.IGNORECASE,
)
_EXACT = 3  # digits of a figure that is no round number


def with_value(scene: Scene, claim: Claim, words: Passage, measure: int) -> Claim:
    """The claim of a place in an order, failing if the figure beside it is another one than the table has there."""
    figure = beside(scene, words, measure)
    if figure is None or claim.value is None or claim.notes:
        return claim
    if claim.status != AGREES:  # a failure is sure of its measure only if the figure beside it is of that measure
        return claim if compared(figure, claim.value) == AGREES else replace(claim, certain=False)
    if compared(figure, claim.value) != CONTRADICTS:
        return replace(claim, figures=(*claim.figures, ("claim", figure)))
    explained = slipped(figure, claim.value) or _is_elsewhere(claim.cube, measure, figure)
    if not explained:
        return claim
    return replace(
        claim,
        status=CONTRADICTS,
        figures=(("claim", figure), *claim.figures),
        said=scene.line.printed(figure.start, figure.end),
        found=shown(claim.value),
        certain=True,
    )


def beside(scene: Scene, words: Passage, measure: int) -> Quantity | None:
    """The figure that the words tie to a superlative and that can be of its measure; None if there is none."""
    line, cube = scene.line, scene.cube
    for figure in line.figures:
        if not fits(figure, cube.measures[measure]) or figure.value is None or changes(line, figure):
            continue
        noun = noun_of(line, figure)
        if noun and not any(speaks_of(noun, word) for word in cube.measures[measure].words):
            continue
        end = figure.phrase_start if figure.phrase_start >= words.end else figure.start
        if figure.start >= words.end and _BEHIND.fullmatch(line.between(words.end, end)):
            return figure
        if figure.end <= words.start and _AHEAD.fullmatch(line.between(figure.span[1], words.start)):
            return figure
    return None


def _is_elsewhere(cube: Cube, measure: int, figure: Quantity) -> bool:
    """Is the figure the value of another cell, or of another sum over a period, so that it was taken from there?"""
    if printed_digits(figure) < _EXACT - 1:
        return False
    unit = cube.measures[measure].unit
    cells = (fact.value for at, one in enumerate(cube.measures) if one.unit == unit for fact in cube.by_measure[at])
    if any(compared(figure, value) == AGREES for value in cells):
        return True
    return any(compared(figure, value) == AGREES for value in _sums(cube, measure))


def _sums(cube: Cube, measure: int) -> list[Fraction]:
    found: dict[object, Fraction] = {}
    for fact in cube.by_measure[measure]:
        for key in (fact.period, *((at, name, fact.period) for at, name in enumerate(fact.keys))):
            found[key] = found.get(key, Fraction(0)) + fact.value
    return list(found.values())
