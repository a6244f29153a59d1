"""Values whose measure the words name too weakly, but which no other figure of their entity can be.

A figure of four digits that is exactly what the table has for the entity and the period, in the only measure that it
fits, was taken from there. It is confirmed; it fails only as the value of another period, or with two digits swapped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, printed_digits, swapped
from checker.reference.claims import Claim
from checker.reference.measures import cued, fits, whole_figures
from checker.reference.query import Answer, total
from checker.reference.values import claim_of, periods_meant
from checker.reference.walk import Scene
from checker.reference.wording import another_matter, changes

_TELLING = 4  # digits of a figure that is found by chance once in some thousand cells


def pinned_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that only one cell of the table explains."""
    for figure in whole_figures(scene.line):
        if printed_digits(figure) < _TELLING - (figure.step < 1) or figure.hedge:
            continue
        if another_matter(scene, figure) or changes(scene.line, figure):
            continue
        subject = scene.subject(figure.start, figure.end)
        if not subject.where or subject.unsure or any(one.start < figure.start for one in scene.strangers):
            continue
        if cued(scene.cube, scene.line, figure, *scene.clause(figure.start, figure.end), scene.topic):
            continue  # the words say which measure it is
        yield from _claim(scene, figure, list(_answers(scene, figure)))


def _answers(scene: Scene, figure: Quantity) -> Iterator[Answer]:
    """What the table has of the entity in each measure that the figure may be of."""
    where = scene.subject(figure.start, figure.end).where
    for at, measure in enumerate(scene.cube.measures):
        if figure.noun or not fits(figure, measure):
            continue
        for period in periods_meant(scene, figure)[:1]:
            answer = total(scene.cube, at, where, period)
            if answer is not None:
                yield answer


def _claim(scene: Scene, figure: Quantity, answers: list[Answer]) -> Iterator[Claim]:
    agreeing = [one for one in answers if compared(figure, one.value) == AGREES]
    if len(agreeing) == 1:
        yield claim_of(scene, figure, agreeing[0])
    near = [one for one in answers if swapped(figure, one.value)]
    if not agreeing and len(near) == 1:
        yield replace(claim_of(scene, figure, near[0]), status=CONTRADICTS, certain=True)
