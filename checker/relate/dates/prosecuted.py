"""The day of an offence by the evidence, and what came of it: an arrest, a death, a conviction."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_DATE = KINDS["date"]
_SOURCE = (
    r"(?:evidence|investigation|investigators|testimony|complaint|indictment|charges|criminal information|affidavit"
    r"|court (?:documents|papers|records|filings)|prosecutors|police|statement of facts|facts|trial evidence)"
)
# "According to the papers, on May 9, 2023, the defendant lit …"
_ANCHOR = late(
    rf"\baccording to (?:the |an |trial |his |her |their |court )*{_SOURCE}(?: presented)?(?: at trial)?,?(?: that)?,?"
    rf" (?:at (?:about|around|approximately) [^{_DATE};.]{{1,12}},? )?(?:on|in the early (?:hours|morning) of"
    rf"|on the (?:night|evening|morning|afternoon) of) (?P<when>{_DATE})"
    rf"|^(?:on|in the early hours of) (?P<day>{_DATE}),?(?: (?:at|around|just|shortly)\b[^{_DATE};]{{2,40}}?,)?"
    rf" (?:the )?(?:defendants?|[a-z'-]+) (?:is accused of|allegedly|is alleged to have)\b"
)
_CAME = late(
    rf"\b(?:was|were) (?:later |subsequently |then |eventually |finally )?(?:arrested|apprehended|taken into custody"
    rf"|charged|indicted|arraigned|extradited|pronounced (?:dead|deceased)|declared dead)\b[^{_DATE};.]{{0,50}}?"
    rf" (?:on|early on) (?P<a>{_DATE})"
    rf"|\b(?:arrested|apprehended|indicted|charged)(?: by [a-z' ]{{2,30}})? (?:the )?(?:defendants?|him|her|them) on"
    rf" (?P<b>{_DATE})"
    rf"|\b(?:died (?:of|from) (?:his|her|their|the|those|a|multiple|stab|gunshot)\b|later died|succumbed"
    rf"|surrendered|turned (?:him|her)self in)\b[^{_DATE};.]{{0,50}}? on (?P<c>{_DATE})"
    rf"|\b(?:convicted|found guilty|pleaded guilty|pled guilty|acquitted|sentenced)\b[^{_DATE};.]{{0,90}}? on"
    rf" (?P<d>{_DATE})"
)
_FOUND = late(r"\b(?:found|discovered|recovered|responded|learned|received|told|interviewed)\b")
_NEAR = 70  # characters after the day of an offence in which something else may be told of it
_OF_ELSE = late(
    r"\b(?:previous\w*|prior|parole|probation|warrant|another|earlier|unrelated|separate\w*|history|record"
    r"|strikes?|before"
    r"|had been|had|released?|order of protection|second(?!-degree| degree)|other|also|scheduled|will be|is due"
    r"|co-defendant|again"
    r"|anniversary"
    r"|father|mother|brother|sister|birth\w*|if|maximum|returns?|alleged to have been|between|from)\b"
)


def prosecuted(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each arrest, death or conviction of the copy with the only day that it gives for the offence."""
    anchors = [(match, one) for one in reading.sentences for match in _ANCHOR.finditer(one.form)]
    dates = [_date(one, max(match.start("when"), match.start("day"))) for match, one in anchors]
    whole = [one for one in dates if one is not None]
    if any(_FOUND.search(one.form, match.end(), match.end() + _NEAR) for match, one in anchors):
        return
    if len(whole) != len(anchors) or len({(one.year, one.month, one.day) for one in whole}) != 1:
        return
    offence, told = whole[0], anchors[0][1]
    for sentence in reading.sentences:
        for match in _CAME.finditer(sentence.form):
            after = _date(sentence, max(match.start(group) for group in "abcd"))
            late_told = (match["d"] is not None) != (sentence.start > told.start)
            if after is None or not late_told or _OF_ELSE.search(sentence.form, 0, match.end()):
                continue
            if after.year is not None and offence.year is not None:
                yield Relation(rule, {"offence": offence, "after": after}, both(told, sentence))


def _date(sentence: Sentence, mark: int) -> CalendarDate | None:
    """The day that stands there, if it is one of the calendar."""
    one = marked(sentence).get(mark)
    if not isinstance(one, CalendarDate) or one.day is None or one.month is None or not one.possible:
        return None
    return one


LINKERS: Linkers = {
    "prosecuted": Linker(frozenset({"offence", "after"}), prosecuted, told=((_ANCHOR,),)),
}
