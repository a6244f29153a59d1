"""A length of time told as a whole ("those six years", "61 years in all") with the only two dates told beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.clock_figures import clock_times
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, sentences_of

_LENGTH, _DATE, _YEAR, _TIME = (KINDS[kind] for kind in ("duration", "date", "year", "time"))
_WHEN = f"{_DATE}{_YEAR}{_TIME}"
_WHOLE = r"(?:lasted|lasting|lasts|last|took|taken|taking|lay|sat|stood|spanned|ran for|been there)"
# What "the three-year ..." may be, other than the time between two dates.
_OF_ITS_OWN = (
    r"(?!(?:old|contract|deal|sentence|term|plan|veteran|high|low|anniversary|mortgage|loan|bond|note|warranty|guarantee"
    r"|notice|average|forecast|battle|window|limit|licen[cs]e|course|moratorium|history|period|track|agreement|lease"
    r"|extension|option|window|target|strategy|programme|program|and|or|to)\b)"
)
# Words that say a length of the whole of what the two dates bound.
_SAID = late(
    rf"\b(?:(?:those|these|all those|in that|over that|during that|after that) (?P<a>{_LENGTH})"
    rf"|(?:the|his|her|its|their|that|this|, an?) (?:[a-z-]+ )?(?P<b>{_LENGTH}){HEAD_END}? {_OF_ITS_OWN}[a-z-]{{3,}}\b"
    rf"(?! (?:of|following|after|before|prior|leading|ahead|up to|since|contract|deal|term|sentence|plan|period))"
    rf"|(?:delay|wait|gap|interval|absence|lapse|journey|total|matter|extension|overrun|lag|passage|voyage|crossing|period|spell|stretch|interlude) of (?:just |only"
    rf" |some |about |over |exactly |fully |almost |nearly )?(?P<c>{_LENGTH})"
    rf"|waited (?:for )?(?:just |only |some |another )?(?P<d>{_LENGTH}) (?:for|until|before|to)\b"
    rf"|(?:which|that|it|he|she|they|having|thus|so|and) (?:had |has |thus |therefore )?{_WHOLE}(?: it| them| him"
    rf"| her)?(?: for| there for| a total of| just| only| about| some)* (?P<e>{_LENGTH})"
    rf"|(?:had|having) (?:spent|served|been|given|done|put in|clocked up|notched up|completed|racked up)(?: it| them| there)?(?: for| a total of| just| only| about| some)* (?P<k>{_LENGTH}))"
    rf"|(?P<f>{_LENGTH}){HEAD_END}? (?:in all|all told|altogether|in total|from start to finish|door to door|(?:is|was) a"
    r" long time|start to finish)\b(?! (?:for|to)\b)"
    rf"|^\"?(?:(?:after|for|in|over|during) )(?P<g>{_LENGTH}),? (?:he|she|it|they|we|the|his|her|its|their|of)\b"
    rf"|, (?:just |only |some |all of |exactly )?(?P<h>{_LENGTH}) (?:after|from when) (?:he|she|it|they) (?:had|was|were"
    r"|left|set|began|started|opened)\b"
    rf"|, (?:just |only |some |barely |about )?(?P<l>{_LENGTH}) into (?:a|an|the|its|her|his|their)\b"
    rf"|\b(?:will|to) (?:take|last)(?: about| some)? (?P<m>{_LENGTH})(?=, (?:with|until|ending|so|when))"
    rf"|\bfor (?P<n>{_LENGTH}), (?:until|till)\b"
    rf"|^\"?(?:that is|that's|that was|it was|all of )?(?P<o>{_LENGTH})(?=[,.!]| (?:on|in|of|at|without|with|waiting|is|was"
    r"|it|they|he|she)\b)"
    rf"|\bsome (?P<i>{_LENGTH}) (?:after|from) (?:he|she|it|they) (?:had|was|were)\b"
    rf"|\b(?:under|during|over|throughout|in) (?:the|this|that|its|their) (?P<j>{_LENGTH}){HEAD_END}? (?!and\b)[a-z-]+\b"
    r"(?! (?:following|after|before|prior|leading|ahead|up to|since))"
)
# Words that say a length whose first and last date the next sentence tells.
_AHEAD = late(
    rf"\b(?:taught|worked|served|played|lived|ran it|reigned|presided|led it|was [a-z' -]{{3,40}}|held [a-z ]{{3,30}}"
    rf"|stood|drove|sang|preached|sat|coached|managed|captained|chaired|edited|ruled)(?: [a-z' ]{{1,30}}?)? for"
    rf" (?:just |only |some |nearly |almost |about )?(?P<a>{_LENGTH})(?=[.,;]|$| and\b)"
)
_THERE = late(
    r"\b(?:there|here|the (?:job|post|role|chair|team|firm|school|company|club|board)|appointed|took over|took charge"
    r"|succeeded|began teaching|started teaching)\b"
)
_GONE = late(
    r"^\"?(?:he|she|it|they|after\b|joining|appointed|starting|he'd|from)\b.*\b(?:left|leaving|retired|retiring|until|ended"
    r"|resigned|died|stepped down|moved on|closed|finished|gave up|stood down|handed over|lost|to)\b"
)
# Words between the two dates that make the second an end.
_END = late(
    r"\b(?:until|till|to|through|end(?:ed|s|ing)?|clos(?:ed|e|es)|finish\w*|over|back|return\w*|reopen\w*|resum\w*|restor\w*"
    r"|repaired|lifted|left|leav\w+|retir\w+|stepp?(?:ed|ing)? down|resign\w*|died|death|released|freed|found|rescued"
    r"|arriv\w+|reach\w*|cross\w*|landed|docked|came|complet\w+|let up|stopped|called off|adjourn\w*|filed|sold|handed"
    r"|granted|distress|running|became|got|by the time|extended)\b"
)
_NOT_WHOLE = late(
    rf"{HEAD_END}? (?:ago|old|older|younger|earlier|before|left|more|each|every|apiece|or|since|between|to|until|ended|ending|from|sentence"
    r"|prison|jail|term of|later)\b"
)
_OTHER = late(
    r"\b(?:born|another|again|average|combined|between them|respectively|minimum|maximum|up to"
    r"|renewed|originally|whereas)\b"
    rf"|\b(?:further|first|last|next|final|second|third|previous|past) {_LENGTH}"
    rf"|\b(?:each|every|per)\b[^;,.]{{0,25}}{_LENGTH}|{_LENGTH}[^;,.]{{0,25}}\b(?:each|every|apiece)\b"
)
_UNSURE = late(r"\b(?:example|typically|usually|normally|if|could|may|might|would|should|aged|jail|prison|jailed)\b")
_AT_DATE = late(
    r"\b(?:in|on|from|since|until|till|to|by|at|of|before|after|through|and|between|shortly|about|around|early|late"
    r"|spring|summer|autumn|winter|end)(?: (?:the|about|around|shortly|just|before|after))*(?: spring| summer| autumn"
    r"| winter| end| start)?(?: of)? $"
)
_DATED_NEXT = late(r",? (?:which |that )?(?:ran |runs |lasted |lasting )?(?:from|between)\b")
_OPEN = late(r"\bfrom (?:[a-z]+ )?$|\bbetween $")
_HALF_A_DAY = 12
_LONG = ("year", "decade", "century")
_CLOCK_UNITS = ("minute", "hour")
_BACK = 2  # sentences with figures before that of the length
_NEAR = 150  # characters between two of these sentences


_Pair = tuple[CalendarDate | ClockTime, CalendarDate | ClockTime]


class _End(NamedTuple):
    """A date or time that may bound a length, with the sentence it stands in and its place in the form."""

    when: CalendarDate | ClockTime
    sentence: Sentence
    mark: int


def whole_lengths(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length that the words tell as that of a whole, with the two dates or times told in and just before it."""
    for order, sentence in sentences_with(reading, (_LENGTH,)):
        for pattern in (_SAID, _AHEAD):
            for match in pattern.finditer(sentence.form):
                at = max(match.start(group) for group in match.re.groupindex)
                span = marked(sentence)[at]
                if not isinstance(span, Quantity) or span.range_part or _is_unsure(sentence.form, at):
                    continue
                pair = _pair(reading, order, span, match) if pattern is _SAID else _pair_ahead(reading, order, span)
                if pair is not None:
                    roles: dict[str, Mention] = {"start": pair[0], "end": pair[1], "span": span}
                    yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _suits(match: re.Match[str], ends: list[_End], sentence: Sentence) -> bool:
    """Is "after six years the ..." told of a stretch "from … until", and "waited six years for" of its own sentence?"""
    groups = match.groupdict()
    if groups.get("d"):
        return all(end.sentence is sentence for end in ends)
    if groups.get("b") and ends[1].sentence is sentence and ends[1].mark > match.start("b"):
        return _DATED_NEXT.match(match.string, match.end()) is not None
    after = groups.get("g") and match.group().lstrip('"').startswith("after ")
    return not after or _OPEN.search(ends[0].sentence.form[: ends[0].mark]) is not None


