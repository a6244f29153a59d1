"""Figures that cannot be, whatever stands beside them: a cold below absolute zero, a race of 31:74, 2031-13-04."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation
from checker.relate.cues import text_words, words_in
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_MEASURE = KINDS["measure"]
_DEGREES = frozenset(("celsius", "fahrenheit", "kelvin"))
_DIFFERENCE = late(r"differ|drop|chang|contrast|warmer|cooler|colder|fell by|\bgap\b|swing")
# A time that was run, and no ratio, verse or score: "clocked 31:74", "won in 2:71:08".
_RACE = late(
    r"(?P<before>\b(?:in|clocked|timed at|time of|mark of|ran|ran a|best of|record of|record is|finishing in)"
    r"(?: a| an| about)? )(?P<time>(?:\d{1,2}:[0-5]\d:[6-9]\d|\d{1,2}:[6-9]\d:\d\d|\d{1,3}:[6-9]\d)(?:\.\d+)?)"
    r"(?=[,;)]|\.(?!\d)|$| (?:to|for|and|as|at|on|by|from|ahead|behind|with|while|but|over|after|was|is|that)\b)"
)
_OVER_59 = late(r":[6-9]\d(?!\d)")
_BEFORE = 40  # characters
_NO_RACE = late(
    r"(?i)\b(?:ratio|odds|scale|psalms?|verse|chapter|gospel|beat|score|basketball|handball"
    r"|proportion)\b"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)
# Dates in figures, cheap to look for; which of them no calendar has is asked afterwards.
_ISO = late(r"[12][90]\d\d-(?P<m>\d\d)-(?P<d>\d\d)(?![\w/:-]|\.\d)")
_DOTTED = late(r"[0-9]\d\.(?P<m>\d\d)\.20[0-4]\d(?![\w/:-]|\.\d)")
# Parts of them to look for first: what begins with a sign is found at once.
_IN_ISO, _IN_DOTTED = late(r"-\d\d-\d\d"), late(r"\.\d\d\.20\d\d")
_CUED = late(r"(?:\b(?:on|by|to|of|from|until|since|dated|before|after) |\(|, )$")
_ORDINAL = late(
    rf"[3-9]\d(?:st|nd|rd|th)(?:(?P<month> of {_MONTH})|(?=[.,;:!?]|$| (?:at|in|and|to|for|with|from|by|when)\b))"
)
_ORDINAL_WORDS = frozenset(words_in("31st 32nd 33rd 34th"))
_ENDS_IN_MONTH = late(rf"{_MONTH} $")
_LINE, _CUE = 80, 12
_LAST_DAY = 31


def temperatures_too_low(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every temperature below zero that stands for how cold something is."""
    for _, sentence in sentences_with(reading, (_MEASURE,)):
        for mention in sentence.mentions:
            if not isinstance(mention, Quantity) or mention.unit not in _DEGREES or (mention.value or 0) >= 0:
                continue
            before = reading.document.text[max(0, mention.start - 1) : mention.start]
            if not mention.range_part and not before.isdigit() and not _DIFFERENCE.search(sentence.form):
                yield Relation(rule, {"cold": mention}, (sentence,))


def race_times_off_the_watch(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every time of a race with more than 59 seconds or minutes; those that a watch shows give none."""
    text = reading.document.text
    for place in _OVER_59.finditer(text) if ":" in text else ():
        match = _RACE.search(text, max(0, place.start() - _BEFORE), place.end() + _BEFORE)
        if match is None or not match.start("time") <= place.start() < match.end("time"):
            continue
        around = text[max(0, match.start() - _LINE) : match.end() + _LINE]
        if not _NO_RACE.search(around):
            yield Relation(rule, {"length": Passage("residue", match.start("time"), match.end("time"))}, ())


def dates_in_figures_off_the_calendar(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every date in figures, or with an ordinal, whose day or month no calendar has."""
    text = reading.document.text
    for pattern, suspect in ((_ISO, _IN_ISO), (_DOTTED, _IN_DOTTED)):
        for match in pattern.finditer(text) if suspect.search(text) else ():
            day = int(match["d"] if pattern is _ISO else match[0][:2])
            wrong = not 1 <= int(match["m"]) <= 12 or not 1 <= day <= 31
            if wrong and _CUED.search(text[max(0, match.start() - _CUE) : match.start()]):
                yield Relation(rule, {"day": Passage("residue", *match.span())}, ())
    for match in _ORDINAL.finditer(text) if reading.once(text_words) & _ORDINAL_WORDS else ():
        before = text[max(0, match.start() - _CUE) : match.start()]
        month = _ENDS_IN_MONTH.search(before)
        if int(match[0][:2]) > _LAST_DAY and (month or match["month"]) and before.endswith(" "):
            start = match.start() - (len(month[0]) if month else 0)
            yield Relation(rule, {"day": Passage("residue", start, match.end())}, ())


LINKERS: Linkers = {
    "dates-in-figures-off-the-calendar": Linker(frozenset({"day"}), dates_in_figures_off_the_calendar),
    "race-times-off-the-watch": Linker(frozenset({"length"}), race_times_off_the_watch),
    "temperatures-too-low": Linker(frozenset({"cold"}), temperatures_too_low, told=((_MEASURE,),)),
}
