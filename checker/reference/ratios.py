"""Claims of one measure over another: "£2.10 a kilo", "8.4 cases per 100,000 people", "91% of those invited"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.extract.figures.units import COINS, is_coin_of
from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.headers import CURRENCIES
from checker.reference.measures import fits
from checker.reference.query import Answer, total
from checker.reference.synonyms import same_word, speaks_of
from checker.reference.values import periods_meant, shown
from checker.reference.walk import Scene, Subject

RATIO = "ratio"
_EACH = re.compile(r"^ (?:per|for each|for every|an?|every|each) (?P<word>[a-z]+)\b", re.IGNORECASE)
_PER = re.compile(r"^ (?:for every|per|in every) (?=\d)", re.IGNORECASE)
_THOSE = re.compile(r"^ of (?:those|them|the(?: \w+)?|all(?: those)?) (?P<word>[a-z]+)\b", re.IGNORECASE)
# An average may be of a part that the table does not tell apart, such as one kind of customer.
_WORKED_OUT = re.compile(
    r"\b(?:works? out|worked out|working out|equivalent to|amounts? to|equates? to)\b", re.IGNORECASE
)
_FATALITY = re.compile(
    r"\bcase[- ]fatality(?: rate| ratio)? (?:of|was|is|stands at|stood at)(?: \w+)? $", re.IGNORECASE
)
_PEOPLE = frozenset(("person", "people", "inhabitant", "resident", "head", "capita", "population"))
# A unit as copy says it: the unit of a table, and how many of it make one of the table's.
_PARTS = {
    "kilo": ("tonne", Fraction(1000)),
    "kilogram": ("tonne", Fraction(1000)),
    "kg": ("tonne", Fraction(1000)),
    "tonne": ("kilogram", Fraction(1, 1000)),
    "metre": ("kilometre", Fraction(1000)),
    "kilometre": ("metre", Fraction(1, 1000)),
    "hour": ("minute", Fraction(1, 60)),
    "minute": ("hour", Fraction(60)),
}
_NEAR = Fraction(1, 2)  # how far off a figure may be and still be meant as this ratio


def ratio_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state one measure of the table for each unit of another."""
    for figure in scene.line.figures:
        if figure.value is None or figure.kind not in ("money", "count", "measure", "percent", "duration"):
            continue
        subject = scene.subject(figure.start, figure.end)
        if subject.unsure or any(one.start < figure.start for one in scene.strangers):
            continue
        claim = _share_of_those(scene, figure, subject) if figure.kind == "percent" else _each(scene, figure, subject)
        if claim is not None:
            yield claim


def _each(scene: Scene, figure: Quantity, subject: Subject) -> Claim | None:
    """So many of one for each of another: "£2.10 a kilo", "8.4 cases per 100,000 people"."""
    below = _denominators(scene, figure)
    above = [(at, one) for at in _numerators(scene, figure) for one in below if one[0] != at]
    if len(above) != 1:
        return None
    at, (other, scale) = above[0]
    if scene.cube.measures[at].unit != figure.unit and figure.unit in COINS:
        scale *= 100
    sure = bool(_WORKED_OUT.search(scene.line.text)) or figure.kind == "count"
    return _claim(scene, figure, subject, (at, other), scale, sure=sure)


def _numerators(scene: Scene, figure: Quantity) -> list[int]:
    """The sums that the figure is a part of: in its currency or unit, or of what it counts."""
    found = []
    for at, measure in enumerate(scene.cube.measures):
        if not measure.additive:
            continue
        if figure.kind == "count":
            if figure.noun and not measure.unit and any(speaks_of(figure.noun, word) for word in measure.words):
                found.append(at)
        elif fits(figure, measure) or is_coin_of(figure.unit, measure.unit):
            found.append(at)
    return found


def _denominators(scene: Scene, figure: Quantity) -> list[tuple[int, Fraction]]:
    """The measures whose unit or noun follows "a" or "per", and by what to multiply."""
    end = figure.span[1]
    behind = scene.line.text[end - scene.line.start :]
    scale = Fraction(1)
    each = _EACH.match(behind)
    if each is not None:
        word = each["word"].lower()
    else:
        per = _PER.match(behind)
        base = next((one for one in scene.line.figures if per and one.start == end + per.end()), None)
        if base is None or base.kind != "count" or not base.value:
            return []
        word, scale = base.noun or "people", base.value
    return [(at, factor * scale) for at, factor in _measured_in(scene, word)]


