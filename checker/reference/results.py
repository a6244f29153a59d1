"""Claims about a list of results, a row for each final: "won the cup for a third time", "beat Ash 3-2 in 2019"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.figures.words import PLACES
from checker.model import Mention, Passage
from checker.reference.claims import Claim
from checker.reference.cube import Cube, Fact
from checker.reference.naming import Sighting
from checker.reference.periods import Period, months
from checker.reference.values import latest
from checker.reference.walk import Scene

RESULT = "result"
_WINNERS = re.compile(r"(?:winn(?:er|ing).*|champions?|victors?|won[ _]by|gold)", re.IGNORECASE)
_LOSERS = re.compile(
    r"(?:runners?[ _-]?up|losers?|losing.*|beaten.*|finalists?|second|silver|opponents?)", re.IGNORECASE
)
_SCORE = re.compile(r"\b\d{1,3}[-–]\d{1,3}\b")
_TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4, "five times": 5, "six times": 6, "seven times": 7}
_WON_TIMES = re.compile(
    r"\b(?:(?P<won>won|lifted|taken|claimed|landed|been champions?)|(?P<lost>lost|been beaten|been runners?-up))"
    r"(?: (?:it|the|this|that|in|finals?|title|cup|trophy|race|crown|[a-z]+)){0,4}?,? (?:only |just |now )?"
    rf"(?P<times>{'|'.join(_TIMES)})\b(?! as)",
    re.IGNORECASE,
)
_NTH = re.compile(
    rf"\b(?P<nth>{'|'.join(PLACES)}) (?:[a-z]+ )?(?:title|victory|win|triumph|crown|success|championship|trophy)\b"
    r"(?! in a row)|"
    rf"\bfor (?:a|the) (?P<nth2>{'|'.join(PLACES)}) time\b(?! in (?:\d|a row|\w+ years))",
    re.IGNORECASE,
)
_WINS = re.compile(
    r"\b(?:w[io]n|winners?|lift\w*|crown\w*|champions?|tak(?:e|es|en)|took|claim\w*|beat\w*|triumph\w*|victor\w*|title)\b",
    re.I,
)
_HOPED = re.compile(
    r"\b(?:hop\w+|seek\w*|bid\w*|chas\w+|want\w*|aim\w*|would|could|denied?|deny|for a|not|never)\b[^.;]*$", re.I
)
_LAST_YEARS = re.compile(r"\blast (?:year|season)['’]s [^,;.]*$", re.IGNORECASE)
_YEARS = r"(?P<years>(?:1[89]|20)\d\d(?:(?:, (?:and )?| and )(?:1[89]|20)\d\d)*)"
_WON_IN = re.compile(
    r"\b(?:(?P<won>winners|champions|winner|won (?:it|the \w+(?: \w+)?)(?: (?:twice|\w+ times))?,?|"
    r"took (?:it|the \w+(?: \w+)?)|"
    r"lifted (?:it|the \w+)|victories|wins|triumphs|successes|titles)"
    r"|(?P<lost>beaten|runners-up|lost(?: the \w+)?|losing finalists)) in " + _YEARS,
    re.IGNORECASE,
)


class Results(NamedTuple):
    """A table of results: its rows, and the dimensions of those who won, those who lost, and the score; -1 for none."""

    rows: tuple[Fact, ...]
    winner: int
    loser: int
    score: int


def result_claims(scene: Scene) -> Iterator[Claim]:
    """The titles, scores and years of a sentence that a list of results decides."""
    results = results_of(scene.cube)
    if results is None:
        return
    for match in (*_WON_TIMES.finditer(scene.line.text), *_NTH.finditer(scene.line.text)):
        claim = _titles(scene, results, match)
        if claim is not None:
            yield claim
    yield from _years(scene, results)
    if results.score >= 0:
        yield from _scores(scene, results)


def results_of(cube: Cube) -> Results | None:
    """The table as a list of results; None if no column says who won."""
    if not cube.measures or not cube.periods:
        return None
    winner = next((at for at, one in enumerate(cube.dimensions) if _WINNERS.fullmatch(one.name)), -1)
    if winner < 0:
        return None
    loser = next((at for at, one in enumerate(cube.dimensions) if _LOSERS.fullmatch(one.name)), -1)
    score = next((at for at, one in enumerate(cube.dimensions) if all(map(_SCORE.fullmatch, one.values))), -1)
    rows = {fact.row: fact for at in cube.by_measure for fact in cube.by_measure[at] if fact.period is not None}
    return Results(tuple(rows[at] for at in sorted(rows)), winner, loser, score)


def _who(scene: Scene, results: Results, start: int) -> tuple[Sighting | None, str] | None:
    """The one that a clause is about: the last one named before a place, or whom the sentence goes on about."""
    first, _ = scene.clause(start, start)
    sides = (results.winner, results.loser)
    ahead = [one for one in scene.sightings if first <= one.start and one.end <= start]
    named = [one for one in ahead if any(each.dimension in sides for each in one.named)]
    names = {each.value for one in named for each in one.named if each.dimension in sides}
    if len(names) == 1:
        return named[-1], next(iter(names))
    where = scene.subject(start, start)
    values = where.where.get(results.winner) or where.where.get(results.loser) or frozenset()
    if len(values) != 1 or where.unsure:
        return None
    value = next(iter(values))
    seen = [one for one in scene.sightings if first <= one.start and one.end <= start and one.named[0].value == value]
    return (seen[-1] if seen else None), value


def _titles(scene: Scene, results: Results, match: re.Match[str]) -> Claim | None:
    """How often somebody has won (or lost), up to the last result that the copy can know."""
    line, groups = scene.line, match.groupdict()
    nth = groups.get("nth") or groups.get("nth2")
    ahead = line.text[: match.start()]
    if nth and (not _WINS.search(line.text) or _HOPED.search(ahead[-40:])):
        return None
    who = _who(scene, results, line.start + match.start())
    if who is None or (who[0] is None and scene.strangers):
        return None
    if any(one.start < who[0].start for one in scene.strangers if who[0] is not None):
        return None
    said = PLACES[nth.lower()] if nth else _TIMES[groups["times"].lower()]
    role = results.loser if groups.get("lost") else results.winner
    if role < 0:
        return None
    until = scene.focus or latest(scene)
    rows = [one for one in results.rows if one.keys[role] == who[1] and one.period and one.period.start < until.end]
    labels = ", ".join(one.period.label for one in rows if one.period)
    words = Passage("list", line.start + match.start(), line.start + match.end(), match[0].lower())
    return _made(scene, words, who, len(rows) == said, f"{who[1]}: {len(rows)} ({labels})", rows, role)


def _years(scene: Scene, results: Results) -> Iterator[Claim]:
    """The years in which somebody is said to have won or lost."""
    line = scene.line
    for match in _WON_IN.finditer(line.text):
        role = results.loser if match["lost"] else results.winner
        who = _who(scene, results, line.start + match.start())
        if who is None or role < 0:
            continue
        years = [int(one) for one in re.findall(r"\d{4}", match["years"])]
        rows = [one for one in results.rows if one.period and one.period.start.year in years]
        if len(rows) != len(years):
            continue
        words = Passage("list", line.start + match.start("years"), line.start + match.end("years"), match["years"])
        holds = all(one.keys[role] == who[1] for one in rows)
        told = ", ".join(f"{one.period.label} {one.keys[role]}" for one in rows if one.period)
        yield _made(scene, words, who, holds, told, rows, role)


def _scores(scene: Scene, results: Results) -> Iterator[Claim]:
    """The scores of a sentence, each of the result that its names and its year tell."""
    line = scene.line
    for match in _SCORE.finditer(line.text):
        at = line.start + match.start()
        rows = _meant(scene, results, at)
        if not rows:
            continue
        printed = match[0].replace("–", "-")
        holds = any(one.keys[results.score].replace("–", "-") in (printed, _turned(printed)) for one in rows)
        if not holds and len(rows) > 1:
            continue
        words = Passage("list", at, line.start + match.end(), match[0])
        told = ", ".join(f"{one.period.label} {one.keys[results.score]}" for one in rows if one.period)
        yield _made(scene, words, (None, rows[0].keys[results.winner]), holds, told, rows, results.score)


def _turned(score: str) -> str:
    return "-".join(reversed(score.split("-")))


def _meant(scene: Scene, results: Results, at: int) -> list[Fact]:
    """The results that a score there can be of: those of its year, or of the two sides that its sentence names."""
    first, last = scene.clause(at, at)
    near = [one for one in scene.sightings if first <= one.start < last]
    names = {named.value for one in near for named in one.named if named.dimension in (results.winner, results.loser)}
    period = _year_of(scene, at, first, last)
    rows = [one for one in results.rows if period is None or _in(one, period)]
    both = [one for one in rows if {one.keys[results.winner], one.keys[results.loser]} <= names]
    if period is not None:
        known = names | {value for values in scene.carried.values() for value in values}
        told = [one for one in rows if {one.keys[results.winner], one.keys[results.loser]} & known]
        return both or (told if len(rows) == 1 else [])
    main = scene.focus or latest(scene)
    return [one for one in both if _in(one, main)] or both


def _year_of(scene: Scene, at: int, first: int, last: int) -> Period | None:
    """The year that the words around a score name: last year's, or the nearest one of its clause."""
    if _LAST_YEARS.search(scene.line.between(first, at)) and scene.published is not None:
        return months(scene.published.year - 1, 1, 12)
    whens = [one for one in scene.whens if one.period is not None and not one.base and first <= one.start < last]
    behind = [one for one in whens if one.start > at and "," not in scene.line.between(at, one.start)]
    near = behind[0] if behind else min(whens, key=lambda one: (abs(one.start - at), one.start), default=None)
    return near.period if near is not None else None


def _in(row: Fact, period: Period) -> bool:
    return row.period is not None and row.period.within(period)


def _made(
    scene: Scene,
    words: Passage,
    who: tuple[Sighting | None, str],
    holds: bool,
    found: str,
    rows: list[Fact],
    column: int,
) -> Claim:
    figures: list[tuple[str, Mention]] = [("claim", words)]
    if who[0] is not None:
        figures.append(("entity", Passage("name", who[0].start, who[0].end, who[1])))
    figures += [("number", one) for one in scene.line.mentions if words.start <= one.start < words.end]
    name = scene.cube.dimensions[column].name
    return Claim(
        kind=RESULT,
        status="pass" if holds else "fail",
        figures=tuple(figures),
        said=scene.line.printed(words.start, words.end),
        found=found,
        cube=scene.cube,
        query=f"SELECT {name} FROM {scene.cube.name} WHERE {scene.cube.dimensions[column].name} = '{who[1]}'",
        facts=tuple(rows),
        certain=True,
    )
