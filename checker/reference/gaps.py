"""Claims of the gap between two entities: "the gap between them narrowed to 5,200"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.measures import cued, fits, named
from checker.reference.naming import Named
from checker.reference.query import Where, total
from checker.reference.values import latest, shown
from checker.reference.walk import Scene

_GAP = re.compile(
    r"\b(?:gap|difference|distance) (?:between (?:the two|them|(?P<both>[^,;.]+? and [^,;.]+?)) )?"
    r"(?:is|was|has|had|stands?|stood|shrank|shrunk|narrowed|widened|grew|fell|closed|now|still|came|comes|at|to|of|only"
    r"|just|fewer|less|more|than|under|over|a mere|about|barely|nearly|almost|some|down|up|\s)*$",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby (?:\w+ ){0,2}$")


def gap_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state the gap between two entities that it, or its paragraph, names last."""
    for figure in scene.line.figures:
        ahead = scene.line.between(scene.line.start, figure.start)
        match = _GAP.search(ahead)
        if match is None or _BY.search(ahead) or figure.kind not in ("count", "money", "percent", "points", "measure"):
            continue
        pair = _pair(scene, figure.start) if _between(scene, match) else None
        if pair is not None:
            claim = _claim(scene, figure, *pair)
            if claim is not None:
                yield claim


def _between(scene: Scene, match: re.Match[str]) -> bool:
    """Are those that the words name as two ends ("between Ash and Elm") two entities of the table?"""
    if match["both"] is None:
        return True
    first, last = scene.line.start + match.start("both"), scene.line.start + match.end("both")
    return sum(first <= one.start and one.end <= last for one in scene.sightings) == 2


def _pair(scene: Scene, before: int) -> tuple[Named, Named] | None:
    """The last two entities of one kind that were named; None if a stranger stands between or there are not two."""
    seen = [one for one in (*scene.recent, *scene.sightings) if one.end <= before and len(one.named) == 1]
    last: list[Named] = []
    for one in reversed(seen):
        if one.named[0] not in last:
            last.append(one.named[0])
    if len(last) < 2 or last[0].dimension != last[1].dimension or scene.strangers:
        return None
    return last[1], last[0]


def _claim(scene: Scene, figure: Quantity, one: Named, other: Named) -> Claim | None:
    cube, line = scene.cube, scene.line
    around = named(cube, line, line.start, figure.start) or scene.topic
    measures = [found.measure for found in cued(cube, line, figure, *scene.clause(figure.start, figure.end), around)]
    if figure.kind == "points":
        measures = [at for at in around if cube.measures[at].unit == "percent"]
    measures = [at for at in measures if figure.kind == "points" or fits(figure, cube.measures[at])]
    here = [when.period for when in scene.whens if when.period is not None and not when.base]
    period = here[-1] if here else (scene.focus or latest(scene)) if cube.periods else None
    for measure in measures:
        wheres: list[Where] = [{each.dimension: frozenset((each.value,))} for each in (one, other)]
        first, second = (total(cube, measure, where, period) for where in wheres)
        if first is None or second is None:
            continue
        value = abs(first.value - second.value)
        status = compared(figure, value)
        return Claim(
            kind="difference",
            status=status,
            figures=(("change", figure),),
            said=line.printed(figure.start, figure.end),
            found=f"{one.value} {shown(first.value)}, {other.value} {shown(second.value)}: {shown(value)}",
            cube=cube,
            query=f"{first.query}; {second.query}",
            facts=(*first.facts, *second.facts),
            value=value,
            certain=status in (AGREES, CONTRADICTS) and (slipped(figure, value) or len(measures) == 1),
        )
    return None
