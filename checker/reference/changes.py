"""Claims of a change: "up 12 percent", "a fifth less than in 2018", "widened by 1.3 points", "26 fewer"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from checker.model import Quantity
from checker.reference.against import base_of
from checker.reference.agree import AGREES, CONTRADICTS, compared, printed_digits, slipped
from checker.reference.claims import Claim
from checker.reference.growth import growth_claim
from checker.reference.listed import are_apart, listed, total_of
from checker.reference.measures import BY_TOPIC, cued, fits, fully_named, named
from checker.reference.periods import Period
from checker.reference.query import Answer, by_period, total
from checker.reference.synonyms import same_word
from checker.reference.values import latest, may_be_meant, shown
from checker.reference.walk import Scene, Subject
from checker.reference.wording import another_matter, has_owner, is_of_own, states_whole

PERCENT, DIFFERENCE = "percent-change", "difference"
_UP = (
    r"(?<!made )(?<!make )(?<!makes )up|rose|risen|rises?|rising|grew|grown|grow|growth|"
    r"increas\w+|climb\w+|jump\w+|leap\w*|leapt|surg\w+|soar\w+|gain\w*|widen\w+|more|higher|"
    r"lengthen\w*|above|improv\w+|added|boost\w*|expan\w+|better|advanc\w+|edged up|went up|gone up"
)
_DOWN = (
    r"down|fell|fall\w*|drop\w*|declin\w+|decreas\w+|shr[aiu]nk|shrink\w*|cut|slid|slide|"
    r"slip\w*|lost|loss|less|fewer|lower|below|short|reduc\w+|plung\w+|tumbl\w+|closed|"
    r"shorten\w*|trim\w*|shed|narrow\w+|worse|behind|dip\w*|went down|gone down|smaller|contract\w+"
)
_SPEAKS_BACK = re.compile(r"\b(?:the (?:figure|total|number)|it|that|this|they)\b", re.IGNORECASE)
_TELLING = 10  # steps of its last digit
_TELLING_DIGITS = 3
_RATIOS = frozenset(("percent", "multiple", "ratio"))
_STATED = frozenset(("count", "money", "measure"))
_NEAR = Fraction(1, 4)
_CHANGING = frozenset(("percent", "ratio", "points", "count", "money", "measure"))
_RECORD = re.compile(r"\b(?:\w+est|best|worst|most|least|first|record|time)\b[^,;.]*\bsince(?: the)?(?: \w+ of)? $")
_FILLER = (
    r"(?:by|of|a|an|about|around|almost|nearly|some|just|more than|over|only|another|further|"
    r"roughly|under|at least|to|as much as|the|its|their|in|\s)*"
)
_AHEAD = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b(?: \w+){{0,2}}? ?{_FILLER}$", re.IGNORECASE)
_ALSO = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})) by [^ ]+(?: \w+)? and [\w'’ -]{{2,40}} by $", re.IGNORECASE)
_BEHIND = re.compile(
    rf"^(?: percentage)?(?: points?)?(?: of (?:its|their|the) \w+)? (?:\w+ )?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b",
    re.IGNORECASE,
)


def change_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state by how much something changed, or differs from another period's."""
    if not scene.cube.periods:
        return
    for printed in scene.line.figures:
        figure = as_points(scene, printed)
        sign = _direction(scene, figure)
        if base_of(scene, figure) is not None:
            continue  # above another measure, not above what it was
        if sign == 0 or figure.kind not in _CHANGING or another_matter(scene, figure, more=True):
            continue
        subject = scene.subject(figure.start, figure.end)
        claim = growth_claim(scene, figure, sign) or _claim(scene, figure, subject, sign)
        if claim is not None:
            yield claim


def as_points(scene: Scene, figure: Quantity) -> Quantity:
    """A number of points as percentage points, where the table has rates and counts no points."""
    if figure.kind != "count" or figure.noun != "point":
        return figure
    counted = any(same_word("point", word) for one in scene.cube.measures for word in one.words)
    return (
        figure
        if counted or not any(one.unit == "percent" for one in scene.cube.measures)
        else replace(figure, kind="points")
    )


def _direction(scene: Scene, figure: Quantity) -> int:
    """+1 if the words make the figure a rise, -1 a fall, 0 no change at all."""
    line = scene.line
    start = figure.phrase_start if figure.phrase_start >= 0 else figure.start
    ahead = line.text[: start - line.start].replace(", by ", " by ")
    ahead = re.split(r"[,;:]\s+(?!and \w+ by)", ahead)[-1]
    behind = line.text[max(figure.end, figure.noun_end) - line.start :]
    match = _BEHIND.match(behind) or _AHEAD.search(ahead) or _ALSO.search(ahead)
    if match is None or (match.re is _AHEAD and re.search(r"\b(?:to|from|at|than|against) (?:\w+ )?$", ahead)):
        return 0
    return 1 if match["up"] else -1


