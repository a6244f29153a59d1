"""A quarrel of so many years that ends in the headline or lead, and the year below in which it began."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_LENGTH, _WHEN = KINDS["duration"], KINDS["year"] + KINDS["date"]
_STRIFE = (
    r"(?:quarrel|dispute|feud|row|fight|battle|war|conflict|stand-?off|rift|campaign|wrangle|deadlock|saga|argument"
    r"|insurgency|boycott|ban|blockade|embargo|siege|closure|drought|lawsuit|litigation|stalemate|impasse|wait|search"
    r"|hunt|absence|hiatus|rivalry|split)"
)
_KIND = r"(?:legal |court |border |trade |civil |land |water |planning |pay |long-running |bitter )?"
_ENDED = late(
    rf"\b(?:ends?|ended|ending|settles?|settled|settling|resolves?|resolved|concludes?|brings? to an end|lifts?|lifted"
    rf"|breaks?|halts?|buries|bury|closes?|finish(?:es)?) (?:[a-z'’-]+ ){{0,3}}?(?P<span>{_LENGTH}){HEAD_END}?"
    rf" {_KIND}{_STRIFE}\b"
)
_BEGAN = late(
    rf"\b{_STRIFE}\b(?: (?!and\b|but\b)[a-z'’-]+){{0,6}},? (?:dating from|dating back to|dates from|dates back to|dated"
    rf" from|going back to|goes back to|(?:that|which)(?: had| has)? (?:began|begun|started|broke out|erupted|flared)"
    rf" in|began in|started in|broke out in|erupted in|has lasted since|in place since|under way since|running since"
    rf"|since) (?P<when>[{_WHEN}])"
)
_OTHER = late(r"\b(?:another|second|earlier|previous\w*|again|latest|last|first|nearly|almost|more than)\b")
_HEAD, _BELOW = 2, 5  # sentences with figures


def strife_ended(reading: Reading, rule: str) -> Iterator[Relation]:
    """The one length of a quarrel told as ended in the first sentences, with the one year in which it began."""
    ended = [(one, match) for one in reading.sentences[:_HEAD] for match in _ENDED.finditer(one.form)]
    began = [(one, match) for one in reading.sentences[:_BELOW] for match in _BEGAN.finditer(one.form)]
    if not ended or len(began) != 1 or _OTHER.search(began[0][0].form) or _OTHER.search(ended[0][0].form):
        return
    span, start = marked(ended[0][0])[ended[0][1].start("span")], marked(began[0][0])[began[0][1].start("when")]
    if not isinstance(span, Quantity) or span.unit != "year" or span.range_part or not isinstance(start, CalendarDate):
        return
    if start.year is not None and not start.century_step:
        yield Relation(rule, {"span": span, "start": start}, both(ended[0][0], began[0][0]))


LINKERS: Linkers = {"strife-ended": Linker(frozenset({"span", "start"}), strife_ended, told=((_ENDED,), (_BEGAN,)))}