def _measured_in(scene: Scene, word: str) -> Iterator[tuple[int, Fraction]]:
    """The sums in a unit, or of a noun."""
    unit, parts = _PARTS.get(word, ("", Fraction(1)))
    for at, measure in enumerate(scene.cube.measures):
        if not measure.additive or measure.unit in CURRENCIES:
            continue
        if measure.unit and same_word(measure.unit, word):
            yield at, Fraction(1)
        elif measure.unit and measure.unit == unit:
            yield at, Fraction(1) / parts
        elif any(speaks_of(word, one) for one in measure.words) or (word in _PEOPLE and "population" in measure.words):
            yield at, Fraction(1)


def _share_of_those(scene: Scene, figure: Quantity, subject: Subject) -> Claim | None:
    """A percentage of what another measure counts: "reached 640 farms, 91% of those invited"."""
    line = scene.line
    if _FATALITY.search(line.text[: figure.start - line.start]):
        deaths, cases = _counting(scene, "deaths"), _counting(scene, "cases")
        if len(deaths) != 1 or len(cases) != 1 or deaths == cases:
            return None
        claim = _claim(scene, figure, subject, (deaths[0], cases[0]), Fraction(100), sure=True)
        return claim if claim is not None and _is_anchored(scene, subject, (deaths[0], cases[0]), figure) else None
    match = _THOSE.match(line.text[figure.end - line.start :])
    stated = [one for one in line.figures if one.kind == "count" and 0 < figure.start - one.end < 40]
    if match is None or len(stated) != 1:
        return None
    below = _counting(scene, match["word"])
    for at in range(len(scene.cube.measures)):
        if len(below) != 1 or at in below or not scene.cube.measures[at].additive or scene.cube.measures[at].unit:
            continue
        for period in periods_meant(scene, figure):
            part = total(scene.cube, at, subject.where, period)
            # The number before it says which measure is meant, for it is that measure's value.
            if part is not None and part.value >= 10 and compared(stated[0], part.value) == AGREES:
                return _claim(scene, figure, subject, (at, below[0]), Fraction(100), sure=True)
    return None


def _is_anchored(scene: Scene, subject: Subject, measures: tuple[int, int], figure: Quantity) -> bool:
    """Does the sentence state one of the two counts too? Other outbreaks and ages have rates of their own."""
    totals = (
        total(scene.cube, at, subject.where, period) for at in measures for period in periods_meant(scene, figure)
    )
    known = [one.value for one in totals if one is not None and one.value >= 10]
    counts = [one for one in scene.line.figures if one.kind == "count"]
    return any(compared(count, value) == AGREES for count in counts for value in known)


def _counting(scene: Scene, noun: str) -> list[int]:
    """The counts that can be summed up and are counts of this."""
    return [
        at
        for at, one in enumerate(scene.cube.measures)
        if one.additive and not one.unit and any(speaks_of(noun, word) for word in one.words)
    ]


def _claim(
    scene: Scene, figure: Quantity, subject: Subject, measures: tuple[int, int], scale: Fraction, *, sure: bool
) -> Claim | None:
    outcomes = []
    for period in periods_meant(scene, figure):
        above = total(scene.cube, measures[0], subject.where, period)
        below = total(scene.cube, measures[1], subject.where, period)
        if above is not None and below is not None and below.value > 0 and _same_cells(above, below):
            outcomes.append(_judged(scene, figure, above, below, scale, sure))
    best = next((one for one in outcomes if one.status == AGREES), outcomes[0] if outcomes else None)
    if best is not None and best.status == CONTRADICTS and any(one.status != CONTRADICTS for one in outcomes):
        return None
    return best


def _same_cells(above: Answer, below: Answer) -> bool:
    """Do both sums run over the same rows?"""
    return {one.row for one in above.facts} == {one.row for one in below.facts}


def _judged(scene: Scene, figure: Quantity, above: Answer, below: Answer, scale: Fraction, sure: bool) -> Claim:
    value = above.value / below.value * scale
    near = value > 0 and figure.value is not None and abs(figure.value / value - 1) <= _NEAR
    return Claim(
        kind=RATIO,
        status=compared(figure, value),
        figures=(("ratio", figure),),
        said=scene.line.printed(figure.start, figure.end),
        found=shown(Fraction(round(value * 100), 100)),
        cube=scene.cube,
        query=f"{above.query}; {below.query}",
        facts=(*above.facts, *below.facts),
        value=value,
        certain=sure and (near or slipped(figure, value)),
        notes=(f"{shown(above.value)} over {shown(below.value)}",),
    )
