"""Words around a figure that say whether it states a value, a change, or something that no table of values has."""

from __future__ import annotations

import re

from checker.model import Quantity
from checker.reference.copy import Line
from checker.reference.measures import named
from checker.reference.walk import Scene

_OTHER_AHEAD = re.compile(
    r"\b(?:averag\w+|per game|next (?:year|season|month)|at least|maximum of|capacity|last (?:\w+ )?(?:games|"
    r"outings|contests|meetings|matches)"
    r"|lead|deficit|run|season total|(?:final|first|last|opening|next)(?= $)|in (?:his|her|"
    r"their) (?:last|previous|past)|(?:over|in) the (?:last|past)|"
    r"(?<!gross )(?<!operating )(?<!profit )(?<!net )(?<!trading )margin|gap|"
    r"difference)\b[^.;]*$|\b(?:per|within|number|every|each|"
    r"no\.?|led by) $",
    re.IGNORECASE,
)
_OTHER_BEHIND = re.compile(
    r"^(?:-| )?(?:\w+ )?(?:per \w|of (?:those|these|them|which|his|her|their|its)\b|per game|"
    r"a game|each\b|apiece|lead\b|deficit|run\b|straight"
    r"|in the (?:first|second|third|fourth|final|opening|last|paint)|by (?:halftime|"
    r"half-time)|(?:points? )?(?:off turnovers|behind|clear|ahead|short)"
    r"|(?:\w+ )?(?:to spare|in hand|adrift|better off)"
    r"|over (?:his|her|their|the) (?:last|past)|in (?:his|her|their) (?:last|past)|of \d|"
    r"times\b|a (?:litre|kilo|head|night|day|week|month|visit))",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r" of (?:them|whom|which|those|these)\b", re.IGNORECASE)
_AVERAGE = re.compile(r"\baverag\w+", re.IGNORECASE)
_AVERAGES = frozenset(("average", "avg", "mean", "averages"))
_OF_PEOPLE = re.compile(r"^ of (?:its|his|her|their|the|those|all) \w+")  # a rate is of something: "80% of its guests"
_CHANGED_AHEAD = re.compile(
    r"\b(?:up|down|rose|risen|rise|rising|fell|fall|fallen|falling|grew|grown|growth of|"
    r"increas\w+|decreas\w+|declin\w+|dropp?\w*|climb\w+|jump\w+"
    r"|leapt|leap|gain\w*|widen\w+|narrow\w+|shr[aiu]nk|cut|slipp?\w*|surg\w+|plung\w+|"
    r"soar\w+|lost|by|a further|another|improv\w+)\s+"
    r"(?:of |by |a |an |about |around |almost |nearly |some |just |more than |over |only |another )*$",
    re.IGNORECASE,
)
_CHANGED_BEHIND = re.compile(
    r"^(?: percentage)?(?: points?)? (?:more|less|fewer|higher|lower|up|down|above|below|"
    r"increase|rise|fall|drop|decline|cut|jump|gain|reduction"
    r"|short|increases|better|worse|ahead|behind)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:total\w*|overall|in all|altogether|all (?:the )?\w+|across|nationally|nationwide|"
    r"combined|together|between them|everything|everyone|whole|entire"
    r"|simple average|in the quarter|in the (?:half )?year|our)\b",
    re.IGNORECASE,
)

_PART = re.compile(
    r"\b(?:rivals?|competitors?|industry|sector|market|peers|analysts|division|unit|subsidiary|brands?|segment|"
    r"suppliers?|regional|region|overseas|abroad|domestic|foreign|international|wholesale|retail|online|digital|"
    r"underlying|adjusted|operating|comparable|organic|per[- ](?:share|head|store)|weekly|daily|monthly|"
    r"airports?|ports?|stadium|government|regulator|unions?|funds?|investors?|lenders?|landlords?|factory|plant|"
    r"warehouse|terminal|customers?|schemes?|routes?|rivals?|estimates?|average|export|local|"
    r"elsewhere|joint[- ]venture|arm)\b",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"\b(?!(?:company|firm|group|retailer|chain|business|maker|bank|board|council|county|university|charity|club|year|"
    r"half|quarter|month|week|season|today|yesterday|it|that|there|what|here|who|let)['’]s)[a-z]+(?:['’]s\b|s['’](?= ))"
)
_REACH = 30  # characters behind a figure that may say what it is a part of


