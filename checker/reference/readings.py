"""Other readings of a figure that its sentence leaves open: another measure or period that its words name too.

A failure must be certain. A figure that is true in another reading of its own sentence does not fail; if it has digits
enough to be no accident, it is confirmed in that reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Quantity
from checker.reference.agree import AGREES, compared, printed_digits
from checker.reference.claims import Claim
from checker.reference.cube import Fact
from checker.reference.measures import fits, named, noun_of
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, total
from checker.reference.values import claim_of, latest
from checker.reference.walk import Scene

_TELLING = 3  # digits that are no accident
_VALUES = frozenset(("cell", "total"))
_CHANGES = frozenset(("difference", "percent-change"))


def reread(scene: Scene, claim: Claim) -> Claim | None:
    """The failing claim as it is, or as another reading of its sentence confirms it; None if one only excuses it."""
    figure = next((one for _, one in claim.figures if isinstance(one, Quantity)), None)
    if figure is None or not claim.facts or any(_is_stated(claim, one) for one in claim.facts):
        return claim
    if claim.kind in _VALUES:
        answer = next((one for one in _values(scene, figure, claim) if compared(figure, one.value) == AGREES), None)
        if answer is None:
            return claim
        return claim_of(scene, figure, answer) if printed_digits(figure) >= _TELLING else None
    up = claim.said.startswith("up")
    if claim.kind in _CHANGES and any(_is_change(figure, up, *pair) for pair in _pairs(scene, figure, claim)):
        return None
    return claim


def _is_stated(claim: Claim, fact: Fact) -> bool:
    """Does the desk's configuration say what the cell's measure is?"""
    return fact.measure >= 0 and claim.cube.measures[fact.measure].stated


def _where(scene: Scene, figure: Quantity) -> Where:
    return scene.subject(figure.start, figure.end).where


def _values(scene: Scene, figure: Quantity, claim: Claim) -> Iterator[Answer]:
    """What the table has for the same entity in the other measures and periods that the sentence leaves open."""
    asked = {one.measure for one in claim.facts}
    where = _where(scene, figure)
    ahead = named(scene.cube, scene.line, scene.clause(figure.start, figure.end)[0], figure.start)
    for at, measure in enumerate(scene.cube.measures):
        other = at not in asked
        if other and (not fits(figure, measure) or asked <= ahead or noun_of(scene.line, figure)):
            continue
        for period in _mains(scene):
            answer = total(scene.cube, at, where, period)
            if answer is not None:
                yield answer


def _mains(scene: Scene) -> list[Period | None]:
    if not scene.cube.periods:
        return [None]
    here = [one.period for one in scene.whens if one.period is not None and not one.base]
    return [*here] if here else [scene.focus or latest(scene), latest(scene)]


def _pairs(scene: Scene, figure: Quantity, claim: Claim) -> Iterator[tuple[Answer, Answer]]:
    """The values of two periods between which the change may have been."""
    where = _where(scene, figure)
    said = {one.measure for one in claim.facts} | named(scene.cube, scene.line, scene.line.start, scene.line.end)
    measures = said | scene.topic
    for at in measures:
        for new in _mains(scene):
            for old in _bases(scene, new) if new is not None else ():
                now, before = total(scene.cube, at, where, new), total(scene.cube, at, where, old)
                if now is not None and before is not None:
                    yield now, before


def _bases(scene: Scene, new: Period) -> Iterator[Period]:
    yield new.years_before()
    earlier = [one for one in scene.cube.periods if one.end <= new.start]
    if earlier:
        yield earlier[-1]
    for one in scene.whens:
        if one.period is not None and one.period.start < new.start:
            yield one.period
        if one.years_before:
            yield from (new.years_before(one.years_before), new.years_before(max(one.years_before - 1, 1)))


def _is_change(figure: Quantity, up: bool, now: Answer, before: Answer) -> bool:
    value = now.value - before.value
    if (value > 0) != up:
        return False
    if figure.kind in ("percent", "ratio"):
        if before.value == 0:
            return False
        value = value / abs(before.value) * (100 if figure.kind == "percent" else 1)
    return compared(figure, abs(value)) == AGREES
