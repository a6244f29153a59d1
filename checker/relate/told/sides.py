"""One side told as the other: the left hand and the right, the side of a road that is shut and the one left open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

_LIMB = late(
    r" (left|right) (hand|arm|leg|foot|knee|ankle|wrist|elbow|shoulder|hip|thigh"
    r"|calf|eye|ear|lung|kidney|thumb|heel|shin|hamstring|groin|achilles|collarbone)\b"
)
_WHOSE = late(r"(?:\b(?:his|her|my|their)|[A-Z]\w+['’]s)$")
_HURT = late(
    r"burn|injur|br[oe]ke|fractur|bandag|\bcast\b|in plaster|splint|surg|operat|strapp|amputat|wound|bitten|bit\b|\bcut"
    r"|shot|\btor[en]|tear|bruis|sling|scan|x-ray|dislocat|sprain|strain|hurt|stitch|crush|sever|lost|ruptur|transplant"
)
# What is told again is the hurt of before only while it is treated; a new hurt or another time is another story.
_NEW_HURT = late(
    r"burn|injur(?!ed (?:man|woman|player|driver|rider))|br[oe]ke|fractur|wound"
    r"|bitten|bit\b|\bcut|shot|\btor[en]|tear|bruis|dislocat|sprain|strain|hurt|crush"
    r"|sever|lost|ruptur|transplant|graft|\bfrom\b|\bthen\b|later|since|had (?:been|had|undergone)|\b(?:19|20)\d\d\b"
    r"|months?\b|years?\b|seasons?\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)
# How long somebody will be out is no other time of a hurt.
_ABSENCE = late(
    r"\b(?:out|sidelined|absent|misses|miss)(?: for)?(?: about| up to| at least| the)? [\w-]+ (?:months?|seasons?)\b"
)
_LONGEST_OWNER = 24
_BOTH = late(r"\b(?:both|other|also|earlier|previous|again|too|as well|last (?:year|season)|opposite|while)\b")
_BOUND = late(
    r"\b((?:north|south|east|west|in|out)bound|(?:left|right)-hand|inside|outside|nearside|offside)"
    r" (?:carriageway|side|lanes?|platform|tracks?|line|tunnel|tube|deck|bore)\b([^.!?\n]{0,90})"
)
_OPEN = late(r"\b(?:stays?|remains?|will (?:stay|remain)) open\b")
_SHUT = late(r"\b(?:shuts?|closes?|(?:is|are|was|were|be|stays?|remains?) (?:shut|closed)|will (?:shut|close))\b")
_CHANGES = late(r"\b(?:until|then|reopen|before|after|but|from|except|overnight|later|to|now|while)\b")
# The side that stays open may be the same one elsewhere, or one of two lanes.
_ELSEWHERE = late(r"\b(?:[A-Z]\d+|[Jj]unctions?|[Ee]xits?|[Oo]ne|[Oo]n [A-Z]\w+|between|beyond|past|near|for|at)\b")


def limbs(reading: Reading, rule: str) -> Iterator[Relation]:
    """A hurt limb of one person with the same limb told again, be it the other side's."""
    text = reading.document.text
    if " left " not in text and " right " not in text:
        return
    told: dict[tuple[str, str], list[tuple[Passage, str]]] = {}
    for match in _LIMB.finditer(text):
        whose = _WHOSE.search(text, max(0, match.start() - _LONGEST_OWNER), match.start())
        sentence = _sentence(text, match.start(), match.end()) if whose else ""
        if whose and _HURT.search(sentence) and not _BOTH.search(sentence):
            passage = Passage("title", match.start(1), match.end(2), match[1])
            told.setdefault((whose[0], match[2]), []).append((passage, sentence))
    for passages in told.values():
        if len(passages) == 2:
            (one, _), (again, told_again) = passages
            if one.key == again.key or not _NEW_HURT.search(_ABSENCE.sub("", told_again)):
                yield Relation(rule, {"one": one, "again": again}, ())


def lanes(reading: Reading, rule: str) -> Iterator[Relation]:
    """A side of a road or line that is shut with the side that is said to stay open."""
    text = reading.document.text
    if "open" not in text or not any(one in text for one in ("bound ", "carriageway", " lane", " platform")):
        return
    open_: list[Passage] = []
    shut: list[Passage] = []
    for match in _BOUND.finditer(text):
        if not _CHANGES.search(match[2]):
            found = open_ if _OPEN.search(match[2]) else shut if _SHUT.search(match[2]) else None
            if found is not None:
                found.append(Passage("title", match.start(), match.end(1), match[1].lower()))
    if len(open_) == len(shut) == 1 and not _ELSEWHERE.search(_sentence(text, open_[0].start, open_[0].end)):
        yield Relation(rule, {"shut": shut[0], "open": open_[0]}, ())


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around the offsets, at most 200 characters to either side."""
    before = text[max(0, start - 200) : start]
    after = text[end : end + 200]
    stop = re.search(r"[.!?]\s|\n", after)
    return (
        before[max(before.rfind(". "), before.rfind("\n")) + 1 :]
        + text[start:end]
        + after[: stop.start() if stop else None]
    )


LINKERS: Linkers = {
    "limbs": Linker(frozenset({"one", "again"}), limbs, ((_LIMB,),)),
    "lanes": Linker(frozenset({"shut", "open"}), lanes, ((_BOUND,),)),
}
