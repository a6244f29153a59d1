"""Claims of so many of one for each of another: "5.8 homes per 1,000 people", "17 for each bed".

Both may stand in one table, or in two that list the same entities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.model import Mention, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.cube import Cube, Measure
from checker.reference.headers import CURRENCIES
from checker.reference.joins import Partner, beside
from checker.reference.measures import CROWDS, named, telling
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, total
from checker.reference.ratios import RATIO
from checker.reference.synonyms import same_word, speaks_of
from checker.reference.values import periods_meant, shown
from checker.reference.walk import Scene

_PEOPLE = frozenset("person people inhabitant resident head capita population citizen child adult".split())
_PER = re.compile(
    r"^,?(?: (?!per\b|for\b|to\b|in every)[a-z-]+){0,5}? "
    r"(?:per|for each|for every|to each|to every|in every|each|every) "
    r"(?P<rest>.{1,60})",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?P<above>[a-z]+) (?:per|for each|for every) (?P<below>[a-z]+) (?:[a-z]+ ){0,2}?"
    r"(?:to|at|of|is|was|were|are|totalled|averaged|reached) (?:about |just |nearly |around |over |some )?$",
    re.IGNORECASE,
)
_LIKEWISE = re.compile(
    r"(?:\b(?:compared (?:with|to)|against|and|but|while|or|then)|, (?:with|on|at)|(?<=\w) (?:on|at|has|had)|\() "
    r"(?:just |only |about |around )?$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^ (?:across|overall|in all|nationally|nationwide|countrywide|for the (?:whole|region|country|county)|on average)"
)
_NEAR = Fraction(1, 2)


class Rate(NamedTuple):
    """One measure over another, times so many. partner: the other table, if it has the one below."""

    above: int
    below: int
    scale: Fraction
    partner: Partner | None


def rate_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state so many of one thing for each of another."""
    before: Rate | None = None
    for figure in scene.line.figures:
        if figure.value is None or figure.kind not in ("count", "money", "measure", "duration"):
            continue
        rates = list(_rates(scene, figure))
        again = (
            not rates and before is not None and (not figure.noun or figure.inherited) and _is_likewise(scene, figure)
        )
        found = [
            one for rate in (rates or ([before] if again and before else [])) for one in _claims(scene, figure, rate)
        ]
        chosen = next((one for one in found if one[1].status == AGREES), found[0] if len(found) == 1 else None)
        if chosen is not None:
            before, claim = chosen
            yield claim


def _is_likewise(scene: Scene, figure: Quantity) -> bool:
    """Does the figure state the same rate for another: "compared with 3.6 in Elm", "Elm, with 432,"?"""
    return _LIKEWISE.search(scene.line.between(scene.line.start, figure.start)) is not None


def _rates(scene: Scene, figure: Quantity) -> Iterator[Rate]:
    """The rates that the words around a figure name."""
    line = scene.line
    match = _PER.match(line.text[figure.span[1] - line.start :])
    if match is not None:
        rest, at = match["rest"], figure.span[1] + match.start("rest")
        base = next((one for one in line.figures if one.start == at and one.kind == "count" and one.value), None)
        words = [base.noun] if base and base.noun else []
        words += ["people"] if base and not base.noun else []
        words += _first_words(line.between(base.span[1] if base else at, line.end) if base else rest)
        scale = base.value if base is not None and base.value else Fraction(1)
        above = [figure.noun or figure.unit]
    elif (ahead := _AHEAD.search(line.between(line.start, figure.start))) is not None:
        words, scale, above = [ahead["below"].lower()], Fraction(1), [ahead["above"].lower()]
    else:
        return
    for partner, below in _below(scene, words):
        for at in _above(scene, figure, above, below if partner is None else -1):
            yield Rate(at, below, scale, partner)


def _first_words(text: str) -> list[str]:
    """The words right behind "per" or "for every 1,000 in its": a unit of area is one word."""
    plain = re.sub(r"\b(square|sq|cubic) ([a-z]+)", r"\1-\2", text.lower())
    return re.findall(r"[a-z-]+", re.split(r"[.;,]", plain)[0])[:4]


