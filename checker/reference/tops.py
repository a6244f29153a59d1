"""Claims of the first few together: "the two largest farms picked 60%", "the top three scored 71 goals"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from checker.extract.language.lexicon import singular
from checker.model import Mention, Passage, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.claims import Claim
from checker.reference.counts import counted
from checker.reference.cube import Cube
from checker.reference.measures import fits, named
from checker.reference.periods import Period
from checker.reference.query import Answer, by, sql
from checker.reference.shares import SHARE
from checker.reference.values import TOTAL, latest, shown
from checker.reference.walk import Scene

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}
_N = rf"(?P<n>{'|'.join(_NUMBERS)})"
_TOP = re.compile(
    r"\b(?:the|its|their) (?:(?:top|leading|first) " + _N + r"|" + _N.replace("n>", "n2>") + r" "
    r"(?:biggest|largest|busiest|highest|best|leading|top|most \w+|(?P<least>smallest|lowest|worst|quietest)))"
    r"(?: (?P<noun>[a-z]+))?",
    re.IGNORECASE,
)
_REACH = 70  # characters between the group and its figure


def top_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that the first few of an order have together, or their share of all."""
    line = scene.line
    for match in _TOP.finditer(line.text):
        dimension = _dimension(scene, match["noun"])
        words = Passage("list", line.start + match.start(), line.start + match.end(), match[0].lower())
        if dimension is None or scene.strangers:
            continue
        behind = (one for one in line.figures if words.end <= one.start <= words.end + _REACH and one.value is not None)
        figure = next((one for one in behind if one.kind in ("count", "money", "measure", "percent", "ratio")), None)
        if figure is None:
            continue
        claim = _claim(scene, match, words, figure, dimension)
        if claim is not None:
            yield claim


def _dimension(scene: Scene, noun: str | None) -> int | None:
    """Of what the first few are: the entities of the noun, or the only ones that the table has."""
    found = counted(scene, noun) if noun else None
    own = [at for at, one in enumerate(scene.cube.dimensions) if len(one.values) > 2]
    if found is None and noun and singular(noun) != noun:
        return None  # the biggest of something else
    return found if found is not None else own[0] if len(own) == 1 else None


def _claim(scene: Scene, match: re.Match[str], words: Passage, figure: Quantity, dimension: int) -> Claim | None:
    cube, line = scene.cube, scene.line
    count = _NUMBERS[(match["n"] or match["n2"]).lower()]
    here = [one.period for one in scene.whens if one.period is not None and not one.base]
    period = (here[-1] if here else scene.focus or latest(scene)) if cube.periods else None
    is_share = figure.kind in ("percent", "ratio")
    stated = named(cube, line, line.start, line.end) or scene.topic
    outcomes = []
    for at, measure in enumerate(cube.measures):
        if not measure.additive or (not is_share and not fits(figure, measure)) or (at not in stated and len(stated)):
            continue
        ranked = by(cube, at, dimension, {}, period)
        if len(ranked) > count:
            outcomes.append(_judged(scene, words, figure, (at, period), ranked, count, bool(match["least"]), is_share))
    best = next((one for one in outcomes if one.status == AGREES), outcomes[0] if outcomes else None)
    return best if best is None or best.status in (AGREES, CONTRADICTS) else None


def _judged(
    scene: Scene,
    words: Passage,
    figure: Quantity,
    asked: tuple[int, Period | None],
    ranked: dict[str, Answer],
    count: int,
    least: bool,
    is_share: bool,
) -> Claim:
    order = sorted(ranked, key=lambda name: ranked[name].value, reverse=not least)
    chosen = [order[:count]]
    if (listed := _printed_order(scene.cube, asked, count)) is not None and not is_share:
        chosen.append(listed)
    whole = sum((one.value for one in ranked.values()), Fraction(0))
    scale = Fraction(100 if figure.kind == "percent" else 1)
    values = [sum((ranked[name].value for name in names), Fraction(0)) for names in chosen if set(names) <= set(ranked)]
    told = [value / whole * scale if is_share and whole else value for value in values]
    right = next((at for at, value in enumerate(told) if compared(figure, value) == AGREES), 0)
    figures: tuple[tuple[str, Mention], ...] = (("share" if is_share else "claim", figure), ("place", words))
    near = any(slipped(figure, value) for value in told) or is_share
    return Claim(
        kind=SHARE if is_share else TOTAL,
        status=compared(figure, told[right]),
        figures=figures,
        said=scene.line.printed(figure.start, figure.end),
        found=f"{', '.join(chosen[right])}: {shown(values[right])} of {shown(whole)}",
        cube=scene.cube,
        query=f"{sql(scene.cube, asked[0], {}, asked[1], '')} ORDER BY 1 {'ASC' if least else 'DESC'} LIMIT {count}",
        facts=tuple(fact for name in chosen[right] for fact in ranked[name].facts),
        value=told[right],
        certain=near or len(told) > 1,
    )


def _printed_order(cube: Cube, asked: tuple[int, Period | None], count: int) -> list[str] | None:
    """The first rows of a table that is printed in an order of its own, such as a league's."""
    facts = [one for one in cube.by_measure[asked[0]] if asked[1] is None or one.period == asked[1]]
    names = [one.keys[0] for one in sorted(facts, key=lambda one: one.row)] if len(cube.dimensions) == 1 else []
    ranks = [at for at in range(len(cube.measures)) if _is_sorted(cube, at, asked[1])]
    return names[:count] if ranks and len(set(names)) == len(names) else None


def _is_sorted(cube: Cube, measure: int, period: Period | None) -> bool:
    """Do the rows stand in the order of this measure, the highest first?"""
    values = [one.value for one in sorted(cube.by_measure[measure], key=lambda one: one.row) if one.period == period]
    return len(values) > 2 and values[0] != values[-1] and all(one >= two for one, two in pairwise(values))
