"""Claims of how far one entity is from another: "four points clear of Elm", "beat Oak by six votes"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.model import Mention, Passage, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared
from checker.reference.changes import as_points
from checker.reference.claims import Claim
from checker.reference.measures import cued, fits, named
from checker.reference.naming import Named, Sighting
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, by, total
from checker.reference.values import latest, shown
from checker.reference.walk import Scene

LEAD = "lead"
_UNIT = r"(?: percentage)?(?: points?| votes?| goals?| [a-z]+)?"
_BEHIND = re.compile(
    rf"^{_UNIT},? (?:(?P<up>more|higher|ahead|clear|above|better|longer|older|larger|bigger|greater|wetter|taller|"
    r"heavier)|(?P<down>fewer|less|behind|lower|below|short|adrift|worse|shorter|smaller|cheaper|lighter|shy))"
    r"(?: [a-z]+){0,2}?(?: (?:than|of))? (?:in |at |for )?(?:the )?$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    rf"^{_UNIT},? (?:clear(?: of (?:the (?:field|rest|next|chasing pack)|its nearest rivals?))?(?=[,.;]|$)|"
    r"(?:ahead|clear) of (?:the )?(?:field|rest|second place|nearest rivals?|the rest))",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:beat|beating|edged(?: out)?|pipped|held off|defeated|outscored|ahead of|overtook|led)\b[^.;]{0,60}\bby $"
)
_TAKEN = re.compile(
    r"\b(?:h[eo]ld|holding|took|taking|taken|won|winning|gained|retained|kept|captured|regained|lost)\b[^.;]{2,60}\bby "
    r"(?:just |only |a mere |a majority of |a margin of )?$"
)
_SPREAD = re.compile(
    r"\b(?:gap|difference|range) between (?:the )?(?:top|highest|best|largest|biggest|first|richest)"
    r"(?:[ \w-]{0,20})? and (?:the )?(?:bottom|lowest|worst|smallest|last|poorest)\b[^.;]*$",
    re.IGNORECASE,
)
_KINDS = frozenset(("count", "money", "measure", "points", "duration"))


def rival_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that say by how much one entity is ahead of another, or of all others."""
    line = scene.line
    for printed in line.figures:
        figure = as_points(scene, printed)
        if figure.kind not in _KINDS or figure.value is None:
            continue
        ahead, behind = line.between(line.start, figure.start), line.between(figure.end, line.end)
        if _SPREAD.search(ahead):
            yield from _first(_spread(scene, figure, at) for at in _measures(scene, figure))
            continue
        known = min((one.start for one in scene.sightings), default=line.end)
        if any(one.start < min(known, figure.start) for one in scene.strangers):
            continue
        pair = _pair(scene, figure)
        if pair is not None:
            yield from _first(_between(scene, figure, pair, at) for at in _measures(scene, figure))
        elif _FIELD.match(behind):
            yield from _first(_lead(scene, figure, at) for at in _measures(scene, figure))
        elif _TAKEN.search(ahead):
            yield from _first(_majority(scene, figure, at) for at in _measures(scene, figure))


def _first(made: Iterator[Claim | None]) -> Iterator[Claim]:
    """The claim that agrees, or else the only one that there is."""
    claims = [one for one in made if one is not None]
    agreeing = [one for one in claims if one.status == AGREES]
    if agreeing or len(claims) == 1:
        yield (agreeing or claims)[0]


def _pair(scene: Scene, figure: Quantity) -> tuple[Named, Sighting, int] | None:
    """The one that is ahead, the sighting of the other, and +1; with -1 if the first is behind; None if not so said."""
    line = scene.line
    after = [one for one in scene.sightings if one.start >= figure.end]
    match = _BEHIND.match(line.between(figure.end, after[0].start)) if after else None
    if match is not None:
        own = scene.subject(figure.start, figure.start)
        return _with(own.where if not own.unsure else {}, after[-1] if _owned(scene, after) else after[0], match)
    before = [one for one in scene.sightings if one.end <= figure.start]
    if len(before) > 1 and (match := _BY.search(line.between(line.start, figure.start))):
        return _beaten(before, line.start + match.start())
    return None


def _beaten(named: list[Sighting], at: int) -> tuple[Named, Sighting, int] | None:
    """The last two of one kind on either side of the word for beating: "Ash Hill's Ada Tarn beat Holm's Bo Lind"."""
    for second in reversed([one for one in named if one.start >= at]):
        for first in reversed([one for one in named if one.end <= at]):
            shared = [one for one in first.named if one.dimension in {other.dimension for other in second.named}]
            if shared and len(first.named) == len(second.named) == 1:
                return shared[0], second, 1
    return None


def _owned(scene: Scene, after: list[Sighting]) -> bool:
    """Is the first name only whose the second is ("Denholm's Dean Rusk")?"""
    return len(after) > 1 and re.fullmatch(r"(?:['’]s)? ", scene.line.between(after[0].end, after[1].start)) is not None


def _with(
    where: dict[int, frozenset[str]], other: Sighting, match: re.Match[str]
) -> tuple[Named, Sighting, int] | None:
    for one in other.named:
        mine = where.get(one.dimension, frozenset())
        if len(mine) == 1 and one.value not in mine:
            return Named(one.dimension, next(iter(mine))), other, 1 if match["up"] else -1
    return None


