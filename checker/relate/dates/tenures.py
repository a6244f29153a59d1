"""Years in office, in service, in marriage or in business, with the year in which they began, to an end or to today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_LENGTH, _WHEN = KINDS["duration"], KINDS["date"] + KINDS["year"]
_JUST = r"(?: a total of| just| only| all)?"
_IN = r"(?:in|back in|since|from)(?: (?:the )?(?:early|late|spring|summer|autumn|fall|winter|january|end)(?: of)?)?"
# What is told of the years, and how what they are counted from is told: the two must be of one sort.
_SORTS = {
    "office": (
        r"in (?:office|power|charge|post|the (?:job|post|role|chair|top job|hot seat))|at the (?:helm|top|wheel)"
        r"|as (?:an? |its |the )?(?:leader|head|president|chief|mayor|chair\w*|director|manager|coach|principal"
        r"|captain|minister|editor|warden|vicar|rector|dean)\b",
        r"became|elected|appointed|took (?:over|charge|office|power|the)|came to power|succeed\w*|named|sworn in"
        r"|promoted"
        r"|made|installed|seized power|takes? over",
    ),
    "service": (
        r"on the (?:job|force|staff|beat|payroll|board|council|bench)|of service|at sea|there\b"
        r"|with the (?:firm|company|club|team|department|force|party|band|school|bank|group|council|agency)"
        r"|at the (?:firm|company|club|school|college|university|bank|paper|hospital|station|mill|plant)"
        r"|in the (?:service|force|navy|army|police|job|house|senate|chamber)",
        r"joined|joining|hired|started|began|recruited|enlisted|taken on|took up|came|arrived|signed|entered|elected"
        r"|appointed|went to",
    ),
    "married": (r"of marriage|together|as (?:husband|man) and wife", r"married|wed"),
    "trade": (
        r"in business|of trad(?:e|ing)|in print|on (?:the )?air|of publication",
        r"founded|opened|launched|started|established|set up|began|formed",
    ),
}
_SAID = late(
    rf"\b(?:after|for|of|with|spent|served|had|over|in|during|ends?|ending|end(?:s|ed)? (?:his|her|its|their))"
    rf"(?: his| her| its| their| those| the)?{_JUST}"
    rf" (?P<span>{_LENGTH}) (?:" + "|".join(f"(?P<{sort}>{words[0]})" for sort, words in _SORTS.items()) + r")"
    rf"|\b(?P<stayed>remained|stayed|served|held (?:it|on|office|the [a-z]+)|kept (?:it|the [a-z]+)|ruled|reigned"
    rf"|lived there"
    rf"|worked there|taught there|was there|were married|been married|was married|did the job"
    r"|(?P<led>led|ran|headed|chaired|captained|coached|managed|edited)(?: [a-z' -]{3,30})?)"
    rf"(?: there| on| in (?:office|post|the (?:job|post|role))| as such)? for{_JUST} (?P<kept>{_LENGTH})"
)
_BEGAN = {
    sort: late(rf"\b(?:{words[1]})\b[^{_WHEN};.]{{0,70}}? (?:{_IN}|in) (?P<when>[{_WHEN}])")
    for sort, words in _SORTS.items()
}
_ANY = "|".join(words[1] for words in _SORTS.values())
_BEGAN_AT_ALL = late(
    rf"\b(?:{_ANY})\b[^{_WHEN};.]{{0,70}}? (?:{_IN}|in) (?P<when>[{_WHEN}])|\b(?:from|since) (?P<from>[{_WHEN}])"
    rf"|\b(?P<that>[{_WHEN}]),? and in that (?:year|month)"
)
_UNTIL = late(
    rf"(?:,? from [{_WHEN}])?[^{_WHEN};.]{{0,90}}?\b(?:until|till|before|up to|retir\w+"
    r"|resign\w+|leaving|left|stepping down|standing down)\b"
    rf"[^{_WHEN};.]{{0,50}}?(?P<end>[{_WHEN}])"
)
_ENDED = late(
    rf"\b(?:left|retired|resigned|fired|sacked|dismissed|ousted|quit|died|stepped down|stood down|voted out|ended"
    rf"|closed|shut"
    rf"|folded|divorced|parted|separated|deposed|removed|unseated|forced out|let go"
    rf"|lost)\b[^{_WHEN};.]{{0,40}}? (?:in|on)"
    rf" (?P<end>[{_WHEN}])[^{_WHEN};.]{{0,30}}$"
)
_ENDED_THEN = late(
    r"\b(?:was|were|had|left|retired|resigned|quit|died|stepped|stood|ended|lost|dismissed|deposed|ousted|removed)\b"
)
_OPEN = late(
    r"\b(?:is|are|has|have|will|retires?|retiring|leaves|leaving|to be honou?red|steps|stepping|stands|said|says|bows"
    r"|handing)\b"
)
_PRISON = late(r"\b(?:jail\w*|prison|sentence\w*|banned|suspended|probation|another|further|next|average|more than)\b")
_KIN = late(r"\b(?:father|mother|brother|sister|son|daughter|husband|wife|predecessor|successor|whose)\b")
_GOES_ON = late(r"\"?(?:he|she|it|they) (?:was |were |had |first )*[a-z]+")
_BACK = 2  # sentences with figures before that of the years
_MOST = 80


class _Start(NamedTuple):
    when: CalendarDate
    sentence: Sentence


def tenures(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length in years that the copy ties to a start and an end in years, the start nearest by that fits."""
    for span, start, end, sentences in reading.once(_found):
        if end is not None:
            yield Relation(rule, {"start": start, "end": end, "span": span}, sentences)


