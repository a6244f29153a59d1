"""Claims of one value for each of several: "both finished on 18 points", "Ash and Elm had 12 goals each"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Mention, Passage, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared
from checker.reference.claims import Claim
from checker.reference.groups import pair_named
from checker.reference.measures import cued, whole_figures
from checker.reference.query import Answer, total
from checker.reference.values import CELL, periods_meant, shown
from checker.reference.walk import Scene
from checker.reference.wording import another_matter, changes

_EACH = re.compile(r"\b(?:both|each|apiece|alike|level on|equal on)\b", re.IGNORECASE)


def alike_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that several entities are said to have, each for itself."""
    for figure in whole_figures(scene.line):
        if changes(scene.line, figure) or another_matter(scene, figure, more=True):
            continue
        group = _group(scene, figure)
        if group is None:
            continue
        claim = _claim(scene, figure, *group)
        if claim is not None:
            yield claim


def _group(scene: Scene, figure: Quantity) -> tuple[int, frozenset[str]] | None:
    """The entities that have the figure: those that "and" joins before it, or those that "both" means."""
    if (both := pair_named(scene.line, scene.sightings, scene.recent, figure.start)) is not None:
        return both
    subject = scene.subject(figure.start, figure.end)
    if subject.together or not subject.named:
        return None
    return next(((at, values) for at, values in subject.where.items() if len(values) > 1), None)


def _claim(scene: Scene, figure: Quantity, dimension: int, names: frozenset[str]) -> Claim | None:
    cube, line = scene.cube, scene.line
    for cue in cued(cube, line, figure, *scene.clause(figure.start, figure.end), scene.topic):
        period = periods_meant(scene, figure)[0]
        answers = {name: total(cube, cue.measure, {dimension: frozenset((name,))}, period) for name in sorted(names)}
        known = {name: one for name, one in answers.items() if one is not None}
        if len(known) == len(answers) > 1:
            return _judged(scene, figure, known)
    return None


def _judged(scene: Scene, figure: Quantity, known: dict[str, Answer]) -> Claim | None:
    outcomes = {name: compared(figure, one.value) for name, one in known.items()}
    said = _EACH.search(scene.line.text) is not None
    same = all(one == AGREES for one in outcomes.values())
    if not same and not (said and CONTRADICTS in outcomes.values()):
        return None
    figures: list[tuple[str, Mention]] = [("claim", figure)]
    figures += [
        ("entity", Passage("name", one.start, one.end, one.named[0].value))
        for one in scene.sightings
        if one.named[0].value in known
    ]
    return Claim(
        kind=CELL,
        status=AGREES if same else CONTRADICTS,
        figures=tuple(figures),
        said=scene.line.printed(figure.start, figure.end),
        found=", ".join(f"{name} {shown(one.value)}" for name, one in known.items()),
        cube=scene.cube,
        query="; ".join(one.query for one in known.values()),
        facts=tuple(fact for one in known.values() for fact in one.facts),
        value=next(iter(known.values())).value,
        certain=said,
    )