def another_matter(scene: Scene, figure: Quantity, *, more: bool = False) -> bool:
    """Do the words make it an average, a plan, a lead, a part of the game: what no cell of totals can confirm?"""
    ahead, behind = _around(scene.line, figure)
    dated = _is_dated(scene, figure) or (more and _is_compared(figure, behind))
    rated = figure.kind in ("percent", "ratio") and _OF_PEOPLE.match(behind) is not None
    if _OF_THEM.match(behind) and named(scene.cube, scene.line, figure.end, scene.clause(figure.start, figure.end)[1]):
        behind = ""  # "412 of them for over a year", where the table counts just these
    if any(not _AVERAGES.isdisjoint(one.words) for one in scene.cube.measures):
        ahead = _AVERAGE.sub("", ahead)
    otherwise = _OTHER_AHEAD.search(ahead[-70:]) or (not dated and not rated and _OTHER_BEHIND.search(behind))
    return bool(otherwise) or figure.of_whole or (figure.more and not more)


def _is_compared(figure: Quantity, behind: str) -> bool:
    """Is it a share by which something is above or below another ("16% short of", "4% fewer of its guests")?"""
    compared = r" (?:short of|ahead of|behind|(?:more|fewer|less) of (?:its|their|his|her|those|these))\b"
    return figure.kind in ("percent", "ratio") and re.match(compared, behind) is not None


def _is_dated(scene: Scene, figure: Quantity) -> bool:
    """Does a period of the table stand right behind the figure ("in the second half of 2021")?"""
    return any(
        one.period is not None
        and scene.line.between(figure.end, one.start).strip() in ("", "in", "in the", "for the", "during the")
        and any(has.within(one.period) for has in scene.cube.periods)
        for one in scene.whens
        if one.start >= figure.end
    )


def changes(line: Line, figure: Quantity) -> bool:
    """Is the figure a change ("rose 12 percent", "3 fewer"), not a value?"""
    ahead, behind = _around(line, figure)
    return bool(_CHANGED_AHEAD.search(ahead) or _CHANGED_BEHIND.search(behind)) and not re.search(r"\bto $", ahead)


def states_whole(scene: Scene, figure: Quantity) -> bool:
    """Do the words say that it is about all that the table lists?"""
    line = scene.line
    if _WHOLE.search(line.text):
        return True
    nouns = {word for one in scene.cube.dimensions for word in one.noun}
    return any(one.noun in nouns for one in line.figures if one is not figure)


def has_owner(scene: Scene, figure: Quantity) -> bool:
    """Does the clause say whose part of it the figure is ("dentists' appointments", "the pension scheme's debt")?"""
    return _OWNER.search(scene.line.between(scene.clause(figure.start, figure.end)[0], figure.start)) is not None


def is_of_own(scene: Scene, figure: Quantity) -> bool:
    """Can a figure of a table without entities be of the document's own subject: no rival, no part, no stranger?"""
    line = scene.line
    first, last = scene.clause(figure.start, figure.end)
    if scene.cube.dimensions or scene.elsewhere or any(one.start < figure.end for one in scene.strangers):
        return False
    if has_owner(scene, figure):
        return False
    known = {word for one in scene.cube.measures for word in one.words}
    parts = {match[0].lower() for match in _PART.finditer(line.between(first, min(last, figure.end + _REACH)))}
    return not parts - known


def _around(line: Line, figure: Quantity) -> tuple[str, str]:
    start = figure.phrase_start if figure.phrase_start >= 0 else figure.start
    return line.text[: start - line.start], line.text[figure.end - line.start :]