def _is_unsure(form: str, at: int) -> bool:
    """Is a length only possible, usual or a sentence of prison, or is it one of several?"""
    return _UNSURE.search(form, 0, at) is not None or _NOT_WHOLE.match(form, at + 1) is not None


def _pair_ahead(reading: Reading, order: int, span: Quantity) -> _Pair | None:
    """The only two dates of the next sentence, which tells of a start and an end; no dates stand with the length."""
    if order + 1 >= len(reading.sentences) or _ends(reading, reading.sentences[order], clock=False):
        return None
    own, after = reading.sentences[order], reading.sentences[order + 1]
    ends = _ends(reading, after, clock=span.unit in _CLOCK_UNITS)
    if len(ends) != 2 or not _is_near(reading, own, after) or any(_OTHER.search(one.form) for one in (own, after)):
        return None
    form = after.form[: ends[1].mark]
    return _of_a_kind(ends, span) if _GONE.search(form) and _THERE.search(form) else None


def _pair(reading: Reading, order: int, span: Quantity, match: re.Match[str]) -> _Pair | None:
    """The two dates or times beside a length: the only ones of its sentence, or of the sentences up to it."""
    sentence = reading.sentences[order]
    window = [sentence]
    for back in range(_BACK + 1):
        ends = [end for one in window for end in _ends(reading, one, clock=span.unit in _CLOCK_UNITS)]
        if len(ends) > 2 or any(_OTHER.search(one.form) for one in window):
            return None
        if len(ends) == 2:
            return _of_a_kind(ends, span) if _suits(match, ends, sentence) else None
        if back == _BACK or order <= back or not _is_near(reading, reading.sentences[order - back - 1], window[0]):
            return None
        window.insert(0, reading.sentences[order - back - 1])
    return None


