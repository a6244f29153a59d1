"""Which body a tally is of, where several are told: the committee that asked and the council that voted."""

from __future__ import annotations

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Sentence
from checker.relate.contests.tallies import Tally
from checker.relate.figures import marked

_BODIES = late(
    r"\b(?P<body>council|board|committee|commission|court|senate|house|assembly|parliament|panel|body|chamber|jury"
    r"|cabinet|club|congress|bench|union|congregation|caucus|tribunal|legislature|party|lawmakers|mps|senators"
    r"|councill?ors|voters|residents|shareholders|members|justices|judges)\b"
)
_NEW = late(r"\b(?:an?|another|new|separate|joint|proposed|advisory) (?:[a-z]+ ){0,2}$")
_IF = late(r"\b(?:if|unless|would|could|might|whether|suppose|in case|in the event)\b")
_COUNTED = late(
    rf"[{KINDS['count']}] (?:[a-z]+ ){{0,2}}?(?:members|councill?ors|justices|judges|senators|lawmakers|mps|trustees"
    r"|commissioners|delegates|directors|seats)\b"
)
_PLAIN = frozenset(("body", "members", "bench", "justices", "judges", "councillors", "councilors"))
_MOST = 2  # times: a tally of so many more is no slip, but one of another body


def may_be_body(tally: Tally, sentence: Sentence, whole: Quantity) -> bool:
    """May the members told there be those who voted: is no other body named with the tally, and is there a tally?"""
    cast = sum((one.value or 0) for one in tally.members)
    if cast <= (whole.value or 0):
        return True
    form, own = sentence.form, tally.sentence.form
    if cast >= _MOST * (whole.value or 0) or _IF.search(own, 0, tally.end):
        return False
    mark = next((at for at, one in marked(sentence).items() if one is whole), len(form))
    if sentence is tally.sentence:
        return mark < tally.end or not _NEW.search(form, 0, mark)
    if tally.sentence.start < sentence.start and _NEW.search(form, 0, mark):
        return False
    named = {match["body"] for match in _BODIES.finditer(own)} - _PLAIN
    told = {match["body"] for match in _BODIES.finditer(form)}
    return (not named or bool(named & told)) and not _COUNTED.search(own)
