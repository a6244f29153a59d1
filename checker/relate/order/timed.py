"""Places in a race with the times that go with them: who came third cannot have been faster than the winner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.model import Quantity, Reading, Relation
from checker.relate.cues import text_words
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_ORDINALS = ORDINAL_WORDS[:10]
_TIME = late(
    r"(?=\d)(?<![\d:.-])(?:(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d\d(?:\.\d+)?)"
    r"|(?:(?P<hours>\d{1,2}) ?(?:h|hrs?|hours?),?(?: and)? ?)?(?P<minutes>\d{1,2}) ?(?:m|mins?|minutes?),?(?: and)? ?"
    r"(?P<seconds>\d{1,2}(?:\.\d+)?) ?(?:s|secs?|seconds?))(?![\d:.]*\d|\w)"
)
# What a time has, looked for first because it is quick.
_QUICK = late(r":\d\d[.:]\d")
_QUICK_SHORT = late(r" in \d\d?:\d\d\b")
_PLACE = late(
    rf"\b(?:(?P<ordinal>{'|'.join(_ORDINALS)})(?! (?:time|lap|half|leg|round|stage|year|attempt))"
    r"|(?P<won>won|wins|winning|winner|victory|took gold|gold|broke the tape|breasted the tape)|(?P<silver>silver"
    r"|runner-up|(?:seconds?|minutes?|metres?|meters?|strides?|length|lengths) ahead of)|(?P<bronze>bronze))\b"
)
_IN = late(r"\b(?:in|time of|clocking|clocked|timed at|best of|\() ?(?:a |an |just |only )*(?:time of )?\Z")
# Who is told to have won in the sentence before, and finished in this one.
_WON = late(r"\b(?:wins?|won|winner|victory|gold|title|crown|champion)\b")
_FINISHED = late(
    r"\b(?:clocked|clocking|stopped the clock (?:at|in)|crossed the line in|came home in|finished in"
    r"|timed at|time of) \Z"
)
_EARLIER = late(r"(?i)\b(?:record|last (?:year|season|month)|previous\w*|earlier|ago|heats?|semi-finals?|best)\b")
_RAN = late(r"\b(?:running|clocking|recording|ran|clocked|recorded|posting|posted|timed at|in|a time of) \Z")
_TAKES = late(
    r",? (?:\w+ )?to (?:take|win|retain|regain|claim|defend|secure|lift|land|snatch|recapture|clinch)\b"
    r"[^.;]{0,50}?\b(?:title|gold|crown|race|victory|win|championship)"
)
_STOP = late(r"[.!?]\s|\n")
_GAP = late(
    r"(?: for second| for silver)?,? (?:just |only |some |a mere "
    r"|fully )?(?P<gap>\d{1,3}(?:\.\d+)?) ?(?P<unit>seconds?|secs?|minutes?)"
    r" (?:adrift|behind|back|slower|down|off|later)\b"
)
_GAP_AHEAD = late(
    r"\b(?P<gap>\d{1,3}(?:\.\d+)?) ?(?P<unit>seconds?|secs?|minutes?)"
    r" (?:adrift|behind|back|slower|down|off the pace|off|later)(?: of \w+)? (?:in|at|with) (?:a time of )?\Z"
)
_GAP_LENGTH = 60  # characters before a time in which its gap begins
_RACE = (
    "race",
    "runners",
    "tape",
    "course",
    "marathon",
    "metres",
    "meters",
    "ran ",
    "swim",
    "swam",
    "cycl",
    "rower",
    "relay",
    "10km",
    "triathlon",
)
# Between two places these tell of another race, or of a time that was changed.
_OTHER_RACE = late(
    r"\d ?(?:m|km|metres|meters)\b|\b(?:half|marathon|men|women|boys?|girls?|senior|junior|under-\d+|heat|other|penalty"
    r"|last|previous|handicap|final|(?:19|20)\d\d)\b"
)
_OTHER_FIELD = late(
    r"\d ?(?:m|km|metres|meters)\b|\b(?:half|men|women|boys?|girls?|senior|junior|under-\d+|heat|relay|penalty|leg"
    r"|stage|overall|lap|seconds? clear|ahead)\b"
)
_REACH = 170  # characters before a time in which its place stands
_APART = 700  # characters between two places of one race
_HOUR, _MINUTE = 3600, 60


def timed_places(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two places of a race that the copy tells one after the other, with their times."""
    text = reading.document.text
    told = [one for match in reading.once(_times) if (one := _placed(text, match)) is not None]
    for (place, time), (next_place, next_time) in pairwise(told):
        if place >= next_place or next_time.start - time.end >= _APART:
            continue
        if not _OTHER_RACE.search(text, time.end, next_time.start):
            yield Relation(rule, {"faster": time, "slower": next_time}, sentences_of(reading, (time,)))


