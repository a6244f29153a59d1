"""Claims that state a value of the table itself: a cell, or the sum of all that the words cover."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, slipped
from checker.reference.ambiguous import is_ambiguous, namesakes, open_among, siblings
from checker.reference.claims import Claim
from checker.reference.cube import Cube
from checker.reference.listed import are_apart, listed, may_state, total_of
from checker.reference.measures import (
    BY_NOUN,
    BY_TOPIC,
    BY_WORD,
    Cued,
    by_verb,
    cued,
    fits,
    fully_named,
    named,
    noun_of,
    whole_figures,
)
from checker.reference.periods import Period
from checker.reference.query import Answer, Asked, Where, by, by_period, total
from checker.reference.query import shown as shown
from checker.reference.synonyms import speaks_of
from checker.reference.walk import Scene, Subject
from checker.reference.wording import another_matter, changes, is_of_own, states_whole

CELL, TOTAL = "cell", "total"
_FROM = re.compile(
    r"\b(?:from|against|compared (?:with|to)|versus|than|following)\s+(?:the |just |only )?$", re.IGNORECASE
)

_PART_OF = re.compile(r" (?:out )?of (?:the |its |all |all the |a total of )?")
_SITE = re.compile(r"[^\w]*(?:and |but |while )?(?:[a-z]+ ){0,3}?([a-z]{3,}) (?:at|in|near) (?:the )?")
_TELLING = 100


def value_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state values of the table."""
    for figure in whole_figures(scene.line):
        told = by_verb(scene.cube, scene.line, figure, noun_of(scene.line, figure)) is not None  # "lost eight games"
        if (another_matter(scene, figure) and not (told and figure.of_whole)) or (
            changes(scene.line, figure) and not told
        ):
            continue  # what is a change is not a value
        if together := listed(scene.cube, scene.line, figure, scene.clause(figure.start, figure.end)[0]):
            yield from _sums(scene, figure, together)
            continue
        subject = Subject({}, False) if _is_whole(scene, figure) else scene.subject(figure.start, figure.end)
        around = scene.topic or named(scene.cube, scene.line, scene.line.start, scene.line.end)
        measures = cued(scene.cube, scene.line, figure, *scene.clause(figure.start, figure.end), around)
        if several := namesakes(scene, subject):
            asked = [one for each in several for one in questions(scene, figure, each, measures)]
            claim = open_among(scene, figure, asked, CELL) if asked and measures[0].strength >= BY_WORD else None
        else:
            asked = list(questions(scene, figure, subject, measures))
            claim = _claim(scene, figure, subject, measures[0], asked) if asked else None
        if claim is not None:
            yield claim


def _sums(scene: Scene, figure: Quantity, measures: tuple[int, ...]) -> Iterator[Claim]:
    """The claim that a figure makes of several measures taken together; none that cannot be confirmed or explained."""
    subject = scene.subject(figure.start, figure.end)
    if (
        subject.unsure
        or not may_state(scene.cube, measures, figure)
        or are_apart(scene.cube, scene.line, figure, measures)
    ):
        return
    for period in periods_meant(scene, figure):
        answer = total_of(scene.cube, measures, subject.where, period)
        if answer is None or not may_be_meant(scene, subject, figure, answer):
            continue
        yield replace(claim_of(scene, figure, answer), kind=TOTAL, certain=slipped(figure, answer.value))


def questions(scene: Scene, figure: Quantity, subject: Subject, measures: list[Cued]) -> Iterator[Asked]:
    """What the figure may answer: each measure that the words name, in each period that they can mean."""
    for one in measures:
        for where in _narrowed(scene.cube, one.measure, subject.where):
            asked = []
            for period in periods_meant(scene, figure):
                answer = total(scene.cube, one.measure, where, period)
                if answer is not None:
                    asked.append(Asked(one.measure, where, period, answer))
            if asked:
                yield from asked
                break


