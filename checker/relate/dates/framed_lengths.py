"""A length of time with its two ends, each found by the words beside it: the first and the last, from then, until."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.dates.event_nouns import is_told
from checker.relate.dates.framed_words import (
    AFTER,
    BROKEN,
    FIRST,
    FROM_THEN,
    HELD,
    LAST,
    NO_SPELL,
    OTHER,
    OVER,
    RESTORED,
    STATE,
    TAKES,
    TOOK,
)
from checker.relate.dates.posts_held import is_of_another_post
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, sentences_of

_LENGTH = KINDS["duration"]
_WHEN = KINDS["date"] + KINDS["year"] + KINDS["time"]
_WORDS_BESIDE = 60  # characters of a form between an event's words and its time
_BACK = 4
_CLOCK_UNITS = ("minute", "hour")
# What may stand behind "the first" and is no thing of which it is the first.
_VERBS = ("was", "in", "on", "came", "is", "went", "of", "one", "being", "dated", "took", "made", "at", "landed")


class _At(NamedTuple):
    """A date or time with its sentence and its place in the form."""

    when: CalendarDate | ClockTime
    sentence: Sentence
    mark: int


_Ends = tuple[_At, _At]


def framed_lengths(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length of time that words of a frame tie to two dates or times."""
    for order, sentence in sentences_with(reading, (_LENGTH,)):
        for match, ends in _frames(reading, order, sentence):
            span = marked(sentence).get(match.start("span" if match["span"] else "span2"))
            if ends is None or not isinstance(span, Quantity) or span.range_part or not _in_kind(span, *ends):
                continue
            roles: dict[str, Mention] = {"start": ends[0].when, "end": ends[1].when, "span": span}
            yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _frames(reading: Reading, order: int, sentence: Sentence) -> Iterator[tuple[re.Match[str], _Ends | None]]:
    """The frames of a length in a sentence, with the ends that they give it."""
    form = sentence.form
    for match in (*HELD.finditer(form), *TAKES.finditer(form)):
        if is_of_another_post(form, match.start("span"), form, match.start("start")):
            continue
        yield match, _pair(_at(sentence, match.start("start")), _end(sentence, match))
    for match in FROM_THEN.finditer(form):
        yield match, _pair(_last_before(reading, order, match), _end(sentence, match))
    for match in TOOK.finditer(form):
        yield match, _pair(_only_before(reading, order, match), _end(sentence, match))
    for match in AFTER.finditer(form):
        yield match, _since_event(reading, order, match)
    for match in OVER.finditer(form):
        if not NO_SPELL.search(form) and _lengths(sentence) == 1:
            yield match, _first_and_last(reading, order, match)
    for match in STATE.finditer(form):
        yield match, _told_below(reading, order)


def _lengths(sentence: Sentence) -> int:
    return sentence.form.count(_LENGTH)


def _at(sentence: Sentence, mark: int) -> _At | None:
    one = marked(sentence).get(mark)
    return _At(one, sentence, mark) if isinstance(one, CalendarDate | ClockTime) else None


def _end(sentence: Sentence, match: re.Match[str]) -> _At | None:
    return _at(sentence, match.start("end"))


def _pair(start: _At | None, end: _At | None) -> _Ends | None:
    return (start, end) if start is not None and end is not None else None


def _whens(sentence: Sentence, start: int = 0, end: int | None = None) -> list[_At]:
    """The dates and times of a sentence between two places of its form."""
    stop = len(sentence.form) if end is None else end
    found = [_at(sentence, mark) for mark in sorted(marked(sentence)) if start <= mark < stop]
    return [one for one in found if one is not None]


def _last_before(reading: Reading, order: int, match: re.Match[str]) -> _At | None:
    """The last date before the words, in their sentence or the one before it."""
    sentence = reading.sentences[order]
    here = _whens(sentence, 0, match.start())
    if here or not order or not _is_near(reading, order - 1, order):
        return here[-1] if here else None
    before = _whens(reading.sentences[order - 1])
    return before[-1] if before else None


def _only_before(reading: Reading, order: int, match: re.Match[str]) -> _At | None:
    """The only date or time before the words, in their sentence and the two before it."""
    found = _whens(reading.sentences[order], 0, match.start())
    for at in range(order - 1, max(-1, order - 3), -1):
        if found or not _is_near(reading, at, order):
            break
        found = _whens(reading.sentences[at])
    return found[0] if len(found) == 1 else None


def _is_near(reading: Reading, at: int, order: int) -> bool:
    """Do two sentences stand in one paragraph, or side by side?"""
    one, other = reading.sentences[at], reading.sentences[order]
    return one.block == other.block or adjoin(reading, one, reading.sentences[at + 1])