def tenures_now(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length in years that the copy counts from a start to the day on which it was written."""
    for span, start, end, sentences in reading.once(_found):
        if end is None:
            yield Relation(rule, {"start": start, "span": span}, sentences)


_Found = tuple[Quantity, CalendarDate, CalendarDate | None, tuple[Sentence, ...]]


def _found(reading: Reading) -> tuple[_Found, ...]:
    """Each length in years with the start that the copy counts it from, and its end unless that is today."""
    return tuple(_each_found(reading))


def _each_found(reading: Reading) -> Iterator[_Found]:
    for order, sentence in sentences_with(reading, (_LENGTH,)):
        for match in _SAID.finditer(sentence.form):
            group = "kept" if match["kept"] else "span"
            span = marked(sentence).get(match.start(group))
            if not isinstance(span, Quantity) or not _is_whole(span) or _PRISON.search(sentence.form):
                continue
            told = _until(sentence, match, group)
            if told is None:
                continue
            end = told[0]
            starts = list(_starts(reading, order, match, end))
            now = reading.document.published
            last = end.year if end is not None else now.year if now is not None else None
            if not starts or last is None:
                continue
            fitting = [one for one in starts if _fits(span, one.when, last)]
            if fitting or not _fits_elsewhere(
                reading, span, [] if end is not None else [one.when for one in starts], last
            ):
                start = (fitting or starts)[-1]
                yield span, start.when, end, tuple(dict.fromkeys((start.sentence, sentence)))


def _is_whole(span: Quantity) -> bool:
    whole = span.value is not None and span.value.denominator == 1 and 1 < span.value < _MOST
    return whole and span.unit == "year" and not span.hedge and not span.range_part and not span.more


def _until(sentence: Sentence, match: re.Match[str], group: str) -> tuple[CalendarDate | None] | None:
    """The end of the years by the words around them, in brackets: None for today; nothing if they may end any time."""
    after = _UNTIL.match(sentence.form, match.end(group))
    before = _ENDED.search(sentence.form, 0, match.start())
    found = after or before
    if found is not None:
        end = marked(sentence).get(found.start("end"))
        return (end,) if isinstance(end, CalendarDate) and end.year is not None and not end.century_step else None
    if group == "kept" or _ENDED_THEN.search(sentence.form[max(0, match.start() - 60) : match.start()]):
        return None
    return (None,) if _OPEN.search(sentence.form) else None


def _starts(reading: Reading, order: int, match: re.Match[str], end: CalendarDate | None) -> Iterator[_Start]:
    """The years nearby in which such a thing began, before the end."""
    sort = "office" if match["led"] else next((sort for sort in _SORTS if match[sort]), "")
    pattern = _BEGAN[sort] if sort else _BEGAN_AT_ALL
    own = reading.sentences[order]
    for one in reading.sentences[max(0, order - _BACK) : order + 2]:
        if one.start > own.start and not _GOES_ON.match(one.form):
            continue
        if own.block - one.block > 1 or (one is not own and _KIN.search(own.form, 0, match.start())):
            continue
        for told in pattern.finditer(one.form):
            when = marked(one).get(max(told.start(name) for name in told.re.groupindex))
            if (
                _is_year(when)
                and isinstance(when, CalendarDate)
                and when is not end
                and (end is None or _before(when, end))
            ):
                yield _Start(when, one)


def _is_year(when: Mention | None) -> bool:
    return isinstance(when, CalendarDate) and when.year is not None and not when.century_step and not when.relative


def _before(when: CalendarDate, end: CalendarDate) -> bool:
    return (when.year or 0) <= (end.year or 0)


def _fits(span: Quantity, start: CalendarDate, last: int) -> bool:
    return abs(int(span.value or 0) - last + (start.year or 0)) <= 1


def _fits_elsewhere(reading: Reading, span: Quantity, told: list[CalendarDate], last: int) -> bool:
    """Is any year of the copy as far from the end or from a start as the length says?"""
    years = {one.year for one in reading.mentions() if isinstance(one, CalendarDate) and one.year is not None}
    if reading.document.published is not None:
        years.add(reading.document.published.year)
    ends = {last, *(one.year for one in told)}
    return any(abs(other - one) == span.value for one in ends if one is not None for other in years)


_ROLES: frozenset[str] = frozenset({"start", "end", "span"})

LINKERS: Linkers = {
    "tenures": Linker(_ROLES, tenures, needs=((_LENGTH,), tuple(_WHEN)), told=((_SAID,),)),
    "tenures-now": Linker(_ROLES - {"end"}, tenures_now, needs=((_LENGTH,), tuple(_WHEN)), told=((_SAID,),)),
}
