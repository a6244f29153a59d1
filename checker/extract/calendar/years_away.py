"""The year that a sentence turns to by its words, counted from that of the copy or from a year named before.

"Next year's fair", "two years ago, on Monday, April 12", "elected in 2017. The following year, on Monday, March 12".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import CalendarDate, Reading

_SEASONS = r"(?:year|season|spring|summer|autumn|winter)"
_WORDS = ("a couple of", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: max(at + 1, 2) for at, word in enumerate(_WORDS)} | {"a decade": 10}
_SOME = rf"(?:(?:{'|'.join(_WORDS)}|\d\d?) years|a decade)"
_SOME_AGO = rf"(?P<some>{_SOME}) ago"
_SOME_LATER = (
    rf"(?:(?:the|that) (?:following|next) {_SEASONS}|the year after|(?:a|one) year (?:later|on|after that)"
    rf"|(?P<some>{_SOME}) (?:later|on|after that))"
)
_RIGHT_AFTER = r",?(?: on)?(?: an?)? ?\Z"
_AGO_BEFORE = re.compile(rf"\b{_SOME_AGO}{_RIGHT_AFTER}", re.IGNORECASE)
_AGO_BEHIND = re.compile(rf",? (?:about |nearly |almost |some |just over )?{_SOME_AGO}\b", re.IGNORECASE)
_LATER_BEFORE = re.compile(rf"\b{_SOME_LATER}{_RIGHT_AFTER}", re.IGNORECASE)
_LATER = re.compile(rf"\b{_SOME_LATER}\b(?! than\b)", re.IGNORECASE)
_LATER_BEHIND = re.compile(rf"(?:,| of) {_SOME_LATER}\b(?! than\b)", re.IGNORECASE)
_AWAY = re.compile(
    rf"\b(?:(?P<next>(?:next|the coming) {_SEASONS}\b|(?:a|one) year['’]?s['’]? time|a year from now"
    rf"|in 12 months)|(?P<last>last {_SEASONS}\b|(?:a|one) year (?:ago|earlier|before)\b|12 months ago)"
    rf"|(?P<this>this {_SEASONS}\b)|{_SOME_AGO}\b)",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:will|is|are|due|until|can|may|must)\b|['’]ll\b")
_BEFORE = re.compile(r"[^.!?\n]*[.!?][\"”’]? $")
_LONGEST = 200  # characters of the sentence before
_BESIDE = 60  # characters before a date
_GOES_ON = re.compile(r"[,;:–—]|\b(?:and|but|as|while|when)\b")


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


def years_ago(text: str, mention: CalendarDate) -> int:
    """How many years ago a date lies by the words right beside it ("two years ago, on April 12"); 0 if none say so."""
    match = _AGO_BEFORE.search(text, max(0, mention.start - _BESIDE), mention.start)
    match = match or _AGO_BEHIND.match(text, mention.end)
    return _number(match["some"]) if match else 0


def years_later(text: str, mention: CalendarDate) -> int:
    """How many years after one named before a date lies by the words right beside it; 0 if none say so."""
    match = _LATER_BEFORE.search(text, max(0, mention.start - _BESIDE), mention.start)
    match = match or _LATER_BEHIND.match(text, mention.end)
    return _later(match) if match else 0


def may_be_later(reading: Reading, at: int, mention: CalendarDate) -> set[int]:
    """How many years after one named before a date may lie by what its sentence says before it: "a year later, she"."""
    before = reading.document.text, reading.sentences[at].start, mention.start
    return {_later(match) for match in _LATER.finditer(*before)}


def _later(match: re.Match[str]) -> int:
    return _number(match["some"]) if match["some"] else 1


def _number(some: str) -> int:
    """How many years are printed as "two years", "12 years" or "a decade"."""
    word = some.lower().removesuffix(" years")
    return int(word) if word.isdecimal() else _NUMBERS[word]


def _steps(text: str, start: int, end: int, mention: CalendarDate) -> Iterator[int]:
    """The years away that the sentence text[start:end] names before the date, or behind it in one thought."""
    for match in _AWAY.finditer(text, start, end):
        if match.start() > mention.start and _GOES_ON.search(text, mention.end, match.start()):
            continue
        yield (
            -_number(match["some"]) if match["some"] else {"next": 1, "last": -1, "this": 0}[match.lastgroup or "this"]
        )
