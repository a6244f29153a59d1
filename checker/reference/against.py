"""Claims of one measure beside another: "60% above normal", "1,200 short of its target", "less than half its quota"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.measures import named, telling
from checker.reference.query import Answer, total
from checker.reference.synonyms import speaks_of
from checker.reference.values import may_be_meant, periods_meant, shown
from checker.reference.walk import Scene

TARGET = "target"
_BASES = frozenset("average norm normal mean usual target goal plan forecast budget capacity quota limit".split())
_BEHIND = re.compile(
    r"^(?: percent| points?| [a-z]+)?,? (?:(?P<up>above|over|more than|higher than|wetter than|warmer than|"
    r"ahead of|up on|greater than|in excess of)|(?P<down>below|under|less than|fewer than|lower than|drier than|"
    r"colder than|short of|down on|behind|shy of)) (?:the |its |their |what is )?(?:[a-z-]+ ){0,3}?(?P<base>[a-z]+)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"^ (?:of )?(?:the |its |their )(?:[a-z-]+ ){0,2}?(?P<base>[a-z]+)\b", re.IGNORECASE)


def against_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that say how one measure of an entity stands to another in the same unit."""
    for figure in scene.line.figures:
        base = base_of(scene, figure)
        if base is not None and figure.value is not None:
            claim = _claim(scene, figure, *base)
            if claim is not None:
                yield claim


def base_of(scene: Scene, figure: Quantity) -> tuple[int, int] | None:
    """The measure that a figure is held against, and +1 for above, -1 for below, 0 for a part of it; None if none."""
    behind = scene.line.text[figure.span[1] - scene.line.start :]
    match = _BEHIND.match(behind)
    if match is not None and figure.kind in ("percent", "count", "measure", "money", "points", "ratio"):
        way = 1 if match["up"] else -1
    else:
        match = _OF.match(behind) if figure.kind in ("percent", "ratio", "multiple") else None
        way = 0
    if match is None or match["base"].lower() not in _BASES:
        return None
    word = match["base"].lower()
    found = [
        at
        for at, one in enumerate(scene.cube.measures)
        if any(speaks_of(word, own) and (own in _BASES or own.rstrip("s") in _BASES) for own in one.words)
    ]
    return (found[0], way) if len(found) == 1 else None


def _claim(scene: Scene, figure: Quantity, base: int, way: int) -> Claim | None:
    cube = scene.cube
    subject = scene.subject(figure.start, figure.end)
    own = [at for at, one in enumerate(cube.measures) if at != base and one.unit == cube.measures[base].unit]
    here = named(cube, scene.line, *scene.clause(figure.start, figure.end)) | scene.topic
    told = [at for at in own if at in here]
    own = told or [at for at in own if _is_of(scene, at, base)]
    own = own if len(own) == 1 else []
    for measure in own:
        for period in periods_meant(scene, figure):
            mine, other = (total(cube, at, subject.where, period) for at in (measure, base))
            if mine is None or other is None or other.value == 0 or subject.unsure:
                continue
            stated = any(compared(one, mine.value) == AGREES for one in scene.line.figures if one is not figure)
            if (told or stated) and may_be_meant(scene, subject, figure, mine):
                return _judged(scene, figure, way, mine, other)
    return None


def _is_of(scene: Scene, measure: int, base: int) -> bool:
    """Is it the measure that the base belongs to: the one of its words, or the only other one in its unit?"""
    cube = scene.cube
    rest = [word for word in telling(cube.measures[base]) if word not in _BASES]
    return not rest or any(speaks_of(one, word) for one in cube.measures[measure].words for word in rest)


def _judged(scene: Scene, figure: Quantity, way: int, mine: Answer, other: Answer) -> Claim:
    relative = figure.kind in ("percent", "ratio", "multiple")
    scale = 100 if figure.kind == "percent" else 1
    value = mine.value - other.value if way else mine.value
    if relative:
        value = value / other.value * scale
    right = way == 0 or (value > 0) == (way > 0)
    status = compared(figure, abs(value)) if right else CONTRADICTS
    return Claim(
        kind=TARGET,
        status=status,
        figures=(("change", figure),),
        said=scene.line.printed(figure.start, figure.end),
        found=f"{shown(mine.value)} against {shown(other.value)}: {float(value):+,.4g}",
        cube=scene.cube,
        query=f"{mine.query}; {other.query}",
        facts=(*mine.facts, *other.facts),
        value=value,
        certain=status in (AGREES, CONTRADICTS)
        and (bool(scene.sightings or scene.carried) or slipped(figure, abs(value))),
    )
