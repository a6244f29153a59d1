"""A length of time beside the date or time of its end, its start told nearby: "on 9 May, 12 days after the fire"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.dates.event_nouns import is_told
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_LENGTH = KINDS["duration"]
_DATE, _YEAR, _TIME = KINDS["date"], KINDS["year"], KINDS["time"]
_WHEN = _DATE + _YEAR + _TIME
_JUST = r"(?:just |only |some |exactly |a full |precisely )?"
_AT = r"(?:(?:in|on|at|by|until|from) (?:the (?:morning|evening|night|end|start) of )?)"
_DAY = rf"(?: (?:on )?{_DATE})?"  # "at 6.20am on Sunday"
_AFTER_IT = r"after (?:the|its|his|her|their)(?: (?:first|initial|original|fatal|main|last))? (?P<noun>[a-z-]+)"
ANCHORED = late(
    rf"(?P<s1>{_LENGTH}) (?:later|afterwards|on|after that),? {_AT}(?P<e1>[{_WHEN}])"
    rf"|\b{_AT}(?P<e2>[{_WHEN}]){_DAY}[,(]*,? {_JUST}(?P<s2>{_LENGTH}) (?:later|afterwards|after that|{_AFTER_IT})\b"
    rf"|\b(?:have|has|had|gives?|given|gave|get|got|within|allow\w*|with)(?: [a-z]+"
    rf"| until)?? {_JUST}(?P<s3>{_LENGTH}),? "
    rf"\(?(?:that is,? |or |ie,? )?(?:until|by|up to|to) (?:the end of )?(?P<e3>[{_DATE}])"
    rf"|\b{_AT}(?P<e4>[{_DATE}]), (?:after|at the end of) (?:a (?:full |total of )?)?(?P<s4>{_LENGTH})(?=[.,;]|$)"
)
_OTHER = late(
    r"\b(?:another|further|born|built|aged|anniversary|compared|respectively|jail\w*|sentence\w*|prison|second|third"
    r"|extended|instead|originally|or even)\b"
)
_ZONES = late(r"\b(?:noon|midnight|gmt|local time|eastern|pacific|time zone|flight|flew|working days|business days)\b")
_BRIEF = ("day", "week", "night", "fortnight")
_CLOCK = ("hour", "minute")
_HALF_A_DAY = 12 * 60  # minutes; over so long, a clock with half the hours of the day does not tell
_NOON = 12
_BACK = 3  # sentences with figures before that of the length
_DATELINE = 2  # sentences with figures at the top, of which one has the dateline


def anchored_lengths(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length that words tie to the date or time of its end, with the nearest one before that it may begin at."""
    for order, sentence in sentences_told(reading, rule):
        for match in ANCHORED.finditer(sentence.form):
            number = next(one for one in "1234" if match[f"s{one}"])
            figures = marked(sentence)
            span, end = figures.get(match.start(f"s{number}")), figures.get(match.start(f"e{number}"))
            if not isinstance(span, Quantity) or not isinstance(end, CalendarDate | ClockTime) or not _is_exact(span):
                continue
            if not _is_fine_enough(span, end) or _OTHER.search(sentence.form) or _ZONES.search(sentence.form):
                continue
            start = _start(reading, order, match, span, end)
            if start is not None:
                roles: dict[str, Mention] = {"start": start, "end": end, "span": span}
                yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _is_exact(span: Quantity) -> bool:
    return span.value is not None and not span.hedge and not span.range_part and not span.more


def _is_fine_enough(span: Quantity, when: CalendarDate | ClockTime) -> bool:
    """Is the date or time printed as finely as the unit of the length asks for?"""
    if isinstance(when, ClockTime):
        brief = (span.value or 0) * (60 if span.unit == "hour" else 1) < _HALF_A_DAY
        return span.unit in _CLOCK and (brief or when.hour > _NOON)
    if when.relative or when.century_step or span.unit in _CLOCK:
        return False
    if span.unit in _BRIEF:
        return when.day is not None and when.month is not None
    return when.year is not None and (when.month is not None or span.unit != "month")


def _start(
    reading: Reading, order: int, match: re.Match[str], span: Quantity, end: CalendarDate | ClockTime
) -> CalendarDate | ClockTime | None:
    """The nearest date or time before the length that is printed finely enough, and tells the event if one is named."""
    own = reading.sentences[order]
    back = 1 if isinstance(end, ClockTime) and match["noun"] is None else _BACK
    window = [own, *reversed(reading.sentences[max(0, order - back) : order])]
    if match["s3"]:
        window += reading.sentences[: min(order, _DATELINE)]
    for sentence in window:
        for one in reversed(sentence.mentions):
            if not isinstance(one, CalendarDate | ClockTime) or type(one) is not type(end) or one is end:
                continue
            if sentence is own and one.start > end.start:
                continue
            if not _is_fine_enough(span, one):
                if match["s3"] or match["noun"] or (isinstance(one, CalendarDate) and one.year and not one.month):
                    continue
                return None  # "last Friday … on 9 May, 12 days later"
            return one if match["noun"] is None or _tells(sentence, one, match["noun"]) else None
    return None


def _tells(sentence: Sentence, one: Mention, noun: str) -> bool:
    """Does the sentence with a date tell the event that the noun names, by that word or another?"""
    return is_told(noun, sentence.form) or re.search(rf"\b{re.escape(noun)}", sentence.form) is not None


LINKERS: Linkers = {
    "anchored-lengths": Linker(
        frozenset({"start", "end", "span"}), anchored_lengths, needs=((_LENGTH,), tuple(_WHEN)), told=((ANCHORED,),)
    )
}
