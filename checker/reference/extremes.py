"""Claims of a place in an order: the busiest port, the second-highest number, the best half since 2021."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.model import Mention, Passage
from checker.reference.agree import AGREES, compared
from checker.reference.claims import Claim
from checker.reference.measured import measure_of
from checker.reference.naming import Sighting
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, by, by_period, sql
from checker.reference.superlatives import ORDINALS, STRIDE, SUPERLATIVE, ways_of
from checker.reference.synonyms import same_word, speaks_of
from checker.reference.valued import beside, with_value
from checker.reference.values import latest, shown
from checker.reference.walk import Scene

EXTREME, RECORD = "extreme", "record"
_NO = re.compile(
    r"^ (?:of the|likely|recent|important|common|part|notabl\w+|popular|people|other|fans)\b|"
    r"^ \w+ed\b|^[- ]\w*(?:known|selling|ever)",
    re.IGNORECASE,
)
_NO_AHEAD = re.compile(
    r"\b(?:one of|among|some of|at|his|her|my|our|than|not|nearly|almost) (?:the |its |their )?$", re.IGNORECASE
)
_BEATEN = re.compile(r"second[- ]best(?: (?:in|to|by|on|all)\b|[,.;]|$)", re.IGNORECASE)
_SINCE = re.compile(
    r"^[^.;]{0,40}?\bsince (?:the )?(?:(?P<part>end|start|beginning|early|late)(?: of)? )?", re.IGNORECASE
)
NUMBERS = dict(zip("two three four five six seven eight nine ten".split(), range(2, 11), strict=True))
_LAST = re.compile(
    rf"^(?: [\w-]+){{0,3}} (?:for|in) (?:the (?:last |past )?)?(?P<n>{'|'.join(NUMBERS)}|\d\d?) "
    r"(?:years|seasons|months|quarters)\b",
    re.IGNORECASE,
)
_EVER = re.compile(
    r"^[^.;]{0,40}?\b(?:on record|on the record|in the (?:\w+) (?:years|quarters|months|"
    r"halves|weeks)|ever|in the [\w' ]*(?:tables?|series|data)|of the (?:year|series))\b",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r"^(?: \w+){0,2} (?:day|week|month|quarter|half|year|season|result|figure|return)\b", re.IGNORECASE
)

_OWNER = ("'s", "’s", "s'", "s’")


def extreme_claims(scene: Scene) -> Iterator[Claim]:
    """The superlatives of a sentence that the table can decide."""
    line = scene.line
    for match in SUPERLATIVE.finditer(line.text):
        ahead, behind = line.text[: match.start()], line.text[match.end() :]
        if _NO.search(behind) or _NO_AHEAD.search(ahead) or _BEATEN.match(match[0] + behind):
            continue
        if any(one.start() <= match.start() < one.end() for one in STRIDE.finditer(line.text)):
            continue  # it changed most; what it has is another matter
        measure = measure_of(scene, match)
        if measure is None or any(one.start < line.start + match.start() for one in scene.strangers):
            continue
        words = Passage("list", line.start + match.start(), line.start + match.end(), match[0].lower())
        if (
            scene.cube.periods
            and not _among(scene, behind)
            and (_SINCE.match(behind) or _EVER.match(behind) or _OF_TIME.match(behind))
        ):
            claim = _record(scene, match, words, measure, behind)
        else:
            claim = _ranked(scene, match, words, measure)
        if claim is not None:
            yield with_value(scene, claim, words, measure[0])


def _among(scene: Scene, behind: str) -> bool:
    """Do the words name those among whom it is first ("of the 30 ferries")?"""
    match = re.match(r"(?: \w+)? of (?:the |all )?(?:\w+ )?(\w+)", behind)
    return match is not None and any(same_word(match[1], word) for one in scene.cube.dimensions for word in one.noun)


def _ranked(scene: Scene, match: re.Match[str], words: Passage, measure: tuple[int, bool]) -> Claim | None:
    """The place in the period that the copy is about, or in all weeks or months if it limits them by no word."""
    here = [one.period for one in scene.whens if one.period is not None and not one.base]
    main = (here[-1] if here else scene.focus or latest(scene)) if scene.cube.periods else None
    found = _rank(scene, match, words, measure, main)
    if main is None or here or scene.focus is not None or main.grain not in ("day", "week", "month", "quarter"):
        return found
    whole = _rank(scene, match, words, measure, None)
    if found is None or whole is None:
        return found or whole
    printed = beside(scene, words, measure[0])  # it tells whether the last week or all weeks are meant
    meant = [
        one for one in (found, whole) if printed and one.value is not None and compared(printed, one.value) == AGREES
    ]
    told = [*meant, *(one for one in (found, whole) if one.notes)]
    return told[0] if told else found if found.status == "pass" else whole


def _rank(
    scene: Scene, match: re.Match[str], words: Passage, measure: tuple[int, bool], period: Period | None
) -> Claim | None:
    """The place of a named entity among the others of its kind."""
    entity = entity_of(scene, words)
    if entity is None:
        return None
    sighting, dimension, value = entity
    if _owns_another(scene, sighting, measure[0]):
        return None
    subject = scene.subject(words.start, words.end)
    rest = {at: values for at, values in subject.where.items() if at != dimension}
    ranked = by(scene.cube, measure[0], dimension, rest, period)
    if len(ranked) < 3 or value not in ranked:
        return None
    place = ORDINALS.get((match["place"] or "").lower(), 1)
    ways = ways_of(match)
    places = [_place(ranked, value, way) for way in ways]
    status = "pass" if place in places else "fail"
    top = _order(ranked, ways[0])[place - 1]
    printed = beside(scene, words, measure[0]) if status == "fail" else None
    taken = printed is not None and compared(printed, ranked[top].value) == AGREES
    if len({len(one.facts) for one in ranked.values()}) > 1 and not taken:
        measure = measure[0], False  # sums over more rows for one than for another: the list may lack some
    told = f"{top} ({shown(ranked[top].value)}); {value} is number {places[0]} with {shown(ranked[value].value)}"
    claim = _made(scene, EXTREME, status, words, sighting, measure, rest, period, ranked[value], match[0], told, value)
    if not taken:
        return claim
    return replace(claim, notes=(f"the figure beside it is that of {top}",), certain=True)


def _owns_another(scene: Scene, sighting: Sighting, measure: int) -> bool:
    """Is the entity only the owner of what is first, and that not the measure ("Holm Farm's best tree")?"""
    if not any(scene.line.between(sighting.start, end).endswith(_OWNER) for end in (sighting.end, sighting.end + 2)):
        return False
    owned = re.findall(r"\w+", scene.line.between(sighting.end, scene.line.end).removeprefix("'s").removeprefix("’s"))[
        :3
    ]
    words = scene.cube.measures[measure].words
    return not any(word.isdigit() or any(speaks_of(word, one) for one in words) for word in owned)


def _record(scene: Scene, match: re.Match[str], words: Passage, measure: tuple[int, bool], behind: str) -> Claim | None:
    """The place of a period among all others, or among those since another."""
    subject = scene.subject(words.start, words.end)
    here = [one.period for one in scene.whens if one.period is not None and not one.base and one.end <= words.start]
    new = here[-1] if here else scene.focus or latest(scene)
    found = by_period(scene.cube, measure[0], subject.where)
    mine = [one for one in found if one.same_days(new)]
    if not mine or len(found) < 3:
        return None
    compared = _compared(scene, words, behind, found, mine[0])
    if compared is None:
        return None
    others, limit = compared
    value = found[mine[0]].value
    outcomes = [_beats(found, others, value, limit, way) for way in ways_of(match)]
    status = "pass" if "pass" in outcomes else "fail"
    best = max(others, key=lambda period: others[period].value if ways_of(match)[0] > 0 else -others[period].value)
    return _made(
        scene,
        RECORD,
        status,
        words,
        None,
        measure,
        subject.where,
        None,
        found[mine[0]],
        match[0],
        f"{best.label} had {shown(others[best].value)}, {mine[0].label} {shown(value)}",
        mine[0].label,
    )


def _compared(
    scene: Scene, words: Passage, behind: str, found: dict[Period, Answer], mine: Period
) -> tuple[dict[Period, Answer], Period | None] | None:
    """The periods that a record is held against, and the one that it is counted from, if the words name one."""
    since = _SINCE.match(behind)
    if (last := _LAST.match(behind)) is not None:
        count = NUMBERS.get(last["n"].lower()) or int(last["n"])
        earlier = [one for one in found if one.end <= mine.start][1 - count :] if count > 1 else []
        others, limit = {one: found[one] for one in earlier}, None
    elif since is None:
        others, limit = {period: answer for period, answer in found.items() if period != mine}, None
    else:
        limit = _limit(scene, words, since)
        if limit is None:
            return None
        others = {one: answer for one, answer in found.items() if limit.end <= one.start < mine.start}
        if limit.start <= scene.cube.periods[0].start:
            limit = None  # the highest since the table begins: no higher one need have been before
    return (others, limit) if others else None


def _beats(
    found: dict[Period, Answer], others: dict[Period, Answer], value: object, limit: Period | None, way: int
) -> str:
    """Is the value above (or below) all others since the limit, and not above the limit itself?"""
    beaten = all((answer.value < value) == (way > 0) and answer.value != value for answer in others.values())  # type: ignore[operator]
    if limit is None or not beaten:
        return "pass" if beaten else "fail"
    within = [answer.value for period, answer in found.items() if period.within(limit)]
    higher = any((one >= value) if way > 0 else (one <= value) for one in within)  # type: ignore[operator]
    return "pass" if higher or not within else "fail"


def _limit(scene: Scene, words: Passage, since: re.Match[str]) -> Period | None:
    """The period that a record is counted from ("since the end of 2020": its last part)."""
    when = next((one for one in scene.whens if one.start >= words.end), None)
    if when is None or when.period is None:
        return None
    part = (since["part"] or "").lower()
    within = [one for one in scene.cube.periods if one.within(when.period)]
    if not part or not within:
        return when.period
    return within[-1] if part in ("end", "late") else within[0]


def _order(ranked: dict[str, Answer], way: int) -> list[str]:
    return sorted(ranked, key=lambda name: -way * ranked[name].value)


def _place(ranked: dict[str, Answer], value: str, way: int) -> int:
    """1 for the first; entities with equal values share a place."""
    mine = ranked[value].value
    return 1 + sum((one.value > mine) if way > 0 else (one.value < mine) for one in ranked.values())


def entity_of(scene: Scene, words: Passage) -> tuple[Sighting, int, str] | None:
    """The entity that is said to be first: the last one named before the word, or the first one behind it."""
    first, last = scene.clause(words.start, words.end)
    own = [one for one in scene.sightings if len(one.named) == 1 and first <= one.start < last]
    before = [one for one in own if one.end <= words.start]
    behind = [one for one in own if one.start >= words.end]
    direct = [
        one
        for one in behind
        if re.fullmatch(
            r" (?:\w+ )?(?:in|at|by|is|was|were|came from) (?:the )?", scene.line.between(words.end, one.start)
        )
    ]
    chosen = direct[0] if direct else before[-1] if before else None
    return (chosen, chosen.named[0].dimension, chosen.named[0].value) if chosen else None


def _made(
    scene: Scene,
    kind: str,
    status: str,
    words: Passage,
    sighting: Sighting | None,
    measure: tuple[int, bool],
    where: Where,
    period: Period | None,
    answer: Answer,
    said: str,
    found: str,
    key: str,
) -> Claim:
    figures: list[tuple[str, Mention]] = [("place", words)]
    if sighting is not None:
        figures.append(("entity", Passage("name", sighting.start, sighting.end, key)))
    return Claim(
        kind=kind,
        status=status,
        figures=tuple(figures),
        said=said,
        found=found,
        cube=scene.cube,
        query=sql(scene.cube, measure[0], where, period, "") + " ORDER BY 1 DESC",
        facts=answer.facts,
        value=answer.value,
        certain=measure[1],
    )
