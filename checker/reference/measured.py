"""Which measure a superlative is of: by the word itself, the figure beside it, or the words of its clause."""

from __future__ import annotations

import re

from checker.reference.agree import AGREES, compared
from checker.reference.measures import cued, fits, named
from checker.reference.query import total
from checker.reference.superlatives import MEANT
from checker.reference.synonyms import speaks_of
from checker.reference.values import latest
from checker.reference.walk import Scene

_RATE = re.compile(r"[a-z-]+ (?:\w+ )?(?:proportion|share|rate|percentage|pass rate)\b", re.IGNORECASE)
_WITH = re.compile(r"(?: [a-z-]+){0,3}?(?:,| with| on| at| of|:)(?: just| only)? ")
_VERB = re.compile(r"\b([a-z]+) the $")
_QUANTITIES = frozenset(("most", "least", "fewest"))
_SIZES = frozenset(("largest", "biggest", "smallest"))
_THING = re.compile(r" ([a-z]+)\b")
_LITTLE = frozenset("in at of for by from to with on among and since this last ever any".split())


def measure_of(scene: Scene, match: re.Match[str]) -> tuple[int, bool] | None:
    """The measure that a superlative is of, and whether the words leave no other; None if it is of none, or unclear."""
    words = MEANT.get(re.sub(r"\W", "-", match[0].lower()))
    if words:
        fitting = [at for at, one in enumerate(scene.cube.measures) if set(words) & set(one.words)]
        return (fitting[0], True) if len(fitting) == 1 else None
    attached = _attached(scene, match)
    if attached is not None:
        return attached or None
    found = _measure(scene, scene.line.start + match.start())
    if found is not None and _is_by_size(scene, match) and not scene.cube.measures[found[0]].additive:
        return None  # "the largest school" is so by what is counted of it, not by a rate
    thing = _THING.match(scene.line.text[match.end() :]) if match[0].lower() in _QUANTITIES else None
    if found is None or thing is None or thing[1].lower() in _LITTLE:
        return found
    own = scene.cube.measures[found[0]].words
    verb = _VERB.search(scene.line.text[: match.start()])
    if verb is not None and any(speaks_of(verb[1], word) for word in own):
        return found  # "landed the most herring"
    return found if any(speaks_of(thing[1], word) for word in own) else None


def _is_by_size(scene: Scene, match: re.Match[str]) -> bool:
    """Is an entity called large or small itself ("Ash, the largest port,"), and not something of it?"""
    behind = scene.line.text[match.end() :]
    nouns = [word for one in scene.cube.dimensions for word in one.noun]
    thing = _THING.match(behind)
    named = thing is not None and any(speaks_of(thing[1], word) for word in nouns)
    return match[0].lower() in _SIZES and (named or re.match(r"[,.;]| of the (?:\w+)?[,.;]", behind) is not None)


def _attached(scene: Scene, match: re.Match[str]) -> tuple[int, bool] | tuple[()] | None:
    """The measure in which the entity has the figure right behind ("the best attack with 37"); () if it has it in none.

    None if there is no such figure, or if its own words name its measure.
    """
    line, at = scene.line, scene.line.start + match.end()
    figure = next(
        (one for one in line.figures if one.start >= at and _WITH.fullmatch(line.between(at, one.start))), None
    )
    if figure is None or figure.noun or figure.kind not in ("count", "measure", "money", "percent"):
        return None
    found = cued(scene.cube, line, figure, at, line.end, scene.topic)
    if len(found) == 1 and found[0].strength > 1:
        return found[0].measure, True
    where = scene.subject(line.start + match.start(), at).where
    period = scene.focus or (latest(scene) if scene.cube.periods else None)
    answers = {one: total(scene.cube, one, where, period) for one in range(len(scene.cube.measures))}
    having = [one for one, answer in answers.items() if answer and compared(figure, answer.value) == AGREES]
    return (having[0], False) if len(having) == 1 else None if figure.unit else ()


def _measure(scene: Scene, at: int) -> tuple[int, bool] | None:
    """The measure whose order is meant, and whether the words leave no other."""
    line, cube = scene.line, scene.cube
    first, last = scene.clause(at, at)
    stated = [
        one
        for one in line.figures
        if first <= one.start < last and one.kind in ("count", "money", "measure", "percent")
    ]
    if _RATE.match(line.between(at, last)):
        stated = [one for one in stated if one.kind == "percent"]
    for figure in sorted(stated, key=lambda one: abs(one.start - at)):
        found = cued(cube, line, figure, first, last, scene.topic)
        if len(found) == 1 and found[0].strength > 1:
            return found[0].measure, True
        fitting = [one for one, measure in enumerate(cube.measures) if fits(figure, measure) and measure.unit]
        if len(fitting) == 1:
            return fitting[0], True
    here = named(cube, line, first, last)
    if len(here) == 1:
        return next(iter(here)), True
    carried = scene.topic
    return (next(iter(carried)), False) if len(carried) == 1 else None