def _claim(scene: Scene, figure: Quantity, subject: Subject, sign: int) -> Claim | None:
    outcomes: list[tuple[str, Claim]] = []
    together = listed(scene.cube, scene.line, figure, scene.clause(figure.start, figure.end)[0])
    if together:
        return _together(scene, figure, subject, sign, together)
    for measure, strength in _measures(scene, figure, subject):
        for new, old in pairs(scene, figure):
            now, before = (total(scene.cube, measure, subject.where, period) for period in (new, old))
            if now is None or before is None or not may_be_meant(scene, subject, figure, now):
                continue
            made = _judged(scene, figure, sign, measure, now, before, subject, strength)
            if made is not None:
                outcomes.append((made.status, made))
        if outcomes:
            break
    if not outcomes:
        return None
    best = next((one for status, one in outcomes if status == AGREES), outcomes[0][1])
    if best.status == CONTRADICTS and any(status != CONTRADICTS for status, _ in outcomes):
        return None
    return best


def _together(scene: Scene, figure: Quantity, subject: Subject, sign: int, measures: tuple[int, ...]) -> Claim | None:
    """The change of several measures that the words list and take together."""
    if are_apart(scene.cube, scene.line, figure, measures):
        return None
    for new, old in pairs(scene, figure):
        now, before = (total_of(scene.cube, measures, subject.where, period) for period in (new, old))
        if now and before and may_be_meant(scene, subject, figure, now):
            return _judged(scene, figure, sign, measures[0], now, before, subject, False)
    return None


def _measures(scene: Scene, figure: Quantity, subject: Subject) -> list[tuple[int, bool]]:
    """The measures that may have changed, each with whether the words leave no other."""
    line, cube = scene.line, scene.cube
    first, last = scene.clause(figure.start, figure.end)
    if figure.kind in ("count", "money", "measure"):
        return [(one.measure, one.strength > BY_TOPIC) for one in cued(cube, line, figure, first, last, scene.topic)]
    rates = figure.kind == "points"
    fitting = [at for at, one in enumerate(cube.measures) if (one.unit == "percent") == rates]
    stated = _by_figures(scene, figure, fitting)
    here = [at for at in fitting if at in named(cube, line, first, last, nouns=False)]
    here = stated if len(stated) == 1 else here or stated
    if here:
        return [(at, bool(subject.where) or fully_named(cube, at, line, first, last)) for at in here]
    carried = [(at, bool(subject.where)) for at in fitting if at in scene.topic]
    if not subject.where:
        return carried if _SPEAKS_BACK.search(line.text) else []
    return carried or [(at, False) for at in fitting if len(fitting) == 1]


def _by_figures(scene: Scene, figure: Quantity, fitting: list[int]) -> list[int]:
    """The measure that a figure before it states ("870 tonnes were picked, 14% less"), or the one that it led to."""
    found = []
    for other in scene.line.figures:
        led_to = scene.line.between(figure.end, other.start).strip() in ("to", "at", "to just", "to about")
        if other.kind in ("count", "money", "measure") and (other.end <= figure.start or led_to):
            found += [one.measure for one in cued(scene.cube, scene.line, other, scene.line.start, scene.line.end)]
    return [at for at in fitting if at in found]


def pairs(scene: Scene, figure: Quantity) -> Iterator[tuple[Period, Period]]:
    """The periods that may be compared: the one that the copy is about, with the one that the words name."""
    whens = scene.whens
    mains = [one.period for one in whens if not one.base and one.period is not None and one.start < figure.start]
    mains = [one for one in mains if any(has.within(one) for has in scene.cube.periods)] or mains
    new = mains[-1] if mains else scene.focus or latest(scene)
    ahead = scene.line.start
    bases = [one for one in whens if one.base and not _RECORD.search(scene.line.between(ahead, one.start))]
    behind = [one for one in bases if one.start >= figure.end] or bases
    if behind and behind[0].period is not None:
        old = behind[0].period
        if old.same_days(new) or old.start >= new.start:
            old = new.years_before()
        yield new, old
        return
    if behind and any(figure.end < one.start < behind[0].start and one.kind in _RATIOS for one in scene.line.figures):
        behind = []  # "by 9%, and twice as many as six years ago": that is another comparison
    years = behind[0].years_before if behind else 1
    yield new, new.years_before(years or 1)
    if years > 2:  # "over five years" may be five years of a table, the first and the fifth
        yield new, new.years_before(years - 1)
    if not behind:
        at = [index for index, one in enumerate(scene.cube.periods) if one.same_days(new)]
        if at and at[0] > 0 and not scene.cube.periods[at[0] - 1].same_days(new.years_before()):
            yield new, scene.cube.periods[at[0] - 1]