def periods_meant(scene: Scene, figure: Quantity) -> list[Period | None]:
    """The periods that a figure can be about, the likeliest first; None for a table without periods."""
    cube = scene.cube
    if not cube.periods:
        return [None]
    main = scene.focus or latest(scene)
    here = [one for one in scene.whens if one.period is not None and not one.base]
    here = [one for one in here if one.period and any(has.within(one.period) for has in cube.periods)] or here
    nearest = max((one for one in here if one.start < figure.start), key=lambda one: one.start, default=None)
    others = [one.start for one in scene.line.figures if one.start > figure.start and one.kind == figure.kind]
    own = (one for one in here if one.start > figure.start and not any(at < one.start for at in others))
    nearest = nearest or next(own, None)
    if nearest is not None and nearest.period is not None:
        main = nearest.period
    begins = figure.phrase_start if figure.hedge and figure.phrase_start >= 0 else figure.start  # not "more than 900"
    if not _FROM.search(scene.line.between(scene.line.start, begins)) or _is_of_another(scene, figure):
        if years := _years_back(scene, figure):
            return [main.years_before(years)]
        # Weeks and months that no word limits: the copy may speak of all of them.
        open_ended = nearest is None and scene.focus is None and main.grain in ("day", "week", "month", "quarter")
        open_ended = open_ended or (nearest is None and _counts_periods(scene, figure))
        return [main, Period(cube.periods[0].start, cube.periods[-1].end)] if open_ended else [main]
    behind = next((one for one in scene.whens if one.base and one.start >= figure.end), None)
    if behind is not None and behind.period is not None:
        return [behind.period]
    years = next((one.years_before for one in scene.whens if one.base and one.start >= figure.end), 1)
    return [main.years_before(years or 1)]


def _is_of_another(scene: Scene, figure: Quantity) -> bool:
    """Is it another entity's figure rather than another period's ("compared with 3.7 in Elm")?"""
    behind = next((one for one in scene.sightings if one.start >= figure.end), None)
    if behind is None or (len(scene.sightings) < 2 and not scene.carried):
        return False
    return re.fullmatch(r" (?:in|at|for|by) (?:the )?", scene.line.between(figure.span[1], behind.start)) is not None


def _counts_periods(scene: Scene, figure: Quantity) -> bool:
    """Does the sentence say over how many years or rows it goes ("the 14 finals", "over the seven years")?"""
    others = (one for one in scene.line.figures if one is not figure and one.kind in ("count", "duration"))
    return len(scene.cube.periods) > 2 and any(one.value == len(scene.cube.periods) for one in others)


def _years_back(scene: Scene, figure: Quantity) -> int:
    """How many years before what the copy is about the words around the figure place it ("900 a year earlier")."""
    line = scene.line
    for one in scene.whens:
        opens = not re.search(r"[\w’']", line.text[: one.start - line.start])
        if one.period is None and (opens or not line.between(figure.span[1], one.start).strip()):
            return one.years_before
    return 0


def latest(scene: Scene) -> Period:
    """The last period of the table that had begun when the copy was published."""
    begun = [one for one in scene.cube.periods if scene.published is None or one.start <= scene.published]
    return begun[-1] if begun else scene.cube.periods[-1]


def may_be_meant(scene: Scene, subject: Subject, figure: Quantity, answer: Answer) -> bool:
    """Can the words be about this answer: entities that they name, or all of them if they name none and nobody else?"""
    if not scene.cube.dimensions:
        return is_of_own(scene, figure)
    return bool(subject.where) or answer.is_cell or not (scene.strangers or scene.elsewhere)


def _narrowed(cube: Cube, measure: int, where: Where) -> Iterator[Where]:
    """The entities as named; if the table has no such cell, without the broader ones (a player's opponents)."""
    yield where
    if len(where) > 1:
        finest = max(where, key=lambda at: (at in cube.partial, len(cube.dimensions[at].values)))
        yield {finest: where[finest]}


def _claim(scene: Scene, figure: Quantity, subject: Subject, cue: Cued, asked: list[Asked]) -> Claim | None:
    outcomes = [(compared(figure, one.answer.value), one) for one in asked]
    best = next((one for status, one in outcomes if status == AGREES), outcomes[0][1])
    status = AGREES if any(status == AGREES for status, _ in outcomes) else outcomes[0][0]
    if not best.where and not _may_be_whole(scene, figure, cue):
        return None
    if status == CONTRADICTS and all(status != CONTRADICTS for status, _ in outcomes):
        return None
    neighbour = _neighbour(scene.cube, figure, best) if status == CONTRADICTS else ""
    explained = bool(neighbour) or slipped(figure, best.answer.value)
    if status == CONTRADICTS and not scene.cube.measures[best.measure].stated:
        others = [Cued(at, cue.strength) for at in siblings(scene, figure, best.measure)]
        asked = [*asked, *questions(scene, figure, subject, others)]
    if status == CONTRADICTS and not neighbour and is_ambiguous(scene.cube, figure, asked):
        plain = subject.named and not subject.unsure and cue.strength >= BY_WORD and _counts(scene, figure)
        return open_among(scene, figure, asked, CELL) if plain else None
    certain = _is_certain(scene, figure, subject, cue, best, explained)
    notes = (neighbour,) if neighbour else ()
    return replace(claim_of(scene, figure, best.answer), status=status, certain=certain, notes=notes)


