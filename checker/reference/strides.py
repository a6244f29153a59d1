"""Claims of who changed most: "made the biggest gain", "grew fastest, by 9.5%", "the sharpest fall", "shrank most"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.model import Mention, Passage, Quantity
from checker.reference.agree import AGREES, compared
from checker.reference.changes import as_points
from checker.reference.claims import Claim
from checker.reference.extremes import entity_of
from checker.reference.measures import named
from checker.reference.naming import Sighting
from checker.reference.periods import Period
from checker.reference.query import Where, by, sql
from checker.reference.superlatives import STRIDE
from checker.reference.values import latest
from checker.reference.walk import Scene

STRIDE_KIND = "stride"
_NOT = re.compile(
    r"\b(?:one of|among|some of|his|her|my|our|than|not|nearly|almost|(?:second|third|fourth)[- ]) ?"
    r"(?:the |its |their )?$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"^[^.;]{0,40}?\b(?:since|on record|ever|in (?:\w+ )?\w+ (?:years|months|quarters))\b", re.IGNORECASE
)
_FEWEST = 3  # entities of which one is first


class Change(NamedTuple):
    """How an entity changed: by how much, and by how many hundredths of what it was."""

    absolute: Fraction
    percent: Fraction | None


def stride_claims(scene: Scene) -> Iterator[Claim]:
    """The entities of a sentence that are said to have changed most."""
    if not scene.cube.periods:
        return
    line = scene.line
    for match in STRIDE.finditer(line.text):
        if _NOT.search(line.text[: match.start()]) or _ELSEWHERE.match(line.text[match.end() :]):
            continue
        words = Passage("list", line.start + match.start(), line.start + match.end(), match[0].lower())
        found = entity_of(scene, words)
        if found is None or any(one.start < words.start for one in scene.strangers):
            continue
        rises = any(match[name] for name in ("up", "up2", "growing"))
        made = [_claim(scene, words, found, at, 1 if rises else -1) for at in _measures(scene, words)]
        claims = [one for one in made if one is not None]
        passing = next((one for one in claims if one.status == AGREES), None)
        if passing is not None or len(claims) == 1:
            yield passing or claims[0]


def _measures(scene: Scene, words: Passage) -> list[int]:
    """The measures that may have changed: those that the clause names, or that the paragraph is about."""
    here = named(scene.cube, scene.line, *scene.clause(words.start, words.end)) or scene.topic
    found = sorted(here) or ([0] if len(scene.cube.measures) == 1 else [])
    figure = _figure(scene, words)
    if figure is not None and figure.kind not in ("percent", "ratio"):
        rates = figure.kind == "points"
        found = [at for at in found if (scene.cube.measures[at].unit == "percent") == rates]
    return found


def _figure(scene: Scene, words: Passage) -> Quantity | None:
    """By how much, if the words say so: "the biggest gain, of 63", "grew fastest, by 9.5%"."""
    line = scene.line
    return next(
        (
            as_points(scene, one)
            for one in line.figures
            if one.start >= words.end
            and re.fullmatch(r",? (?:of|by|at|with|up|down) (?:\w+ )?", line.between(words.end, one.start))
        ),
        None,
    )


def _claim(scene: Scene, words: Passage, found: tuple[Sighting, int, str], measure: int, way: int) -> Claim | None:
    sighting, dimension, value = found
    new = scene.focus if scene.focus in _within(scene) else latest(scene)
    bases = [one.period for one in scene.whens if one.base and one.period is not None and one.period.start < new.start]
    rest = {at: values for at, values in scene.subject(words.start, words.end).where.items() if at != dimension}
    changes = _changes(scene, measure, dimension, rest, new, bases[0] if bases else None)
    if len(changes) < _FEWEST or value not in changes:
        return None
    orders = [_order(changes, way, relative=relative) for relative in (False, True)]
    first = any(order and order[0] == value for order in orders)
    figure = _figure(scene, words)
    right = figure is None or _agrees(figure, changes[value])
    figures: list[tuple[str, Mention]] = [
        ("place", words),
        ("entity", Passage("name", sighting.start, sighting.end, value)),
    ]
    figures += [("change", figure)] if figure is not None else []
    told = ", ".join(f"{name} {float(changes[name].absolute):+,.4g}" for name in (orders[0] or orders[1])[:3])
    answers = by(scene.cube, measure, dimension, rest, new)
    return Claim(
        kind=STRIDE_KIND,
        status="pass" if first and right else "fail",
        figures=tuple(figures),
        said=scene.line.printed(words.start, words.end),
        found=f"{told}; {value} {float(changes[value].absolute):+,.4g}",
        cube=scene.cube,
        query=sql(scene.cube, measure, rest, new, ""),
        facts=answers[value].facts,
        value=changes[value].absolute,
        certain=not first,
    )


def _within(scene: Scene) -> tuple[Period, ...]:
    return scene.cube.periods


def _changes(
    scene: Scene, measure: int, dimension: int, rest: Where, new: Period, base: Period | None
) -> dict[str, Change]:
    """How each entity changed from a year before, or from the period before if there is none."""
    cube = scene.cube
    now = by(cube, measure, dimension, rest, new)
    earlier = [one for one in cube.periods if one.end <= new.start]
    for old in (base, new.years_before(), earlier[-1] if earlier else None):
        before = by(cube, measure, dimension, rest, old) if old is not None else {}
        if before:
            both = (name for name in now if name in before)
            return {
                name: Change(
                    now[name].value - before[name].value,
                    100 * (now[name].value - before[name].value) / before[name].value if before[name].value else None,
                )
                for name in both
            }
    return {}


def _order(changes: dict[str, Change], way: int, *, relative: bool) -> list[str]:
    """The entities, the one that changed most first; without those that went the other way."""
    told = {name: one.percent if relative else one.absolute for name, one in changes.items()}
    known = {name: value * way for name, value in told.items() if value is not None and value * way > 0}
    return sorted(known, key=lambda name: -known[name])


def _agrees(figure: Quantity, change: Change) -> bool:
    value = change.percent if figure.kind == "percent" else change.absolute
    return value is not None and compared(figure, abs(value)) == AGREES
