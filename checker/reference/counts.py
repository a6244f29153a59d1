"""Claims of how many entities meet a condition: "four branches exceeded 100,000", "eight operators improved"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from checker.model import Mention, Quantity
from checker.reference.claims import Claim
from checker.reference.measures import fits, named
from checker.reference.query import by, sql
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
_ROSE = re.compile(r"\b(?:improved|rose|grew|increased|gained|went up|climbed|did better|advanced)\b", re.IGNORECASE)
_FELL = re.compile(
    r"\b(?:fell|declined|dropped|shrank|came down|went down|decreased|lost ground|slipped|worsened)\b", re.IGNORECASE
)
_NONE = re.compile(
    r"\b(?:recorded|reported|had|have|has|saw|with|won|scored|suffered) (?:no|not a single|zero)\b", re.IGNORECASE
)
_SOME = re.compile(
    r"\b(?:recorded|reported|had|won|saw|scored) (?!no\b|not\b|zero\b)(?:at least one |a |an |any |some )?",
    re.IGNORECASE,
)
_ABOVE_IN = re.compile(r",? (?:in|at|for) (?:just |only |all )?")  # "below 80% in six of the ten states"
_GENERIC = frozenset(
    "company firm operator country nation state region area place town city market team club branch one".split()
)
Test = Callable[[Fraction, Fraction | None], bool]


def count_claims(scene: Scene) -> Iterator[Claim]:
    """The numbers of entities of a sentence that the table can count."""
    for figure in scene.line.figures:
        if figure.kind != "count" or figure.value is None or figure.hedge or figure.value.denominator != 1:
            continue
        dimension = _dimension(scene, figure)
        if dimension is None:
            continue
        tests = list(_tests(scene, figure))
        if tests:
            claim = _claim(scene, figure, dimension, *tests[0])
            if claim is not None:
                yield claim


def _dimension(scene: Scene, figure: Quantity) -> int | None:
    """The dimension whose entities the figure counts: by its header's noun, or the only one there is."""
    dimensions = scene.cube.dimensions
    for at, one in enumerate(dimensions):
        if any(same_word(figure.noun, word) for word in one.noun):
            return at
    listed = [at for at, one in enumerate(dimensions) if len(one.values) > 2]
    return listed[0] if figure.noun in _GENERIC and len(listed) == 1 else None


def _tests(scene: Scene, figure: Quantity) -> Iterator[tuple[Test, bool, tuple[Mention, ...], int | None]]:
    """What the entities must do: a test of the value now and a year before, and the measure that a limit has."""
    line = scene.line
    first, last = scene.clause(figure.start, figure.end)
    for limit in sorted(line.figures, key=lambda one: (one.start < figure.start, abs(one.start - figure.start))):
        if limit.end <= figure.start and not _ABOVE_IN.fullmatch(line.between(limit.end, figure.start)):
            continue
        if limit is figure or limit.value is None or not first <= limit.start < last or limit.kind == "ordinal":
            continue
        match = _BOUND.search(line.between(first, limit.phrase_start if limit.hedge else limit.start))
        value = limit.value
        fitting = [at for at, one in enumerate(scene.cube.measures) if fits(limit, one)]
        if limit.hedge in ("over", "under", "at_least") or match:
            how = limit.hedge or next(name for name in ("over", "under", "least") if match and match[name])
            test = _limits(how, value)
            yield test, False, (limit,), fitting[0] if len(fitting) == 1 else None
    words = line.between(first, last)
    if _NONE.search(words):
        yield lambda now, before: now == 0, False, (), None
    elif _ROSE.search(words):
        yield lambda now, before: before is not None and now > before, True, (), None
    elif _FELL.search(words):
        yield lambda now, before: before is not None and now < before, True, (), None


def _limits(how: str, value: Fraction) -> Test:
    if how == "over":
        return lambda now, before: now > value
    if how == "under":
        return lambda now, before: now < value
    return lambda now, before: now >= value


def _claim(
    scene: Scene,
    figure: Quantity,
    dimension: int,
    test: Test,
    compares: bool,
    others: tuple[Mention, ...],
    of: int | None,
) -> Claim | None:
    cube, line = scene.cube, scene.line
    first, last = scene.clause(figure.start, figure.end)
    here = named(cube, line, first, last, nouns=False) or scene.topic
    measures = [of] if of is not None else sorted(here) or ([0] if len(cube.measures) == 1 else [])
    period = scene.focus or (latest(scene) if cube.periods else None)
    mains = [one.period for one in scene.whens if one.period is not None and not one.base]
    period = mains[0] if mains else period
    outcomes = []
    for measure in measures:
        now = by(cube, measure, dimension, {}, period)
        before = by(cube, measure, dimension, {}, period.years_before()) if compares and period is not None else {}
        if len(now) < max(2, figure.value or 0) or (compares and not before):
            continue
        met = [name for name in now if test(now[name].value, before[name].value if name in before else None)]
        status = "pass" if len(met) == figure.value else "fail"
        outcomes.append(
            Claim(
                kind=COUNT,
                status=status,
                figures=(("count", figure), *(("limit", one) for one in others)),
                said=line.text[figure.start - line.start : figure.span[1] - line.start],
                found=f"{len(met)} of {len(now)}: {', '.join(met) or 'none'}",
                cube=cube,
                query=sql(cube, measure, {}, period, "count"),
                facts=tuple(fact for name in met for fact in now[name].facts[:1]),
                value=Fraction(len(met)),
                certain=len(measures) == 1,
            )
        )
    best = next((one for one in outcomes if one.status == "pass"), outcomes[0] if outcomes else None)
    return best
