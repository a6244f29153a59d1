"""Times told of who came in behind whom: "Hale (4:04.51) was second behind Pell (4:04.20)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from checker.late import late
from checker.model import Quantity, Reading, Relation
from checker.relate.cues import text_words
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentence_start, sentences_of

_TIME = late(r"\d(?<![\d:.].)(?:\d?:\d)?\d?[:.]\d\d(?:\.\d{1,2})?(?![\d:]|\.\d)")
_BEHIND = late(
    r"\b(?:second|third|fourth|fifth|silver|bronze|runner-up)\b.*\bbehind\b.*[A-Z].*(?:\(|\bin |\bclocked )\Z"
)
_AND = late(r"\)?(?:, of [A-Z]\w+)?,? and .*[A-Z].*(?:\(|\bin )\Z")
_THEN = late(r"(?:\bthen\b|\bfollowed by\b|\bahead of\b).*[A-Z].*(?:\(|\bin )\Z")
_RACE = frozenset(
    "race runner runners marathon metres meters ran swim swam hurdles relay triathlon course sprint freestyle butterfly"
    " breaststroke backstroke rower rowers cycling cyclist cyclists cycled tape".split()
)
_SO_FAR = late(r"\d ?(?:m|km)\b")
_NO_RACE = late(
    r"(?i)\b(?:points?|score[ds]?|div(?:e|er|es|ing)|gymnast\w*|jump\w*|throw\w*|vault|heats?|\w+ record of|pole"
    r"|last (?:year"
    r"|season)|in (?:19|20)\d\d|per cent|percent|throw|shot|javelin|discus|hammer)\b"
)
_MINUTE, _FEWEST = 60, 2
_APART = 130  # characters between two times of one sentence


def timed_behind(reading: Reading, rule: str) -> Iterator[Relation]:
    """The time of who came in behind another with the time of that one, told in one sentence of a race."""
    text = reading.document.text
    if " behind " not in text and " then " not in text and "followed by" not in text and "ahead of" not in text:
        return
    if _RACE.isdisjoint(reading.once(text_words)) and _SO_FAR.search(text) is None:
        return
    times = list(_TIME.finditer(text))
    if len(times) < _FEWEST:
        return
    for one, other in pairwise(times):
        start = sentence_start(text, one.start())
        between = text[one.end() : other.start()]
        if len(between) > _APART or "\n" in between or ". " in between or _NO_RACE.search(text, start, other.start()):
            continue
        if _BEHIND.search(between):
            faster, slower = _quantity(other), _quantity(one)
        elif _AND.match(between) and _THEN.search(text, max(start, one.start() - _APART), one.start()):
            faster, slower = _quantity(one), _quantity(other)
        else:
            continue
        if re.sub(r"\d+", "", one[0]) == re.sub(r"\d+", "", other[0]) and _are_near(faster, slower):
            yield Relation(rule, {"faster": faster, "slower": slower}, sentences_of(reading, (faster, slower)))


def _quantity(match: re.Match[str]) -> Quantity:
    """A time as a length in seconds, to the last place printed."""
    whole, _, decimals = match[0].partition(".")
    seconds = Fraction(0)
    for part in whole.split(":"):
        seconds = seconds * _MINUTE + int(part)
    step = Fraction(1, 10 ** len(decimals))
    return Quantity("duration", *match.span(), seconds + int(decimals or 0) * step, step, unit="second")


def _are_near(one: Quantity, other: Quantity) -> bool:
    """Are they times of one race: neither half as long again as the other?"""
    low, high = sorted((one.value or 0, other.value or 0))
    return low > 0 and high < low * 3 / 2


_NEEDS = ((" behind ", " then ", "followed by", "ahead of"),)
LINKERS: Linkers = {"timed-behind": Linker(frozenset({"faster", "slower"}), timed_behind, _NEEDS)}
