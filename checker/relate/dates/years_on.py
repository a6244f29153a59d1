"""The years from what was told before until now: "It shut in 2003. Twenty-two years on, only its walls stand"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_LENGTH, _WHEN = KINDS["duration"], KINDS["date"] + KINDS["year"]
_ON = late(
    rf"^\"?(?:some |now,? )?(?P<on>{_LENGTH}) (?:on|later),? (?P<said>[^{_WHEN};.]{{0,60}}?)"
    r"\b(?:is|are|remains?|has|have|still|stands?|looks?|lives?|can)\b"
)
_BEEN = late(
    rf"\b(?:it|that|which|they|building|mill|site|shop|pub|church|hall|school|factory|station|hotel|house|pit|mine)"
    rf" ?(?:has|have|'s|'ve|has now|have now) (?:been|stood|lain|sat) (?:empty|shut|closed|idle|vacant|derelict|silent"
    rf"|unused|boarded up) (?:now )?for (?P<been>{_LENGTH})\b|\b(?:it's|it has) been (?:empty|shut|closed|idle|vacant"
    rf"|derelict) for (?P<quoted>{_LENGTH})"
)
_IN = late(r"\b(?:in|since|on|of|until)(?: early| late| the (?:spring|summer|autumn|winter) of)? $")
_SHUT = late(r"\b(?:clos\w+|shut\w*|ceased|moved out|left|vacated|abandoned|folded|idle|empty)\b")
_SHUT_IN = late(rf"\b(?:closed|shut(?: down)?|ceased|abandoned|vacated)(?: for good)? in (?P<year>{KINDS['year']})")
_NOT_IT = late(r"\b(?:born|aged|built|would|will|could|if|told|wrote|recalled|film|novel|set in)\b")
_LEAST = 3  # years


def years_on(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "22 years on" of today, or "empty for 22 years", with the only year of the sentence before."""
    for order, sentence in sentences_told(reading, rule):
        for match in (*_ON.finditer(sentence.form), *_BEEN.finditer(sentence.form)):
            mark = max(match.start(group) for group in match.groupdict() if group != "said")
            span = marked(sentence).get(mark)
            before = reading.sentences[order - 1] if order else None
            if before is None or not isinstance(span, Quantity) or span.unit != "year" or (span.value or 0) < _LEAST:
                continue
            if not adjoin(reading, before, sentence) or _years(sentence):
                continue
            start = _shut_in(before) if "been" in match.groupdict() else None
            start = start or (_year(before) if _suits(match, before) else None)
            if start is not None:
                yield Relation(rule, {"span": span, "start": start}, both(before, sentence))


def _shut_in(sentence: Sentence) -> CalendarDate | None:
    """The only year in which something is said to have been shut: "opened in 1874, had closed in 1968"."""
    told = [marked(sentence).get(match.start("year")) for match in _SHUT_IN.finditer(sentence.form)]
    year = told[0] if len(told) == 1 else None
    return (
        year if isinstance(year, CalendarDate) and not year.century_step and not _NOT_IT.search(sentence.form) else None
    )


def _suits(match: re.Match[str], before: Sentence) -> bool:
    """Does the sentence before tell what began then: that it shut, of what has been shut since?"""
    if _NOT_IT.search(before.form):
        return False
    return "been" not in match.groupdict() or _SHUT.search(before.form) is not None


def _years(sentence: Sentence) -> list[tuple[CalendarDate, int]]:
    return [
        (one, mark)
        for mark, one in marked(sentence).items()
        if isinstance(one, CalendarDate) and one.year is not None and not one.century_step
    ]


def _year(sentence: Sentence) -> CalendarDate | None:
    """The only year that a sentence names, if it says that something was so then."""
    years = _years(sentence)
    dates = [one for one in sentence.mentions if isinstance(one, CalendarDate)]
    if len(years) != 1 or len(dates) != 1:
        return None
    year, mark = years[0]
    return year if _IN.search(sentence.form, 0, mark) else None


LINKERS: Linkers = {"years-on": Linker(frozenset({"span", "start"}), years_on, told=((_ON, _BEEN),))}