def _below(scene: Scene, words: list[str]) -> Iterator[tuple[Partner | None, int]]:
    """The measures that the words name as what the rate is for each of, in this table or in those beside it."""
    for word in words:
        found: list[tuple[Partner | None, int]] = [(None, at) for at in _counting(scene.cube, word)]
        found += [(one, at) for one in scene.partners for at in _counting(one.cube, word)]
        if found:
            yield from found
            return


def _counting(cube: Cube, word: str) -> Iterator[int]:
    for at, one in enumerate(cube.measures):
        if one.additive and one.unit not in CURRENCIES and _is(one, word):
            yield at


def _is(measure: Measure, word: str) -> bool:
    if measure.unit:
        return same_word(measure.unit, word)
    if word in _PEOPLE:
        return any(own in ("population", "people", "inhabitants", "residents") for own in measure.words)
    return any(same_word(word, own) for own in measure.words)


def _above(scene: Scene, figure: Quantity, words: list[str], below: int) -> list[int]:
    """The measures that the figure is a part of: those that its noun names, or else those that the clause does."""
    cube = scene.cube
    fitting = [at for at, one in enumerate(cube.measures) if at != below and one.additive and _unit_fits(figure, one)]
    by_noun = [
        at
        for at in fitting
        if any(speaks_of(word, own) for word in words if word for own in telling(cube.measures[at]))
    ]
    here = named(cube, scene.line, *scene.clause(figure.start, figure.end)) | scene.topic
    best = [at for at in by_noun if at in here] or by_noun
    if best or (figure.noun and figure.noun not in _PEOPLE | CROWDS):
        return best
    best = [at for at in fitting if at in here]
    return best or (fitting if len(fitting) == 1 else [])


def _unit_fits(figure: Quantity, measure: Measure) -> bool:
    if figure.kind == "money":
        return measure.unit == figure.unit
    return measure.unit not in CURRENCIES and measure.unit != "percent" and (not measure.unit or figure.kind != "count")


def _claims(scene: Scene, figure: Quantity, rate: Rate) -> Iterator[tuple[Rate, Claim]]:
    subject = scene.subject(figure.start, figure.end)
    whole = _WHOLE.match(scene.line.between(figure.span[1], scene.line.end)) is not None
    if subject.unsure and not whole:
        return
    where = {} if whole else subject.where
    pairs = [_pair(scene.cube, rate, where, period) for period in periods_meant(scene, figure)]
    made = [_judged(scene, figure, rate, *pair, sure=bool(where) or whole) for pair in pairs if pair is not None]
    best = next((one for one in made if one.status == AGREES), made[-1] if made else None)
    if best is not None:
        yield rate, best


def _pair(cube: Cube, rate: Rate, where: Where, period: Period | None) -> tuple[Answer, Answer] | None:
    above = total(cube, rate.above, where, period)
    if rate.partner is None:
        below = total(cube, rate.below, where, period)
    else:
        below = beside(rate.partner, rate.below, where, period)
    return (above, below) if above is not None and below is not None and below.value > 0 else None


def _judged(scene: Scene, figure: Quantity, rate: Rate, above: Answer, below: Answer, *, sure: bool) -> Claim:
    value = above.value / below.value * rate.scale
    near = value > 0 and figure.value is not None and abs(figure.value / value - 1) <= _NEAR
    mentions: tuple[tuple[str, Mention], ...] = (("ratio", figure),)
    own = above.facts if rate.partner is not None else (*above.facts, *below.facts)
    status = compared(figure, value)
    return Claim(
        kind=RATIO,
        status=status,
        figures=mentions,
        said=scene.line.printed(figure.start, figure.end),
        found=shown(Fraction(round(value * 100), 100)),
        cube=scene.cube,
        query=f"{above.query}; {below.query}",
        facts=own,
        value=value,
        certain=status in (AGREES, CONTRADICTS) and sure and (near or slipped(figure, value)),
        notes=(f"{shown(above.value)} over {shown(below.value)}",),
    )
