"""Claims of a peak or a low in time: "bookings peaked in the week ending 9 June with 412"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Mention, Passage, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.extremes import RECORD
from checker.reference.measures import BY_WORD, Cued, cued, fits, named, whole_figures
from checker.reference.periods import Period
from checker.reference.query import Answer, by_period, sql
from checker.reference.values import shown
from checker.reference.walk import Scene
from checker.reference.when import When

_PEAK = re.compile(
    r"\b(?:(?P<most>peaked|(?:reached|hit|came to) (?:a|its|their|the) (?:peak|high|highest point))|"
    r"(?P<least>bottomed out|(?:reached|hit|touched) (?:a|its|their|the) (?:low|trough|lowest point)))\b",
    re.IGNORECASE,
)
_REACH = 60  # characters from the peak to its period and its figure
_FEWEST = 3  # periods of which one can be the peak


def peak_claims(scene: Scene) -> Iterator[Claim]:
    """The peaks of a sentence that the table can decide: their period, and their figure if one is given."""
    line = scene.line
    for match in _PEAK.finditer(line.text):
        at = line.start + match.end()
        when = _only(
            one for one in scene.whens if one.period is not None and not one.base and 0 <= one.start - at < _REACH
        )
        figure = next((one for one in whole_figures(line) if 0 <= one.start - at < _REACH and _apart(one, when)), None)
        if when is None or figure is None or len([one for one in scene.whens if one.period is not None]) > 1:
            continue  # "peaked at 412 in 2019 and has fallen since" tells of some periods only
        claim = _claim(scene, figure, when, 1 if match["most"] else -1)
        if claim is not None:
            yield claim


def _only(found: Iterator[When]) -> When | None:
    whens = list(found)
    return whens[0] if len(whens) == 1 else None


def _apart(figure: Quantity, when: When | None) -> bool:
    """Is the figure no part of the words that name the period?"""
    return when is None or figure.end <= when.start or figure.start >= when.end


def _measures(scene: Scene, figure: Quantity, when: When) -> list[Cued]:
    """The measures that the figure can be of: by its own words, or by those before the peak ("cases peaked")."""
    first, last = scene.clause(figure.start, figure.end)
    found = cued(scene.cube, scene.line, figure, first, last, scene.topic)
    if found or figure.noun:
        return found
    here = named(scene.cube, scene.line, first, min(when.start, figure.start))
    return [Cued(at, BY_WORD) for at in sorted(here) if fits(figure, scene.cube.measures[at])]


def _claim(scene: Scene, figure: Quantity, when: When, way: int) -> Claim | None:
    subject = scene.subject(figure.start, figure.end)
    measures = _measures(scene, figure, when)
    if subject.unsure or (not subject.where and scene.strangers) or len(measures) != 1 or when.period is None:
        return None
    measure = measures[0]
    found = by_period(scene.cube, measure.measure, subject.where)
    mine = next((one for one in found if one.same_days(when.period)), None)
    if mine is None or len(found) < _FEWEST:
        return None
    top = max(found, key=lambda period: way * found[period].value)
    highest = found[mine].value == found[top].value
    said = compared(figure, found[mine].value)
    meant = compared(figure, found[top].value) == AGREES or said == AGREES or slipped(figure, found[top].value)
    status = AGREES if highest and said == AGREES else CONTRADICTS
    if highest and said not in (AGREES, CONTRADICTS):
        return None
    return _made(
        scene, figure, when, found, (mine, top), measure.measure, status, measure.strength >= BY_WORD and meant
    )


def _made(
    scene: Scene,
    figure: Quantity,
    when: When,
    found: dict[Period, Answer],
    periods: tuple[Period, Period],
    measure: int,
    status: str,
    certain: bool,
) -> Claim:
    mine, top = periods
    where = scene.subject(figure.start, figure.end).where
    figures: tuple[tuple[str, Mention], ...] = (
        ("peak", figure),
        ("period", Passage("list", when.start, when.end, mine.label)),
    )
    first, last = min(when.start, figure.start), max(when.end, figure.end)
    return Claim(
        kind=RECORD,
        status=status,
        figures=figures,
        said=scene.line.text[first - scene.line.start : last - scene.line.start],
        found=f"{top.label} had {shown(found[top].value)}, {mine.label} {shown(found[mine].value)}",
        cube=scene.cube,
        query=sql(scene.cube, measure, where, None, "") + " ORDER BY 1 DESC",
        facts=tuple(dict.fromkeys((*found[mine].facts, *found[top].facts))),
        value=found[mine].value,
        certain=certain,
    )
