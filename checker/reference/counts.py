"""Claims of how many entities meet a condition: "four branches exceeded 100,000", "eight operators improved"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.extract.language.lexicon import singular
from checker.model import Mention, Passage, Quantity
from checker.reference.claims import Claim
from checker.reference.measures import cued, fits, named
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, by, sql
from checker.reference.synonyms import same_word
from checker.reference.values import latest
from checker.reference.walk import Scene

COUNT = "count"
_OVER = r"exceed\w*|more than|above|over|passed|topped|upwards of|in excess of"
_UNDER = r"below|under|fewer than|less than|short of"
_LEAST = r"at least|reach\w*|achiev\w+|met|hit|or more"
_BOUND = re.compile(
    rf"\b(?:(?P<no>not|never|failed to|without) )?(?:(?P<over>{_OVER})|(?P<under>{_UNDER})|"
    rf"(?P<least>{_LEAST}))(?: \w+){{0,3}}? ?$",
    re.IGNORECASE,
)
_ROSE = re.compile(
    r"\b(?:improved|got better|expanded|rose|grew|increased|gained|went up|climbed|did better|advanced|"
    r"(?:see|saw|seen|seeing) (?:\w+ ){1,4}(?:rise|grow|increase|improve|climb)|"
    r"(?:to|to have|has|have|had) "
    r"(?:improved?|rise|risen|grow|grown|increased?|gain|gained|climb|climbed|advanced?))\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:fell|slid|slipped back|got worse|declined|dropped|shrank|"
    r"came down|went down|decreased|lost ground|slipped|worsened|los[te]|"
    r"(?:see|saw|seen|seeing) (?:\w+ ){1,4}(?:fall|decline|drop|shrink|decrease)|"
    r"(?:to|to have|has|have|had) (?:fall|fallen|declined?|drop|dropped|shrink|shrunk|decreased?|lost? ground|slip|"
    r"slipped))\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:(?P<over>exceed\w*|above|passed|topped|beat|beaten|surpass\w+|overtak\w+|"
    r"more(?: [a-z]+){0,2}? than|higher than)|"
    r"(?P<under>below|under|short of|(?:fewer|less)(?: [a-z]+){0,2}? than|lower than))"
    r"(?: (?:its|their|the|that|those|it did|they did))?(?: (?:levels?|figure|total|number|ones?))?"
    r"(?: of| in| for)? ?$",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:recorded|reported|had|have|has|saw|with|won|scored|suffered) (?:no|not a single|zero)\b", re.IGNORECASE
)
_PARTS_OF_YEARS = frozenset(("day", "week", "month", "quarter"))
_DEFINITE = re.compile(r"\b(?:the|its|their|our|these|those|both|other) $", re.IGNORECASE)
_AND_ANOTHER = re.compile(r"\b(?:as|so) (?:did|does|do|was|were|has|have)\b|\bas well as\b", re.IGNORECASE)
_ALL_BUT = re.compile(r"\ball (?:but|except|bar) $", re.IGNORECASE)
_NO_LIMITS = frozenset(("ordinal", "multiple", "year", "date"))
_FEWEST = 2  # entities that a count is of
_ABOVE_IN = re.compile(r",? (?:in|at|for) (?:just |only |all )?")  # "under 60% in three of the five valleys"
_KINDS = (
    frozenset("company firm operator team club branch business".split()),
    frozenset("country nation state region area place town city market".split()),
)
Test = Callable[[Fraction, Fraction | None], bool]


class Condition(NamedTuple):
    """What entities must do to be counted.

    test: of the value now and of the one before. compares: does it ask for the one before? limits: the figures that it
    rests on. measures: those that a limit can be of. base: the period to compare with, None for a year before.
    """

    test: Test
    compares: bool
    limits: tuple[Mention, ...] = ()
    measures: tuple[int, ...] = ()
    base: Period | None = None


def count_claims(scene: Scene) -> Iterator[Claim]:
    """The numbers of entities of a sentence that the table can count."""
    for figure in scene.line.figures:
        if figure.kind != "count" or figure.value is None or figure.hedge or figure.value.denominator != 1:
            continue
        if _DEFINITE.search(scene.line.between(scene.line.start, figure.start)):
            continue  # "the three clinics" are those that there are
        if _AND_ANOTHER.search(scene.line.between(figure.end, scene.line.end)):
            continue
        dimension = counted(scene, figure.noun)
        if dimension is None:
            continue
        condition = next(conditions(scene, figure), None)
        if condition is not None:
            claim = _claim(scene, figure, dimension, condition)
            if claim is not None:
                yield claim


def counted(scene: Scene, noun: str) -> int | None:
    """The dimension whose entities a noun means: by its header, or the only one that there is."""
    dimensions = scene.cube.dimensions
    for at, one in enumerate(dimensions):
        if any(same_word(noun, word) for word in one.noun):
            return at
    listed = [at for at, one in enumerate(dimensions) if len(one.values) > 2]
    plain = singular(noun)
    kind = next((one for one in _KINDS if plain in one), None)
    if len(listed) != 1 or (kind is None and plain != "one"):
        return None
    others = frozenset().union(*(one for one in _KINDS if one is not kind)) if kind else frozenset()
    return None if others & {singular(word) for word in dimensions[listed[0]].noun} else listed[0]


def conditions(scene: Scene, spot: Quantity | Passage) -> Iterator[Condition]:
    """What the clause of a count, or of a list of names, says that entities do."""
    line = scene.line
    first, last = scene.clause(spot.start, spot.end)
    for limit in sorted(line.figures, key=lambda one: (one.start < spot.start, abs(one.start - spot.start))):
        if limit.end <= spot.start and not _ABOVE_IN.fullmatch(line.between(limit.end, spot.start)):
            continue
        if limit.kind == "duration" and not any(fits(limit, one) for one in scene.cube.measures):
            continue
        if limit is spot or limit.value is None or not first <= limit.start < last or limit.kind in _NO_LIMITS:
            continue
        match = _BOUND.search(line.between(first, limit.phrase_start if limit.hedge else limit.start))
        fitting = [one.measure for one in cued(scene.cube, line, limit, first, last, scene.topic)]
        fitting = fitting or [at for at, one in enumerate(scene.cube.measures) if fits(limit, one)]
        if limit.hedge in ("over", "under", "at_least") or match:
            how = limit.hedge or next(name for name in ("over", "under", "least") if match and match[name])
            yield Condition(_limits(how, limit.value), False, (limit,), tuple(fitting))
    words = line.between(first, last)
    base = next((one for one in scene.whens if one.base and first <= one.start < last and one.period), None)
    level = _LEVEL.search(line.between(first, base.start)) if base else None
    if base and level:
        yield Condition(_grew if level["over"] else _shrank, True, (), (), base.period)
    elif _NONE.search(words):
        yield Condition(lambda now, before: now == 0, False)
    elif _ROSE.search(words):
        yield Condition(_grew, True, (), (), base.period if base else None)
    elif _FELL.search(words):
        yield Condition(_shrank, True, (), (), base.period if base else None)


def _grew(now: Fraction, before: Fraction | None) -> bool:
    return before is not None and now > before


def _shrank(now: Fraction, before: Fraction | None) -> bool:
    return before is not None and now < before


def _limits(how: str, value: Fraction) -> Test:
    if how == "over":
        return lambda now, before: now > value
    if how == "under":
        return lambda now, before: now < value
    return lambda now, before: now >= value


class Outcome(NamedTuple):
    """Who of a dimension meets a condition, of how many that the table can tell it of."""

    met: tuple[str, ...]
    now: dict[str, Answer]
    query: str


def outcomes_of(scene: Scene, spot: Quantity | Passage, dimension: int, condition: Condition) -> list[Outcome]:
    """Who meets the condition, by each measure that the words can mean."""
    cube = scene.cube
    here = named(cube, scene.line, *scene.clause(spot.start, spot.end), nouns=False) or scene.topic
    measures = sorted(here) or ([0] if len(cube.measures) == 1 else [])
    if condition.limits:
        measures = [at for at in measures if at in condition.measures] or _nearest(scene, measures, condition.measures)
        if not condition.measures:
            return []
    mains = [one.period for one in scene.whens if one.period is not None and not one.base and _is_in(scene, one.period)]
    period = mains[0] if mains else scene.focus or (latest(scene) if cube.periods else None)
    if not mains and scene.focus is None and not condition.compares and period and period.grain in _PARTS_OF_YEARS:
        period = None  # weeks and months that no word limits: the copy speaks of all of them
    if condition.compares and period is None:
        return []
    found = []
    where = _part(scene, spot, dimension)
    for measure in measures:
        now = by(cube, measure, dimension, where, period)
        before: dict[str, Answer] = {}
        if condition.compares and period is not None:
            before = _before(scene, measure, dimension, where, condition.base, period)
        if len(now) < _FEWEST or (condition.compares and not before):
            continue
        met = tuple(
            name for name in now if condition.test(now[name].value, before[name].value if name in before else None)
        )
        found.append(Outcome(met, now, sql(cube, measure, where, period, "count")))
    return found


def _nearest(scene: Scene, about: list[int], fitting: tuple[int, ...]) -> list[int]:
    """Of the measures that a limit can be of, those that share most words with what the paragraph is about."""
    words = {word for at in about for word in scene.cube.measures[at].words}
    shared = {at: len(words & set(scene.cube.measures[at].words)) for at in fitting}
    return [at for at in fitting if shared[at] == max(shared.values())]


def _before(
    scene: Scene, measure: int, dimension: int, where: Where, base: Period | None, period: Period
) -> dict[str, Answer]:
    """What they had in the period to compare with: the one that is named, a year before, or the one before it."""
    if base is not None:
        return by(scene.cube, measure, dimension, where, base)
    found = by(scene.cube, measure, dimension, where, period.years_before())
    earlier = [one for one in scene.cube.periods if one.end <= period.start]
    return found or (by(scene.cube, measure, dimension, where, earlier[-1]) if earlier else {})


def _part(scene: Scene, spot: Quantity | Passage, dimension: int) -> Where:
    """The part of the table that the clause limits the count to: the entities of other kinds that it names."""
    first, last = scene.clause(spot.start, spot.end)
    where: Where = {}
    for one in scene.sightings:
        if first <= one.start < last and len(one.named) == 1 and one.named[0].dimension != dimension:
            at = one.named[0].dimension
            where[at] = where.get(at, frozenset()) | {one.named[0].value}
    return where


def _is_in(scene: Scene, period: Period) -> bool:
    return any(one.within(period) for one in scene.cube.periods)


def _claim(scene: Scene, figure: Quantity, dimension: int, condition: Condition) -> Claim | None:
    line = scene.line
    all_but = bool(_ALL_BUT.search(line.between(line.start, figure.start)))
    outcomes = []
    found = outcomes_of(scene, figure, dimension, condition)
    for met, now, query in found:
        told = len(now) - len(met) if all_but else len(met)
        if len(now) < (figure.value or 0):
            continue
        outcomes.append(
            Claim(
                kind=COUNT,
                status="pass" if told == figure.value else "fail",
                figures=(("count", figure), *(("limit", one) for one in condition.limits)),
                said=line.printed(figure.start, figure.span[1]),
                found=f"{len(met)} of {len(now)}: {', '.join(met) or 'none'}",
                cube=scene.cube,
                query=query,
                facts=tuple(fact for name in met for fact in now[name].facts[:1]),
                value=Fraction(told),
                certain=len(found) == 1 and not figure.modifiers and not scene.strangers,
            )
        )
    return next((one for one in outcomes if one.status == "pass"), outcomes[0] if outcomes else None)
