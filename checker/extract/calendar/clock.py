"""Times of day in a sentence: "22:30", "10.30pm", "6 p.m.", "0900 GMT", "10 o'clock"."""

from __future__ import annotations

import re

from checker.extract.calendar.calendar_words import HOURS, MONTHS, WEEKDAYS, ZONES
from checker.extract.calendar.date_doubts import glued
from checker.extract.text import Tokens
from checker.model import ClockTime

FoundTime = tuple[int, int, ClockTime]

_GRAMMAR = re.compile(
    r"(?P<colon>[DN]:[DNx](?!:)p?z?)"  # 22:30  10:30 a.m. ET
    r"|(?P<first_of_two>D(?=(?:-|&)D(?::[DN])?p))"  # 6-8 p.m.: the 6
    r"|(?P<hour>[DN]pz?)"  # 6 p.m.
    r"|(?P<dotted>xpz?|xz)"  # 10.30pm  12.30 GMT  0900 GMT
    r"|(?P<four>Y[pz])"  # 1430 GMT
    r"|(?P<first_four>[xY](?=(?:-|&)[xY]z))"  # between 2000 and 2100 GMT: the 2000
    r"|(?P<oclock>[DX]k)"
)
_BEGINS = re.compile(r"[DN](?=[:pk&-])|[xY](?=[pz]|[&-][xY]z)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d\d)|([012]\d)(\d\d)")

_NOON = 12
_ZONES_IN_LOWER_CASE = frozenset("gmt utc bst cet edt est".split())
_BEFORE_TIME = frozenset(
    "at from until till by before after opens closes open close opened closed around between".split()
)
_BEFORE_HOURS = frozenset("at from until till by around between (".split())
_BEFORE_SECOND = frozenset(("to", "until", "till", "-", "–", "and", "or"))
# A figure of minutes and seconds, or a ratio, after these.
_BEFORE_LENGTH = frozenset("in of clocked than ran time record lasting runs psalm verse odds ratio".split())
# "at 31:40 of the second half" counts minutes.
_AFTER_PLAYING_TIME = frozenset("of into minutes mark remaining left".split())


def find_times(tokens: Tokens, codes: str) -> list[FoundTime]:
    """Find the times of day among the tokens of a sentence; `codes` is one code a token (see `calendar_words`).

    A time that no clock shows ("25:30") is only returned where its surroundings say that a time is meant.
    """
    found: list[FoundTime] = []
    begin = _BEGINS.search(codes)
    while begin is not None:
        at = begin.start()
        match = _GRAMMAR.match(codes, at)
        if match is not None:
            time = _read(tokens, codes, at, match.end(), str(match.lastgroup), found)
            if time is not None:
                found.append((at, match.end(), time))
                at = match.end() - 1
        begin = _BEGINS.search(codes, at + 1)
    return found


def _read(tokens: Tokens, codes: str, at: int, stop: int, shape: str, found: list[FoundTime]) -> ClockTime | None:
    """The time that the tokens from `at` to `stop` print, None if they print something else."""
    half = _half_of_day(tokens, codes, at, stop)
    if shape == "colon":
        return _colon(tokens, codes, at, stop, half, found)
    if shape == "first_of_two":
        tail = _is_end_of_number(tokens, at) or (at and tokens.raw[at - 1] in ("-", "–") and glued(tokens, at))
        hour = int(tokens.lower[at])
        return None if tail or hour > _NOON else _time(tokens, at, stop, hour, 0, half)  # "15-9 pm": of two clocks
    if shape == "first_four":
        return _four_digits(tokens, at)
    if shape == "hour":
        return _hour(tokens, at, stop, half)
    if shape == "oclock":
        return None if codes[at] == "X" else _time(tokens, at, stop, int(tokens.lower[at]), 0, "")
    return _dotted(tokens, codes, at, stop, half)


def _half_of_day(tokens: Tokens, codes: str, at: int, stop: int) -> str:
    """Give "a" or "p" where the time is followed by a.m. or p.m. (also across a range: 6-8 p.m.), else ""."""
    place = codes.find("p", at, min(stop + 5, len(codes)))
    if place < 0 or (place >= stop and not re.fullmatch(r"[D:&-]*", codes[stop:place])):
        return ""
    return tokens.lower[place][0]


def _colon(tokens: Tokens, codes: str, at: int, stop: int, half: str, found: list[FoundTime]) -> ClockTime | None:
    minute_text = tokens.lower[at + 2]
    close = glued(tokens, at + 1) and glued(tokens, at + 2)
    if not close or len(minute_text) != 2 or not minute_text.isdecimal() or _is_end_of_number(tokens, at):
        return None
    if _is_head_of_number(tokens, stop):
        return None
    hour, minute = int(tokens.lower[at]), int(minute_text)
    marked = stop > at + 3
    cued = marked or _is_cued(tokens, at, found)
    before = tokens.lower[at - 1] if at else ""
    if not cued and (before in _BEFORE_LENGTH or _may_be_book(tokens, at)):
        return None
    time = _time(tokens, at, stop, hour, minute, half)
    if time.possible:
        return time
    after = tokens.lower[stop] if stop < len(tokens) else ""
    plausible = hour <= 29 and (hour <= 24 or minute <= 59)  # further off, it counts minutes, points or odds
    return time if cued and plausible and after not in _AFTER_PLAYING_TIME else None


