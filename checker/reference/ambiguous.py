"""Claims that may be about several things of a table: left open, with what each of them has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.model import Quantity
from checker.reference.agree import CONTRADICTS, OPEN, compared
from checker.reference.claims import Claim
from checker.reference.cube import Cube
from checker.reference.measures import fits, noun_of, telling
from checker.reference.query import Asked, by_period, shown
from checker.reference.synonyms import same_word
from checker.reference.walk import Scene, Subject

_MOST_PERIODS = 60  # whose sums are tried
_MOST = 5  # of what could be meant; of more, nobody would go through the list


def namesakes(scene: Scene, subject: Subject) -> list[Subject]:
    """The subjects that a name which several entities share may mean, one each; none if no such name is meant."""
    for at, values in subject.where.items():
        shared = any(values == {one.value for one in each.named if one.dimension == at} for each in scene.sightings)
        if shared and 1 < len(values) <= _MOST:
            return [Subject({**subject.where, at: frozenset((value,))}, True) for value in sorted(values)]
    return []


def siblings(scene: Scene, figure: Quantity, measure: int) -> list[int]:
    """The other measures that the figure's noun names as well ("officers": police officers, military officers).

    None if the sentence has the words that tell this one from them.
    """
    cube, noun = scene.cube, noun_of(scene.line, figure)
    said = re.findall("[a-z]+", scene.line.text.lower())
    if not noun or all(any(same_word(one, word) for one in said) for word in telling(cube.measures[measure])):
        return []
    return [
        at
        for at, one in enumerate(cube.measures)
        if at != measure and fits(figure, one) and any(same_word(noun, word) for word in one.words)
    ]


def is_ambiguous(cube: Cube, figure: Quantity, asked: Sequence[Asked]) -> bool:
    """May a figure that is true of none of these be true of another reading of the words?

    Of several measures or entities, yes. Of periods, only if it is the sum of some that follow one another.
    """
    if len({one.answer.value for one in asked}) < 2:
        return False
    first = asked[0]
    if any((one.measure, one.where) != (first.measure, first.where) for one in asked):
        return True
    values = [one.value for one in by_period(cube, first.measure, first.where).values()]
    if len(values) > _MOST_PERIODS:
        return True
    runs = (sum(values[start:end]) for end in range(len(values) + 1) for start in range(end))
    return any(compared(figure, Fraction(run)) != CONTRADICTS for run in runs)


def open_among(scene: Scene, figure: Quantity, asked: Sequence[Asked], kind: str) -> Claim | None:
    """The claim as one that may be about several things; None if they are too many, or if all have the same value."""
    answers = {one.answer.value: one for one in reversed(asked)}
    if not 1 < len(answers) <= _MOST:
        return None
    meant = [one for one in asked if answers[one.answer.value] is one]
    told = [f"{' '.join(_told_apart(scene.cube, one, meant))}: {shown(one.answer.value)}" for one in meant]
    return Claim(
        kind=kind,
        status=OPEN,
        figures=(("claim", figure),),
        said=scene.line.printed(figure.start, figure.end),
        found="; ".join(told),
        cube=scene.cube,
        query="; ".join(one.answer.query for one in meant),
        facts=tuple(fact for one in meant for fact in one.answer.facts),
        notes=tuple(f"may be {one}" for one in told),
    )


def _told_apart(cube: Cube, asked: Asked, others: Sequence[Asked]) -> Iterator[str]:
    """What tells a candidate from the others: its entity, its measure, its period."""
    for at, values in sorted(asked.where.items()):
        if any(one.where.get(at) != values for one in others):
            yield ", ".join(sorted(values))
    if any(one.measure != asked.measure for one in others):
        yield cube.measures[asked.measure].name
    if asked.period is not None and any(one.period != asked.period for one in others):
        yield asked.period.label or f"{asked.period.start} to {asked.period.end}"