def _judged(
    scene: Scene, figure: Quantity, sign: int, measure: int, now: Answer, before: Answer, subject: Subject, strong: bool
) -> Claim | None:
    points = figure.kind == "points" or (scene.cube.measures[measure].unit == "percent")
    if points and figure.kind == "percent" and scene.cube.measures[measure].unit == "percent":
        return None  # a percent of percents, or points printed as percent: not ours to say
    relative = figure.kind in ("percent", "ratio")
    if relative and before.value == 0:
        return None
    value = now.value - before.value
    if relative:
        value = value / abs(before.value) * (100 if figure.kind == "percent" else 1)
    right_way = (value > 0) == (sign > 0) and value != 0
    status = compared(figure, abs(value)) if right_way else CONTRADICTS
    explained = "" if status != CONTRADICTS else _explained(scene, figure, measure, subject, now)
    return Claim(
        kind=PERCENT if relative else DIFFERENCE,
        status=status,
        figures=(("change", figure),),
        said=f"{'up' if sign > 0 else 'down'} {_said(scene, figure)}",
        found=f"{shown(before.value)} to {shown(now.value)}: {_shown_change(value, figure)}",
        cube=scene.cube,
        query=f"{now.query}; {before.query}",
        facts=(*now.facts, *before.facts),
        value=value,
        certain=(strong or bool(explained) or _is_anchored(scene, figure, now))
        and not subject.unsure
        and not has_owner(scene, figure)
        and _leads_there(scene, figure, now)
        and (
            bool(subject.where) or _is_of_all(scene, figure, now) or bool(explained) or _is_anchored(scene, figure, now)
        ),
        notes=(explained,) if explained else (),
    )


def _leads_there(scene: Scene, figure: Quantity, now: Answer) -> bool:
    """Is the value that the change led to ("fell 3 percent to 410") the table's, give or take a slip?"""
    for other in scene.line.figures:
        led_to = scene.line.between(figure.end, other.start).strip() in ("to", "at", "to just", "to about")
        if led_to and other.kind != figure.kind and other.kind in ("count", "money", "measure"):
            return compared(other, now.value) != CONTRADICTS or slipped(other, now.value)
        stated = other.end <= figure.start and printed_digits(other) >= _TELLING_DIGITS and other.kind in _STATED
        if stated and any(fits(other, scene.cube.measures[at]) for at in {fact.measure for fact in now.facts}):
            near = other.value is not None and now.value and abs(other.value / now.value - 1) < _NEAR
            if not near and not slipped(other, now.value):
                return False  # it was a change of something else
    return True


def _is_anchored(scene: Scene, figure: Quantity, now: Answer) -> bool:
    """Does another figure of the sentence state just the value that it led to ("1,927 homes, 149 fewer than ...")?"""
    others = (one for one in scene.line.figures if one is not figure and printed_digits(one) >= _TELLING_DIGITS)
    return any(compared(other, now.value) == AGREES for other in others)


def _explained(scene: Scene, figure: Quantity, measure: int, subject: Subject, now: Answer) -> str:
    """Against which other period the figure would be true; "" if against none, or if it is too small to tell."""
    if figure.value is None or figure.kind != "percent" or abs(figure.value / figure.step) < _TELLING:
        return ""
    for period, answer in by_period(scene.cube, measure, subject.where).items():
        if answer.value and compared(figure, abs(100 * (now.value - answer.value) / answer.value)) == AGREES:
            return f"{_said(scene, figure)} is the change from {period.label}"
    return ""


def _is_of_all(scene: Scene, figure: Quantity, now: Answer) -> bool:
    """Is a change without a named entity one of all that the table lists?"""
    if not scene.cube.dimensions:
        return is_of_own(scene, figure)
    if scene.strangers or scene.sightings or scene.elsewhere:
        return False
    return len(now.facts) == 1 or states_whole(scene, figure)  # one row a period: there is nothing else it could be of


def _said(scene: Scene, figure: Quantity) -> str:
    return scene.line.printed(figure.start, figure.end)


def _shown_change(value: Fraction, figure: Quantity) -> str:
    if figure.kind == "percent":
        return f"{float(value):+.1f} percent"
    return f"{float(value):+,.2f}" if value.denominator != 1 else f"{int(value):+,}"