def _measures(scene: Scene, figure: Quantity) -> list[int]:
    """What the distance can be in: what the figure counts, what the one before it states, what the clause is about."""
    cube, line = scene.cube, scene.line
    if figure.kind == "points":
        rates = [at for at, one in enumerate(cube.measures) if one.unit == "percent"]
        meant = named(cube, line, line.start, line.end) or scene.topic
        return [at for at in rates if at in meant]
    if figure.noun or figure.unit:
        found = [one.measure for one in cued(cube, line, figure, *scene.clause(figure.start, figure.end), scene.topic)]
        return found or [at for at, one in enumerate(cube.measures) if fits(figure, one) and figure.unit]
    before = [one for one in line.figures if one.end <= figure.start and one.kind == figure.kind and one.noun]
    for other in reversed(before):
        found = [one.measure for one in cued(cube, line, other, line.start, line.end, scene.topic)]
        if found:
            return found
    return sorted(named(cube, line, line.start, line.end) or scene.topic)


def _period(scene: Scene) -> Period | None:
    here = [one.period for one in scene.whens if one.period is not None and not one.base]
    return (here[-1] if here else scene.focus or latest(scene)) if scene.cube.periods else None


def _between(scene: Scene, figure: Quantity, pair: tuple[Named, Sighting, int], measure: int) -> Claim | None:
    mine, sighting, way = pair
    theirs = next(one for one in sighting.named if one.dimension == mine.dimension)
    period = _period(scene)
    wheres: list[Where] = [{one.dimension: frozenset((one.value,))} for one in (mine, theirs)]
    answers = [total(scene.cube, measure, where, period) for where in wheres]
    if any(one is not None and not one.is_cell for one in answers):  # in the one place that the words name
        rest = {
            at: names for at, names in scene.subject(figure.start, figure.end).where.items() if at != mine.dimension
        }
        answers = [total(scene.cube, measure, {**rest, **where}, period) for where in wheres]
    if answers[0] is None or answers[1] is None:
        return None
    words = Passage("name", sighting.start, sighting.end, theirs.value)
    return _made(scene, figure, (mine.value, answers[0]), (theirs.value, answers[1]), way, words)


def _lead(scene: Scene, figure: Quantity, measure: int) -> Claim | None:
    """The lead of the first over the second."""
    subject = scene.subject(figure.start, figure.start)
    one = next(((at, next(iter(values))) for at, values in subject.where.items() if len(values) == 1), None)
    if one is None or subject.unsure:
        return None
    ranked = _ranked(scene, measure, one[0])
    if len(ranked) < 2 or one[1] != ranked[0][0]:
        return None
    return _made(scene, figure, ranked[0], ranked[1], 1, None)


def _majority(scene: Scene, figure: Quantity, measure: int) -> Claim | None:
    """The lead of the first over the second in a place that is said to be taken or held by so many."""
    match = _TAKEN.search(scene.line.between(scene.line.start, figure.start))
    verb = scene.line.start + match.start() if match is not None else figure.start
    places = {each.dimension for one in scene.sightings if verb < one.start < figure.start for each in one.named}
    where = scene.subject(figure.start, figure.start).where
    rest = {at: names for at, names in where.items() if at in places and len(names) == 1}
    for at in where.keys() - places if rest else ():
        ranked = _ranked(scene, measure, at, rest)
        if len(ranked) > 1 and where[at] == {ranked[0][0]}:
            return _made(scene, figure, ranked[0], ranked[1], 1, None)
    return None


def _spread(scene: Scene, figure: Quantity, measure: int) -> Claim | None:
    """The distance between the first and the last."""
    many = [at for at, one in enumerate(scene.cube.dimensions) if len(one.values) > 2]
    if len(many) != 1:
        return None
    ranked = _ranked(scene, measure, many[0])
    return _made(scene, figure, ranked[0], ranked[-1], 1, None) if len(ranked) > 2 else None


def _ranked(scene: Scene, measure: int, dimension: int, where: Where | None = None) -> list[tuple[str, Answer]]:
    """The values of a dimension with what each has, the highest first; where: only in these places."""
    found = by(scene.cube, measure, dimension, where or {}, _period(scene))
    return sorted(found.items(), key=lambda pair: -pair[1].value)


def _made(
    scene: Scene, figure: Quantity, one: tuple[str, Answer], other: tuple[str, Answer], way: int, words: Mention | None
) -> Claim:
    value = (one[1].value - other[1].value) * way
    status = compared(figure, value) if value > 0 else CONTRADICTS
    figures: tuple[tuple[str, Mention], ...] = (("change", figure), *((("entity", words),) if words else ()))
    return Claim(
        kind=LEAD,
        status=status,
        figures=figures,
        said=scene.line.printed(figure.start, figure.end),
        found=f"{one[0]} {shown(one[1].value)}, {other[0]} {shown(other[1].value)}: {shown(abs(value))}",
        cube=scene.cube,
        query=f"{one[1].query}; {other[1].query}",
        facts=(*one[1].facts, *other[1].facts),
        value=Fraction(value),
        certain=True,
    )
