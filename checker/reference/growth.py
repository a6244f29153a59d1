"""Rates of growth that a table lists ready made: "sales fell 3.1%" is the cell "sales growth, -3.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.measures import named
from checker.reference.periods import Period
from checker.reference.query import by_period, total
from checker.reference.synonyms import speaks_of
from checker.reference.values import latest, shown
from checker.reference.walk import Scene
from checker.reference.wording import is_of_own

_GROWTH = frozenset(("growth", "change", "increase", "rise", "chg", "growing"))
_SMALL = frozenset(("for", "of", "the", "in", "yoy", "annual", "year", "on"))
_DIRECT = re.compile(r" (?:(?:in|during|for|over) )?(?:the )?")
_WORD = re.compile(r"[a-z]+")


def growth_claim(scene: Scene, figure: Quantity, sign: int) -> Claim | None:
    """The claim that a rise or fall in percent makes of a rate of growth in the table; None if it has no such rate."""
    if figure.kind != "percent" or figure.value is None:
        return None
    subject = scene.subject(figure.start, figure.end)
    if subject.unsure or not (subject.where or is_of_own(scene, figure)):
        return None
    for measure in _rates(scene, figure):
        period = _period(scene, figure)
        answer = total(scene.cube, measure, subject.where, period)
        if answer is None:
            continue
        agreed = compared(figure, sign * answer.value)
        others = by_period(scene.cube, measure, subject.where).values()
        explained = slipped(figure, sign * answer.value) or any(
            compared(figure, sign * one.value) == AGREES for one in others
        )
        return Claim(
            kind="cell",
            status=agreed,
            figures=(("claim", figure),),
            said=f"{'up' if sign > 0 else 'down'} " + scene.line.printed(figure.start, figure.end),
            found=f"{shown(answer.value)} percent",
            cube=scene.cube,
            query=answer.query,
            facts=answer.facts,
            value=answer.value,
            certain=agreed != CONTRADICTS or explained or bool(subject.where),
        )
    return None


def _rates(scene: Scene, figure: Quantity) -> Iterator[int]:
    """The rates of growth whose every word the clause, or the one before it in the sentence, names."""
    line = scene.line
    words = _WORD.findall(line.between(line.start, figure.start).replace("-", " "))
    for at, one in enumerate(scene.cube.measures):
        rest = [word for word in one.words if word not in _GROWTH | _SMALL]
        if one.unit != "percent" or not _GROWTH & set(one.words) or not rest:
            continue
        if all(any(speaks_of(said, word) for said in words) for word in rest) and not _another(scene, figure, rest):
            yield at


def _another(scene: Scene, figure: Quantity, rest: list[str]) -> bool:
    """Do the words right before the figure name another measure, by a word that the rate's name does not have?"""
    here = named(scene.cube, scene.line, scene.clause(figure.start, figure.end)[0], figure.start)
    return any(
        not any(speaks_of(word, own) for own in (*rest, *_GROWTH, "group", "total"))
        for at in here
        for word in scene.cube.measures[at].words
    )


def _period(scene: Scene, figure: Quantity) -> Period:
    """The period named right behind the figure, or the one that the copy is about."""
    for one in scene.whens:
        direct = one.start >= figure.end and _DIRECT.fullmatch(scene.line.between(figure.end, one.start))
        if one.period is not None and direct:
            return one.period
    mains = [one.period for one in scene.whens if one.period is not None and not one.base and one.start < figure.start]
    return mains[-1] if mains else scene.focus or latest(scene)
