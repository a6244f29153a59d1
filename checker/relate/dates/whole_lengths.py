"""A length of time told as a whole ("those six years", "61 years in all") with the only two dates told beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.dates.clock_figures import clock_times, has_dotted_times
from checker.relate.dates.posts_held import is_of_another_post
from checker.relate.dates.whole_words import (
    AHEAD,
    ANEW,
    AT_DATE,
    BY_THEN,
    DATED_NEXT,
    ENDS,
    GOES_ON,
    GONE,
    HAS_BEEN,
    NOT_WHOLE,
    OTHER,
    SAYINGS,
    SINCE,
    THERE,
    UNSURE,
    is_told_of,
)
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, sentences_of

_LENGTH, _WHEN = KINDS["duration"], KINDS["date"] + KINDS["year"] + KINDS["time"]
_HALF_A_DAY = 12
_LONG = ("year", "decade", "century")
_BRIEF = ("day", "week", "night", "hour", "minute")
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
        if not _has_two_dates(reading, order):
            continue
        for match in (found for pattern in (SAYINGS, AHEAD) for found in pattern.finditer(sentence.form)):
            saying = next(name for name, found in match.groupdict().items() if found == _LENGTH)
            at = match.start(saying)
            span = marked(sentence)[at]
            if not isinstance(span, Quantity) or span.range_part or _is_unsure(sentence.form, at):
                continue
            pair = (
                _pair_ahead(reading, order, span) if saying == "ahead" else _pair(reading, order, span, match, saying)
            )
            if pair is not None and not _is_since_another(reading, order, span, pair):
                roles: dict[str, Mention] = {"start": pair[0], "end": pair[1], "span": span}
                yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _is_since_another(reading: Reading, order: int, span: Quantity, pair: _Pair) -> bool:
    """Is the length in years that from another year told shortly before to the end: named 1974, elected 1976?"""
    end = pair[1]
    if span.unit != "year" or not isinstance(end, CalendarDate) or end.year is None:
        return False
    before = (one for sentence in reading.sentences[max(0, order - _BACK) : order] for one in sentence.mentions)
    others = (one for one in before if isinstance(one, CalendarDate) and one not in pair)
    return any(one.year == end.year - (span.value or 0) for one in others)


def _has_two_dates(reading: Reading, order: int) -> bool:
    """Do the sentences around name two dates or times, or figures like them? Quicker to ask than to look."""
    around = [one.form for one in reading.sentences[max(0, order - _BACK) : order + 2]]
    return sum(form.count(sign) for form in around for sign in _WHEN) > 1 or reading.once(has_dotted_times)


def _suits(reading: Reading, span: Quantity, match: re.Match[str], saying: str, ends: list[_End]) -> bool:
    """Do the words of a saying fit the two dates: told of the same thing, in the sentences where they must stand?"""
    own = [end for end in ends if match.string is end.sentence.form]
    if saying in ("named", "under"):
        noun = match["noun"] or match["other"]
        told = " ".join(dict.fromkeys(end.sentence.form[: match.start() if end in own else None] for end in ends))
        apart = not own or ends[1].mark < match.start() or DATED_NEXT.match(match.string, match.end()) is not None
        plural = reading.document.text[span.end - 1] == "s"  # "the six years she had": no name of a spell
        return apart and not plural and is_told_of(noun, told)
    if saying == "waited":
        return len(own) == len(ends)
    if saying == "gone":
        post = SINCE.search(match.string, 0, ends[0].mark) and not HAS_BEEN.search(match.string, 0, ends[0].mark)
        return len(own) == len(ends) and ends[1].mark < match.start() and bool(post)
    if saying == "until":  # "He joined in 1950 and served as chairman for 12 years, until 1981"
        if is_of_another_post(match.string, match.start(saying), ends[0].sentence.form, ends[0].mark):
            return False
        return len(own) < len(ends) or not ANEW.search(match.string, ends[0].mark, match.end())
    if saying == "after":  # "It began in May 2018, six months after he had left, and went on until May 2023"
        return ends[1] not in own or GOES_ON.search(match.string, match.end(), max(match.end(), ends[1].mark)) is None
    if saying == "in":
        return not own and span.unit in _CLOCK_UNITS
    if saying in ("long", "quoted"):
        return not own
    return saying != "spent" or bool(own) or BY_THEN.match(match.string) is None


def _is_unsure(form: str, at: int) -> bool:
    """Is a length only possible, usual or a sentence of prison, or is it one of several?"""
    return UNSURE.search(form, 0, at) is not None or NOT_WHOLE.match(form, at + 1) is not None


def _pair_ahead(reading: Reading, order: int, span: Quantity) -> _Pair | None:
    """The only two dates of the next sentence, which tells of a start and an end; no dates stand with the length."""
    if order + 1 >= len(reading.sentences) or _ends(reading, reading.sentences[order], clock=False):
        return None
    own, after = reading.sentences[order], reading.sentences[order + 1]
    ends = _ends(reading, after, clock=span.unit in _CLOCK_UNITS)
    if len(ends) != 2 or not _is_near(reading, own, after) or any(OTHER.search(one.form) for one in (own, after)):
        return None
    form = after.form[: ends[1].mark]
    return _of_a_kind(ends, span) if GONE.search(form) and THERE.search(form) else None


def _pair(reading: Reading, order: int, span: Quantity, match: re.Match[str], saying: str) -> _Pair | None:
    """The two dates or times beside a length: the only ones of its sentence, or of the sentences up to it."""
    window = [reading.sentences[order]]
    for back in range(_BACK + 1):
        ends = [end for one in window for end in _ends(reading, one, clock=span.unit in _CLOCK_UNITS)]
        if len(ends) > 2 or any(OTHER.search(one.form) for one in window):
            return None
        if len(ends) == 2:
            return _of_a_kind(ends, span) if _suits(reading, span, match, saying, ends) else None
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
    if not all(AT_DATE.search(end.sentence.form[: end.mark]) for end in ends) or not _is_ended(*ends):
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
    if one.month is None and (one.year is None or span.unit in _BRIEF):
        return None  # no two years tell 61 days
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
    return ENDS.search(between) is not None or _is_told_back(first, second)


def _is_told_back(first: _End, second: _End) -> bool:
    """Does the copy go back in time for the second: "was arrested at 5 am … had broken in at 11 pm"?"""
    before = first.sentence.form[: first.mark]
    between = second.sentence.form[first.mark if first.sentence is second.sentence else 0 : second.mark]
    return " had " in between and " had " not in before


LINKERS: Linkers = {
    "whole-lengths": Linker(
        frozenset({"start", "end", "span"}), whole_lengths, needs=((_LENGTH,), tuple(_WHEN)), told=((SAYINGS, AHEAD),)
    ),
}