def _hour(tokens: Tokens, at: int, stop: int, half: str) -> ClockTime | None:
    """An hour alone: "6 p.m."; "am" apart from its figure may be a verb."""
    hour = int(tokens.lower[at])
    mark = tokens.raw[at + 1]
    certain = "." in mark or glued(tokens, at + 1) or mark != "am" or stop > at + 2 or not _may_be_verb(tokens, stop)
    if _is_end_of_number(tokens, at) or not (certain or (at and tokens.lower[at - 1] in _BEFORE_TIME)):
        return None
    return _time(tokens, at, stop, hour, 0, half) if hour <= 29 else None


def _may_be_verb(tokens: Tokens, stop: int) -> bool:
    """Does the sentence go on as after "I am"?"""
    follows = tokens.raw[stop] if stop < len(tokens) else ""
    return follows[:1].islower() and follows not in ("on", "to", "and", "until", "in", "at", "today", "tomorrow")


def _dotted(tokens: Tokens, codes: str, at: int, stop: int, half: str) -> ClockTime | None:
    match = _DOTTED.fullmatch(tokens.lower[at])
    if match is None or _is_end_of_number(tokens, at):
        return None
    zone = tokens.lower[at + 1]
    before = tokens.lower[at - 1] if at else ""
    if zone in HOURS and not (match[3] and (before in _BEFORE_HOURS or tokens.lower[at][0] == "0")):
        return None  # "1500 hours" may be how long it took
    if zone in ZONES and zone not in _ZONES_IN_LOWER_CASE and not tokens.raw[at + 1].isupper():
        return None
    if match[3] and codes[at + 1] == "p" and before not in _BEFORE_TIME:
        return None
    time = _time(tokens, at, stop, int(match[1] or match[3]), int(match[2] or match[4]), half)
    return time if time.possible or time.hour <= 29 else None


def _four_digits(tokens: Tokens, at: int) -> ClockTime | None:
    """The first of "between 2000 and 2100 GMT"."""
    first, second = _DOTTED.fullmatch(tokens.lower[at]), _DOTTED.fullmatch(tokens.lower[at + 2])
    if first is None or second is None or first[3] is None or tokens.lower[at + 3] not in ZONES:
        return None
    time = _time(tokens, at, at + 1, int(first[3]), int(first[4]), "")
    return time if time.possible and not _is_end_of_number(tokens, at) else None


def _time(tokens: Tokens, at: int, stop: int, hour: int, minute: int, half: str) -> ClockTime:
    """The time, in hours of 24; impossible beyond 24:00 and 59 minutes, and "15 p.m." where the hour is bare."""
    with_minutes = tokens.lower[at] != str(hour) or tokens.lower[at + 1 : at + 2] == [":"]
    past_noon = hour > 12 and (half == "a" or (half == "p" and not with_minutes))
    possible = minute <= 59 and (hour < 24 or (hour == 24 and minute == 0)) and not past_noon
    if half and possible and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return ClockTime(tokens.start[at], tokens.end[stop - 1], hour, minute, possible)


def _is_cued(tokens: Tokens, at: int, found: list[FoundTime]) -> bool:
    """Does the word before say that a time of day follows?"""
    if not at:
        return False
    before = tokens.lower[at - 1]
    if before in _BEFORE_SECOND and found and found[-1][1] == at - 1:
        return found[-1][2].possible
    return before in _BEFORE_TIME


def _is_end_of_number(tokens: Tokens, at: int) -> bool:
    """Is the token at `at` the tail of a longer figure, such as 2:09:15 or 10.5:1 or $6?"""
    if not glued(tokens, at):
        return False
    before = tokens.raw[at - 1]
    if before in ("-", "–") and at > 2:
        return tokens.raw[at - 3] in ("-", "–") and glued(tokens, at - 1) and glued(tokens, at - 2)
    if before == "/":
        return tokens.raw[at - 2][-1:].isdecimal()
    return before in ":.,$£€#" or before.isalnum()


def _is_head_of_number(tokens: Tokens, stop: int) -> bool:
    """Does something follow that makes a case number ("7:23-cv-04410") or a ratio of what was read?"""
    if not glued(tokens, stop):
        return False
    after = tokens.raw[stop]
    if after in ":/":
        return glued(tokens, stop + 1) and tokens.raw[stop + 1][0].isdecimal()
    return after == "-" and glued(tokens, stop + 1) and tokens.raw[stop + 1] in ("cv", "cr", "mj", "md")


def _may_be_book(tokens: Tokens, at: int) -> bool:
    """Could this be chapter and verse: "John 3:16"?"""
    if not at:
        return False
    before = tokens.raw[at - 1]
    return before[:1].isupper() and before.isalpha() and before.lower() not in MONTHS and before.lower() not in WEEKDAYS