def _since_event(reading: Reading, order: int, match: re.Match[str]) -> _Ends | None:
    """The end beside a length with the one time at which the event is told that the length is counted from."""
    sentence = reading.sentences[order]
    noun, mark = match["noun"] or match["noun2"], max(match.start("end"), match.start("end2"))
    end = _at(sentence, mark)
    if end is None:
        return None
    starts = []
    for at in range(max(0, order - _BACK), order + 1):
        for one in _whens(reading.sentences[at]):
            same = isinstance(one.when, ClockTime) == isinstance(end.when, ClockTime)
            if same and (at < order or one.mark < match.start()) and _tells(match, noun, one):
                starts.append(one)
    return (starts[0], end) if 1 <= len(starts) <= 2 else None


def _tells(match: re.Match[str], noun: str, one: _At) -> bool:
    """Is a time that of the event: of "the crash", or of "the leak was found"?"""
    if match["done"]:
        return match["done"] in _beside(one).split() and noun in one.sentence.form
    return is_told(noun, _beside(one))


def _beside(one: _At) -> str:
    """The words before a date or time back to the one before it, or behind it where it opens the clause."""
    form = one.sentence.form
    others = [other.mark for other in _whens(one.sentence) if other.mark != one.mark]
    first = max((mark + 1 for mark in others if mark < one.mark), default=0)
    last = min((mark for mark in others if mark > one.mark), default=len(form))
    before = form[max(first, one.mark - _WORDS_BESIDE) : one.mark]
    opens = re.fullmatch(r"\W*(?:and |but |then )?(?:at|on|in|by|shortly after|just after) ", before) is not None
    return form[one.mark + 1 : min(last, one.mark + _WORDS_BESIDE)] if opens else before


def _first_and_last(reading: Reading, order: int, match: re.Match[str]) -> _Ends | None:
    """The dates of the first and the last, told behind a length in its sentence or up to three on."""
    first: tuple[_At, str | None] | None = None
    for at in range(order, min(order + _BACK, len(reading.sentences))):
        sentence, begin = reading.sentences[at], match.end() if at == order else 0
        if at > order and not _goes_on(reading, order, at, first is not None):
            return None
        if first is None:
            told = FIRST.search(sentence.form, begin)
            start = _at(sentence, told.start("start")) if told is not None else None
            if told is None or start is None:
                continue
            first, begin = (start, told["thing"]), told.end()
        last = LAST.search(sentence.form, begin)
        end = _at(sentence, last.start("end")) if last is not None else None
        if last is not None and end is not None:
            same = last["thing"] in (None, first[1], *_VERBS) or first[1] in (None, *_VERBS)
            return (first[0], end) if same else None
    return None


def _goes_on(reading: Reading, order: int, at: int, begun: bool) -> bool:
    """May the first and the last of what lasted so long be told in a sentence behind?"""
    sentence = reading.sentences[at]
    if begun and adjoin(reading, reading.sentences[at - 1], sentence):
        return True
    return _is_near(reading, order, at) and not _lengths(sentence) and not OTHER.search(sentence.form)


def _told_below(reading: Reading, order: int) -> _Ends | None:
    """The only two dates of the sentence or two behind a length, of which the second tells that all was well again."""
    if _whens(reading.sentences[order]):
        return None
    found: list[_At] = []
    for at in range(order + 1, min(order + 3, len(reading.sentences))):
        sentence = reading.sentences[at]
        if not adjoin(reading, reading.sentences[at - 1], sentence) or OTHER.search(sentence.form):
            break
        found += _whens(sentence)
        if len(found) >= 2:
            break
    if len(found) != 2:
        return None
    start, end = found
    first, form = start.sentence.form, end.sentence.form
    if start.sentence is end.sentence:
        first, form = first[: start.mark], first[start.mark :]
    return (start, end) if BROKEN.search(first) and RESTORED.search(form) else None


def _in_kind(span: Quantity, start: _At, end: _At) -> bool:
    """Are both ends printed as finely as the length needs, and of one kind?"""
    one, other = start.when, end.when
    if isinstance(one, ClockTime) or isinstance(other, ClockTime):
        return isinstance(one, ClockTime) and isinstance(other, ClockTime) and span.unit in _CLOCK_UNITS
    if one.relative or other.relative or one.century_step or other.century_step:
        return False
    if (one.month is None or other.month is None) and span.unit not in ("year", "decade"):
        return False
    whole = (one.day is None) == (other.day is None) or span.unit in ("year", "decade")
    return whole and (one.month is not None or one.year is not None)


LINKERS: Linkers = {
    "framed-lengths": Linker(
        frozenset({"start", "end", "span"}),
        framed_lengths,
        needs=((_LENGTH,), tuple(_WHEN)),
        told=((HELD, TAKES, FROM_THEN, TOOK, AFTER, OVER, STATE),),
    ),
}
