"""Claims of a trend: "risen every year since 2018", "the fifth fall in succession", "for the third year running"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.extract.figures.words import PLACES
from checker.model import Mention, Passage
from checker.reference.claims import Claim
from checker.reference.extremes import NUMBERS
from checker.reference.measures import named
from checker.reference.periods import Period
from checker.reference.query import Answer, by_period
from checker.reference.values import latest, shown
from checker.reference.walk import Scene

TREND = "trend"
_UP = r"ris\w*|rose|grow\w*|grew|increas\w+|climb\w*|gain\w*|gone up|went up|up|improve\w*|higher|record"
_DOWN = (
    r"fall\w*(?! (?:ill|sick|asleep|short|behind|apart))|fell|drop\w*|declin\w+|decreas\w+|"
    r"shr[aiu]nk|gone down|went down|down|cut|loss\w*|lower"
)
_EVERY = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b[^.;]{{0,30}}?\b(?:every|each) (?P<unit>year|"
    rf"month|week|quarter|half|time)"
    r"(?: since (?:(?P<then>then)|(?P<year>\d{4}(?:-\d\d)?)))?",
    re.IGNORECASE,
)
_RUNNING = r"in succession|in a row|running|straight|consecutive|successive"
_NTH = re.compile(
    rf"\b(?P<n>{'|'.join(PLACES)}) (?:(?:straight|consecutive|successive) )?(?:(?:annual|"
    rf"yearly|quarterly|monthly|weekly) )?"
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?:year|month|week|quarter|"
    rf"half) of (?:(?P<up2>{_UP})|(?P<down2>{_DOWN})))\b"
    rf"(?:(?: \w+){{0,3}}? (?:{_RUNNING}))?",
    re.IGNORECASE,
)


_EACH_OF = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b[^.;]{{0,20}}? "
    rf"(?:(?:in|for) (?:each|every one|all) of (?:the )?(?:last |past )?"
    rf"(?P<n>{'|'.join(NUMBERS)}) (?P<unit>year|month|week|quarter|half)s?|"
    rf"for the (?P<nth>{'|'.join(PLACES)}) (?:(?:straight|consecutive|successive) )?"
    rf"(?P<unit2>year|month|week|quarter|half|time)"
    rf"(?: (?:{_RUNNING}))?)",
    re.IGNORECASE,
)


def trend_claims(scene: Scene) -> Iterator[Claim]:
    """The runs of rises or falls that a sentence tells of."""
    if len(scene.cube.periods) < 3:
        return
    for pattern in (_EVERY, _NTH, _EACH_OF):
        for match in pattern.finditer(scene.line.text):
            if (pattern is _NTH or match.groupdict().get("nth")) and not re.search(
                rf"\b(?:{_RUNNING})\b", match[0], re.IGNORECASE
            ):
                continue
            unit = match.groupdict().get("unit") or match.groupdict().get("unit2")
            if unit not in (None, "time", scene.cube.periods[0].grain):
                continue  # a rise every month shows in no table of years
            claim = _claim(scene, match)
            if claim is not None:
                yield claim


def _claim(scene: Scene, match: re.Match[str]) -> Claim | None:
    line, groups = scene.line, match.groupdict()
    start, end = line.start + match.start(), line.start + match.end()
    subject = scene.subject(start, end)
    if subject.unsure:
        return None
    here = named(scene.cube, line, *scene.clause(start, end))
    measures = here or scene.topic or (frozenset((0,)) if len(scene.cube.measures) == 1 else frozenset())
    way = 1 if groups.get("up") or groups.get("up2") else -1
    outcomes = []
    for measure in measures:
        series = [(one, answer) for one, answer in by_period(scene.cube, measure, subject.where).items()]
        series = [pair for pair in series if pair[0].start <= (scene.focus or latest(scene)).start]
        if len(series) > 2:
            outcomes.append(_judged(scene, match, series, way, len(measures) == 1 and bool(subject.where)))
    best = next((one for one in outcomes if one.status == "pass"), outcomes[0] if outcomes else None)
    if best is None or (best.status == "fail" and len({one.status for one in outcomes}) > 1):
        return None
    return best


def _judged(scene: Scene, match: re.Match[str], series: list[tuple[Period, Answer]], way: int, certain: bool) -> Claim:
    groups = match.groupdict()
    steps = [_step(before[1], after[1]) for before, after in pairwise(series)]
    run = next((at for at, step in enumerate(reversed(steps)) if step != way), len(steps))
    if groups.get("n") in NUMBERS:
        holds = run >= NUMBERS[groups["n"]]  # in each of the last three years, and it may be for longer
    elif nth := groups.get("n") or groups.get("nth"):
        holds = run == PLACES[nth.lower()] or (run == len(steps) < PLACES[nth.lower()])
    else:
        holds = run >= _since(scene, match, series)
    words = Passage("list", scene.line.start + match.start(), scene.line.start + match.end(), match[0].lower())
    figures: list[tuple[str, Mention]] = [("trend", words)]
    figures += [("number", one) for one in scene.line.mentions if words.start <= one.start < words.end]
    told = ", ".join(f"{period.label} {shown(answer.value)}" for period, answer in series[-7:])
    return Claim(
        kind=TREND,
        status="pass" if holds else "fail",
        figures=tuple(figures),
        said=match[0],
        found=f"{'up' if way > 0 else 'down'} {run} times in a row at the end of {told}",
        cube=scene.cube,
        query=series[-1][1].query,
        facts=tuple(fact for _, answer in series for fact in answer.facts[:1]),
        certain=certain,
    )


def _since(scene: Scene, match: re.Match[str], series: list[tuple[Period, Answer]]) -> int:
    """How many steps must all go one way."""
    groups = match.groupdict()
    if groups.get("year"):
        year = int(groups["year"][:4])
        return sum(period.start.year > year for period, _ in series)
    return len(series) - 1


def _step(before: Answer, after: Answer) -> int:
    return (after.value > before.value) - (after.value < before.value)
