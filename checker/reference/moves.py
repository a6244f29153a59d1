"""Claims of both ends of a change: "from 76 to 71", each the value of its own period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS
from checker.reference.changes import pairs
from checker.reference.claims import Claim
from checker.reference.measures import cued, named
from checker.reference.query import total
from checker.reference.values import claim_of, may_be_meant
from checker.reference.walk import Scene, Subject
from checker.reference.wording import another_matter

_FROM = re.compile(r"\bfrom (?:just |only |about |around |nearly |some )?$")
_TO = re.compile(
    r"(?: [a-z]+| (?:in|at|for) [^,;.]{1,30}?)?(?:,? \w+)? to (?:just |only |about |around |nearly |some )?"
)


def move_claims(scene: Scene) -> Iterator[Claim]:
    """The pairs of figures of a sentence that state a value before and the value after."""
    if not scene.cube.periods:
        return
    for old, new in _moves(scene):
        subject = scene.subject(old.start, new.end)
        if not subject.unsure and not another_matter(scene, new):
            yield from _claims(scene, old, new, subject)


def _moves(scene: Scene) -> Iterator[tuple[Quantity, Quantity]]:
    """The figures that "from" and "to" join."""
    line, figures = scene.line, scene.line.figures
    for old, new in pairwise(figures):
        same = old.kind == new.kind and old.kind in ("count", "money", "percent", "measure", "duration")
        if (
            same
            and _FROM.search(line.between(line.start, old.start))
            and _TO.fullmatch(line.between(old.end, new.start))
        ):
            yield old, new


def _claims(scene: Scene, old: Quantity, new: Quantity, subject: Subject) -> Iterator[Claim]:
    """Both ends, if at least one of them is the table's; the other end is then surely of the same measure and time."""
    line = scene.line
    around = named(scene.cube, line, line.start, line.end) or scene.topic
    outcomes = []
    for one in cued(scene.cube, line, new, *scene.clause(old.start, new.end), around):
        for period, earlier in pairs(scene, old):
            now, before = (total(scene.cube, one.measure, subject.where, at) for at in (period, earlier))
            if now is not None and before is not None and may_be_meant(scene, subject, new, now):
                made = claim_of(scene, old, before), claim_of(scene, new, now)
                outcomes.append((sum(claim.status == AGREES for claim in made), made))
    if not outcomes:
        return
    agreed, best = max(outcomes, key=lambda pair: pair[0])
    for claim in best:
        if agreed and (claim.status == AGREES or (claim.status == CONTRADICTS and bool(subject.where))):
            yield claim