def gaps_of_times(reading: Reading, rule: str) -> Iterator[Relation]:
    """The times of the first two of a race with the gap told beside the second: "37 seconds adrift"."""
    text = reading.document.text
    for time, next_time, match in _first_two(text, reading.once(_times)):
        told = _TAKES.match(text, time.end)  # "the county 1,500 metres title" is of this race
        other = _OTHER_RACE if match.start() > next_time.start else _OTHER_FIELD
        if other.search(text, told.end() if told else time.end, next_time.start):
            continue
        seconds = Fraction(match["gap"]) * (_MINUTE if match["unit"].startswith("m") else 1)
        step = Fraction(1, 10 ** len(match["gap"].partition(".")[2]))
        gap = Quantity("duration", *match.span("gap"), seconds, step, unit="second")
        yield Relation(
            rule, {"faster": time, "slower": next_time, "gap": gap}, sentences_of(reading, (time, next_time))
        )


def _first_two(text: str, times: Iterable[re.Match[str]]) -> Iterator[tuple[Quantity, Quantity, re.Match[str]]]:
    """The time of the winner, that of the second, and the gap told beside it: "in 2:09:15, 34 seconds adrift"."""
    winner: Quantity | None = None
    last = 0
    for match in times:
        placed = _placed(text, match, last)
        after = _GAP.match(text, match.end())
        ahead = _GAP_AHEAD.search(text, max(last, match.start() - _GAP_LENGTH), match.start())
        second = placed[0] <= 2 if placed else not _EARLIER.search(text, last, match.start())
        gap = (after or ahead) if second else None
        if winner is not None and gap is not None and match.start() - winner.end < _APART:
            yield winner, _time(match), gap
        if placed is not None:
            winner = placed[1] if placed[0] == 1 else None
        elif gap is None:
            winner = _winning(text, match, last)
        last = match.end()


def _winning(text: str, match: re.Match[str], last: int) -> Quantity | None:
    """The time of who is said to have won beside it: "clocking 4:16.0 to regain the title"."""
    start = max(last, match.start() - _REACH)
    for stop in _STOP.finditer(text, start, match.start()):
        start = stop.end()
    end = _STOP.search(text, match.end())
    told = _RAN.search(text, start, match.start()) and _TAKES.match(
        text, match.end(), min(end.start() if end else len(text), match.end() + _REACH)
    )
    return _time(match) if told else None


_SECONDS = frozenset(("seconds", "secs", "sec"))


def _times(reading: Reading) -> tuple[re.Match[str], ...]:
    """The times in copy that tells of a race."""
    text = reading.document.text
    return tuple(_TIME.finditer(text)) if _has_times(reading) and any(word in text for word in _RACE) else ()


def _has_times(reading: Reading) -> bool:
    text = reading.document.text
    if not _SECONDS.isdisjoint(reading.once(text_words)) and "min" in text:
        return True
    return ":" in text and (_QUICK.search(text) or _QUICK_SHORT.search(text)) is not None


def _placed(text: str, match: re.Match[str], last: int = 0) -> tuple[int, Quantity] | None:
    """The place and the time in seconds of a runner whose sentence gives both, after where the last time ends."""
    start = max(last, match.start() - _REACH)
    for stop in _STOP.finditer(text, start, match.start()):
        start = stop.end()
    lead = text[start : match.start()]
    places = list(_PLACE.finditer(lead.lower()))
    if not places and _FINISHED.search(lead) and _WON.search(text, max(0, start - _REACH), start):
        return 1, _time(match)
    if not places or not _IN.search(lead) or re.search(r"\b(?:record|last year|previous)\b", lead, re.IGNORECASE):
        return None
    named = places[-1]
    place = (
        _ORDINALS.index(named["ordinal"]) + 1
        if named["ordinal"]
        else 1
        if named["won"]
        else 2
        if named["silver"]
        else 3
    )
    return place, _time(match)


def _time(match: re.Match[str]) -> Quantity:
    """A time as a length in seconds, to the last place printed."""
    decimals = (match["s"] or match["seconds"]).partition(".")[2]
    return Quantity("duration", *match.span(), _seconds(match), Fraction(1, 10 ** len(decimals)), unit="second")


def _seconds(match: re.Match[str]) -> Fraction:
    hours, minutes, seconds = (
        match[one] or match[other] or "0" for one, other in (("h", "hours"), ("m", "minutes"), ("s", "seconds"))
    )
    return Fraction(hours) * _HOUR + Fraction(minutes) * _MINUTE + Fraction(seconds)


LINKERS: Linkers = {
    "gaps-of-times": Linker(frozenset({"faster", "slower", "gap"}), gaps_of_times),
    "timed-places": Linker(frozenset({"faster", "slower"}), timed_places),
}