def claim_of(scene: Scene, figure: Quantity, answer: Answer) -> Claim:
    """The claim that a figure is the value that the table answers with: of one cell, or of all that the words cover."""
    return Claim(
        kind=CELL if answer.is_cell else TOTAL,
        status=compared(figure, answer.value),
        figures=(("claim", figure),),
        said=scene.line.printed(figure.start, figure.end),
        found=shown(answer.value),
        cube=scene.cube,
        query=answer.query,
        facts=answer.facts,
        value=answer.value,
    )


def _is_certain(scene: Scene, figure: Quantity, subject: Subject, cue: Cued, best: Asked, explained: bool) -> bool:
    """Do the words leave no other reading? Knowing how the figure came to be wrong makes up for weak cues."""
    if _is_stated(scene.cube, best) and not subject.unsure:
        return True
    if subject.unsure or not (explained or _counts(scene, figure)):
        return False
    if not best.where:
        return explained and _may_be_whole(scene, figure, cue) and not _of_one(scene)
    if cue.strength <= BY_TOPIC or _is_within(scene, figure):
        return explained and not _true_of_another(scene, figure, best)
    return subject.named or bool(subject.where)


def _counts(scene: Scene, figure: Quantity) -> bool:
    """Does the figure say what it counts, if it is a count?"""
    return figure.kind != "count" or bool(noun_of(scene.line, figure))


def _is_stated(cube: Cube, asked: Asked) -> bool:
    """Does the desk's configuration say what the measure is, and the sentence of whom it is told?"""
    return bool(asked.where) and cube.measures[asked.measure].stated


def _is_whole(scene: Scene, figure: Quantity) -> bool:
    """Is it what another figure is a part of: the 40 of "21 of the 40 seats"?"""
    ends = (one.end for one in scene.line.figures if one.end <= figure.start)
    return any(_PART_OF.fullmatch(scene.line.between(end, figure.start)) for end in ends)


def _is_within(scene: Scene, figure: Quantity) -> bool:
    """Is the subject something at, in or of the entity rather than the entity itself ("the cafe at Ash Lane")?"""
    line = scene.line
    first, _ = scene.clause(figure.start, figure.end)
    before = [one for one in scene.sightings if first <= one.start and one.end <= figure.start]
    match = _SITE.fullmatch(line.between(first, before[-1].start)) if before else None
    nouns = [word for one in scene.cube.dimensions for word in one.noun]
    words = [*nouns, *(word for one in scene.cube.measures for word in one.words)]
    return match is not None and not any(speaks_of(match[1], word) for word in words)


def _may_be_whole(scene: Scene, figure: Quantity, cue: Cued) -> bool:
    """Can a figure without a named entity be of all that the table lists, or of the document's own subject?"""
    if not scene.cube.dimensions:
        return cue.strength >= BY_WORD and is_of_own(scene, figure)
    if scene.elsewhere:
        return False
    plain = cue.strength >= BY_NOUN or fully_named(scene.cube, cue.measure, scene.line, *_of_figure(scene, figure))
    return states_whole(scene, figure) or (plain and not scene.strangers and not scene.sightings)


def _of_figure(scene: Scene, figure: Quantity) -> tuple[int, int]:
    return scene.clause(figure.start, figure.end)


def _true_of_another(scene: Scene, figure: Quantity, asked: Asked) -> bool:
    """Does another measure of the same entity, in the same unit, have the figure's value?"""
    for at, measure in enumerate(scene.cube.measures):
        answer = (
            total(scene.cube, at, asked.where, asked.period) if at != asked.measure and fits(figure, measure) else None
        )
        if answer is not None and compared(figure, answer.value) == AGREES:
            return True
    return False


def _of_one(scene: Scene) -> bool:
    """Is the sentence about a person rather than about all that the table lists?"""
    return bool(re.search(r"\b(?:he|she|his|her)\b", scene.line.text, re.IGNORECASE) or scene.strangers)


def _neighbour(cube: Cube, figure: Quantity, asked: Asked) -> str:
    """Of what else the figure would be true: another period, another entity, another measure; "" if of nothing."""
    if figure.kind == "count" and figure.value is not None and figure.value < _TELLING:
        return ""  # so small a number is found everywhere
    for period, answer in by_period(cube, asked.measure, asked.where).items():
        if compared(figure, answer.value) == AGREES:
            return f"{shown(answer.value)} is the value of {period.label}"
    for at in asked.where:
        rest = {one: values for one, values in asked.where.items() if one != at}
        for name, answer in by(cube, asked.measure, at, rest, asked.period).items():
            if compared(figure, answer.value) == AGREES:
                return f"{shown(answer.value)} is the value of {name}"
    return ""
