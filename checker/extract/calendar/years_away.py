"""The year that a sentence turns to by its words, counted from the one in which the copy was written: "next year's"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.calendar.turns import LENGTH, months_of
from checker.late import late
from checker.model import CalendarDate, Reading

_SEASONS = r"(?:year|season|spring|summer|autumn|winter)"
_AWAY = late(
    rf"\b(?:(?P<next>(?:next|the coming) {_SEASONS}\b|(?:a|one) year['’]?s['’]? time|a year from now"
    rf"|in 12 months)|(?P<last>last {_SEASONS}\b|(?:a|one) year (?:ago|earlier|before)\b|12 months ago)"
    rf"|(?P<this>this {_SEASONS}\b)|{LENGTH} ago\b)",
    re.IGNORECASE,
)
_TO_COME = late(r"\b(?:will|is|are|due|until|can|may|must)\b|['’]ll\b")
_BEFORE = late(r"[^.!?\n]*[.!?][\"”’]? $")
_LONGEST = 200  # characters of the sentence before
_GOES_ON = late(r"[,;:–—]|\b(?:and|but|as|while|when)\b")


def years_away(reading: Reading, at: int, mention: CalendarDate) -> set[int]:
    """How many years from that of the copy a date lies by the words of its sentence, or of the one before.

    at: the place of the sentence that holds the date. The last year counts only where no more is told of what is to
    come: "Last year's fair was on", not "The fair is on Friday, a day later than last year".
    """
    text = reading.document.text
    own = reading.sentences[at]
    steps = set(_steps(text, own.start, own.end, mention))
    if not steps:  # a sentence without a figure is left out of the reading, so the words before are looked at
        before = _BEFORE.search(text, max(0, own.start - _LONGEST), own.start)
        steps = set(_steps(text, *before.span(), mention)) if before else steps
    if _TO_COME.search(text, own.start, own.end):
        steps = {step for step in steps if step >= 0}
    return steps


def _steps(text: str, start: int, end: int, mention: CalendarDate) -> Iterator[int]:
    """The years away that the sentence text[start:end] names before the date, or behind it in one thought."""
    for match in _AWAY.finditer(text, start, end):
        if match.start() > mention.start and _GOES_ON.search(text, mention.end, match.start()):
            continue
        ago = months_of(match) if match["some"] else 0
        yield -round(ago / 12) if ago else {"next": 1, "last": -1, "this": 0}[match.lastgroup or "this"]
