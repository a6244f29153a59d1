"""Claims of an average: over entities ("the average for the 17 branches"), or over time ("86 a week")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.cube import Fact
from checker.reference.measures import BY_TOPIC, Cued, cued, fits
from checker.reference.query import Where, by, by_period, select, sql
from checker.reference.values import periods_meant, shown
from checker.reference.walk import Scene
from checker.reference.wording import changes

AVERAGE = "average"
_CUE = re.compile(r"\b(?:average|averaged|averaging|mean|on average)\b", re.IGNORECASE)
_AVERAGES = frozenset(("average", "avg", "mean", "norm", "normal"))
_REACH = 90  # characters between "average" and its figure


def average_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state an average of what the table lists."""
    cues = [match.start() + scene.line.start for match in _CUE.finditer(scene.line.text)]
    if not cues:
        return
    for figure in scene.line.figures:
        if figure.kind not in ("count", "money", "measure", "percent", "duration") or figure.value is None:
            continue
        if not any(0 <= figure.start - cue <= _REACH or 0 <= cue - figure.end <= 20 for cue in cues):
            continue
        claim = _claim(scene, figure) if not changes(scene.line, figure) else None
        if claim is not None:
            yield claim


def _claim(scene: Scene, figure: Quantity) -> Claim | None:
    cube = scene.cube
    subject = scene.subject(figure.start, figure.end)
    if subject.unsure:
        return None
    outcomes: list[Claim] = []
    for one in _measures(scene, figure):
        for period in periods_meant(scene, figure):
            facts = select(cube, one.measure, subject.where, period)
            for value in _averages(scene, one.measure, subject.where, facts):
                query = sql(cube, one.measure, subject.where, period, "avg")
                outcomes.append(
                    _judged(
                        scene, figure, value, facts, query, one.strength > BY_TOPIC or _counts(scene, figure, facts)
                    )
                )
    best = next((one for one in outcomes if one.status == AGREES), None)
    if best is not None:
        return best
    return next((one for one in outcomes if one.certain and one.status == CONTRADICTS), None)


def _measures(scene: Scene, figure: Quantity) -> list[Cued]:
    """What the average may be of: not a column of averages, which the word itself names."""
    cube, line = scene.cube, scene.line
    found = cued(cube, line, figure, line.start, line.end, scene.topic)
    plain = [one for one in found if not _AVERAGES & set(cube.measures[one.measure].words)]
    if plain or not found:
        return plain
    return [Cued(at, BY_TOPIC) for at in range(len(cube.measures)) if fits(figure, cube.measures[at])]


def _counts(scene: Scene, figure: Quantity, facts: tuple[Fact, ...]) -> bool:
    """Does the sentence say over how many the average goes, and are there so many ("the average for the 17 farms")?"""
    return any(one.value == len(facts) for one in scene.line.figures if one is not figure and one.kind == "count")


def _averages(scene: Scene, measure: int, where: Where, facts: tuple[Fact, ...]) -> Iterator[Fraction]:
    """The averages that may be meant: over the cells, over the entities, over the periods."""
    cube = scene.cube
    groups = [[fact.value for fact in facts]]
    if cube.measures[measure].additive:
        whole = by_period(cube, measure, where)
        groups.append([answer.value for answer in whole.values()])
        for dimension in range(len(cube.dimensions)):
            if dimension not in where and facts:
                period = facts[0].period if len({fact.period for fact in facts}) == 1 else None
                groups.append([answer.value for answer in by(cube, measure, dimension, where, period).values()])
    for values in groups:
        if len(values) > 1:
            yield sum(values, Fraction(0)) / len(values)


def _judged(
    scene: Scene, figure: Quantity, value: Fraction, facts: tuple[Fact, ...], query: str, strong: bool
) -> Claim:
    near = value != 0 and figure.value is not None and abs(figure.value / value - 1) < Fraction(1, 4)
    return Claim(
        kind=AVERAGE,
        status=compared(figure, value),
        figures=(("average", figure),),
        said=scene.line.printed(figure.start, figure.end),
        found=shown(value),
        cube=scene.cube,
        query=query,
        facts=facts,
        value=value,
        certain=near and (strong or slipped(figure, value)),
    )
