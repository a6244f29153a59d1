"""Words around a figure that say whether it states a value, a change, or something that no table of values has."""

from __future__ import annotations

import re

from checker.model import Quantity
from checker.reference.copy import Line
from checker.reference.walk import Scene

_OTHER_AHEAD = re.compile(
    r"\b(?:averag\w+|per game|next (?:year|season|month)|at least|maximum of|capacity|last (?:\w+ )?(?:games|"
    r"outings|contests|meetings|matches)"
    r"|lead|deficit|run|season total|(?:final|first|last|opening|next)(?= $)|in (?:his|her|"
    r"their) (?:last|previous|past)|(?:over|in) the (?:last|past)|margin|gap|"
    r"difference)\b[^.;]*$|\b(?:per|within|number|"
    r"no\.?|led by) $",
    re.IGNORECASE,
)
_OTHER_BEHIND = re.compile(
    r"^(?:-| )?(?:\w+ )?(?:per \w|of (?:those|these|them|which|his|her|their|its)\b|per game|"
    r"a game|each\b|apiece|lead\b|deficit|run\b|straight"
    r"|in the (?:first|second|third|fourth|final|opening|last|paint)|by (?:halftime|"
    r"half-time)|(?:points? )?(?:off turnovers|behind|clear|ahead|short)"
    r"|over (?:his|her|their|the) (?:last|past)|in (?:his|her|their) (?:last|past)|of \d|"
    r"times\b|a (?:litre|kilo|head|night|day|week|month|visit))",
    re.IGNORECASE,
)
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
    r"combined|together|everything|everyone|whole|entire"
    r"|simple average|in the quarter|in the (?:half )?year|our)\b",
    re.IGNORECASE,
)


def another_matter(line: Line, figure: Quantity, *, more: bool = False) -> bool:
    """Do the words make it an average, a plan, a lead, a part of the game: what no cell of totals can confirm?"""
    ahead, behind = _around(line, figure)
    return (
        bool(_OTHER_AHEAD.search(ahead[-70:]) or _OTHER_BEHIND.search(behind))
        or figure.of_whole
        or (figure.more and not more)
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


def _around(line: Line, figure: Quantity) -> tuple[str, str]:
    start = figure.phrase_start if figure.phrase_start >= 0 else figure.start
    return line.text[: start - line.start], line.text[figure.end - line.start :]