def _is_near(reading: Reading, one: Sentence, other: Sentence) -> bool:
    """Do the two stand in one paragraph with little between them, or side by side?"""
    return (one.block == other.block and other.start - one.end <= _NEAR) or adjoin(reading, one, other)


def _ends(reading: Reading, sentence: Sentence, *, clock: bool) -> list[_End]:
    """The times of day of a sentence, or else its dates and years."""
    if clock:
        return [_End(one, sentence, mark) for one, mark in clock_times(reading, sentence)]
    return [
        _End(one, sentence, mark)
        for mark, one in zip(sentence.marks, sentence.mentions, strict=True)
        if isinstance(one, CalendarDate) and mark >= 0
    ]


def _of_a_kind(ends: list[_End], span: Quantity) -> _Pair | None:
    """The two in order, if both are printed as finely and the length is told in no finer unit."""
    one, other = ends[0].when, ends[1].when
    if not all(_AT_DATE.search(end.sentence.form[: end.mark]) for end in ends) or not _is_ended(*ends):
        return None
    if isinstance(one, ClockTime) or isinstance(other, ClockTime):
        if span.value is None or span.value * (1 if span.unit == "hour" else Fraction(1, 60)) >= _HALF_A_DAY:
            return None
        return (other, one) if _is_told_back(*ends) else (one, other)
    if one.century_step or other.century_step or one.relative or other.relative:
        return None
    if not (span.unit in _LONG and one.year and other.year) and _fineness(one) != _fineness(other):
        return None
    if one.year is None and other.year is None and span.unit in _LONG:
        return None
    if one.month is None and one.year is None:
        return None
    if (
        one.year
        and other.year
        and (one.year, one.month or 0, one.day or 0) > (other.year, other.month or 0, other.day or 0)
    ):
        one, other = other, one
    return one, other


def _fineness(day: CalendarDate) -> tuple[bool, bool]:
    return day.month is None, day.day is None


def _is_ended(first: _End, second: _End) -> bool:
    """Do the words between the two make the second an end ("until", "left in"), or go back in time for it?"""
    between = second.sentence.form[first.mark if first.sentence is second.sentence else 0 : second.mark]
    return _END.search(between) is not None or _is_told_back(first, second)


def _is_told_back(first: _End, second: _End) -> bool:
    """Does the copy go back in time for the second: "was arrested at 5 am … had broken in at 11 pm"?"""
    before = first.sentence.form[: first.mark]
    between = second.sentence.form[first.mark if first.sentence is second.sentence else 0 : second.mark]
    return " had " in between and " had " not in before


LINKERS: Linkers = {
    "whole-lengths": Linker(frozenset({"start", "end", "span"}), whole_lengths, ((_LENGTH,), tuple(_WHEN))),
}
