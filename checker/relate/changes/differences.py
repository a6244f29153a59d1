"""Figures that tell by how much something has changed or is more than before, and not how much there is of it."""

from __future__ import annotations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Mention, Sentence
from checker.relate.changes.change_words import DOWN, UP
from checker.relate.figures import marked

_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "money", "measure"))
_THEN = rf"[{KINDS['date']}{KINDS['year']}]"
_ABOUT = r"(?: (?:about|around|some|almost|nearly|just|only|another|a further|as much as|at least))*"
# "333,690 higher than in 2023", "4,120 more residents than then"; "410 boats, more than in May" are a level.
_MORE_THAN = late(
    rf".{HEAD_END}?(?: (?!with\b|of\b|for\b)[\w'-]+{HEAD_END}?)?"
    rf" (?:higher|lower|more|fewer|less|larger|smaller|greater|bigger|better|worse)"
    rf"(?: (?!than\b)[\w'-]+){{0,4}}{HEAD_END}? than\b(?! (?!{_THEN})[{ALL_KINDS}])"
)
# "410 up on May", "410 below its peak"; those "below the poverty line" are none.
_UP_ON = late(
    rf".{HEAD_END}? (?:up|down) (?:on|from|since)\b"
    rf"|.{HEAD_END}? (?:above|below|short of) (?:{_THEN}|(?:the|its|their|last|that|what)"
    rf" (?:{_THEN}|(?:[a-z]+ )?(?:record|peak|level|figure|total|number|target|average|high|low)\b))"
)
_ROSE_BY = late(
    rf"\b(?:{UP}|{DOWN}|raised|expanded|higher|lower)(?: \w+ly| again| further| back)? by{_ABOUT} \Z"
    rf"|\b(?:rose|risen|fell|fallen|(?:is|are|was|were|been|remains|,)(?: (?:still|also|now|already))? (?:up|down))"
    rf"{_ABOUT} \Z"
)
# What is itself told in percent may be 4% higher than it was; of other things 4% is told to be set against 3%.
_RATE = late(
    r"\b(?:turnout|rates?|inflation|unemployment|share|proportion|percentage|approval|support|occupancy|margin|yield)"
    r"\b[^.;:,]{0,40}\Z"
)


def is_difference(sentence: Sentence, figure: Mention) -> bool:
    """Does a figure only tell by how much something is more or less: "333,690 higher than in May", "rose by 40"?"""
    mark = next((at for at, one in marked(sentence).items() if one == figure), -1)
    if mark < 0:
        return False
    form = sentence.form
    if figure.kind == "percent":
        return _MORE_THAN.match(form, mark) is not None and _RATE.search(form, 0, mark) is not None
    told = _MORE_THAN.match(form, mark) or _UP_ON.match(form, mark) or _ROSE_BY.search(form, 0, mark)
    return form[mark] in _AMOUNTS and told is not None
