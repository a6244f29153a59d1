"""Events with the dates or times that the copy gives them: "opened on 3 March", "in 1951 she married"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Reading, Sentence
from checker.relate.dates.event_words import EVENTS
from checker.relate.fragments import words_by_sentence
from checker.relate.hints import all_forms

_DATE, _YEAR, _TIME = KINDS["date"], KINDS["year"], KINDS["time"]
WHEN = f"{_DATE}{_YEAR}{_TIME}"
_KIND_OF = {word: kind for kind, words in EVENTS.items() for word in words.split("|")}


def _by_word() -> dict[str, tuple[str, ...]]:
    """The words of events by the longest word of each."""
    found: dict[str, tuple[str, ...]] = {}
    for words in _KIND_OF:
        longest = max(re.findall(r"[a-z]+", words), key=len)
        found[longest] = (*found.get(longest, ()), words)
    return found


_BY_WORD = _by_word()
EVENT_WORDS = frozenset(_BY_WORD)
"""Words of which a sentence that tells of an event has one."""
_INSIDE = ("_", "'", "-")  # words, beside letters and digits
_LEAD = late(
    r"\b(?:on|in|at|from|until|till|since|to|by|around|about|during)"
    r" (?:(?:the|early|late|mid|about|around|shortly|just|soon|after|before|evening|morning|afternoon|night|of"
    r"|week)[ -])*$"
)
_AT_FRONT = late(r"^(?:then|but|and|later|finally)?,? ?(?:in|on|at|by) $")
_REACH = 90  # characters of the form between an event and its date
_AFTER = 60  # between a date at the front and its event


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event with its kind, the date or time beside it, and where both stand in the sentence's form."""

    kind: str
    when: CalendarDate | ClockTime
    sentence: Sentence
    order: int
    start: int  # of the event's words
    end: int
    mark: int  # of the date

    @property
    def lead(self) -> str:
        """The words of the form before the event, back to the last date."""
        form = self.sentence.form
        cut = max(form.rfind(sign, 0, self.start) for sign in WHEN)
        return form[cut + 1 : self.start]


def dated_events(reading: Reading) -> tuple[DatedEvent, ...]:
    """All events of the copy that are told with a date or a time of day, in order."""
    whole = reading.once(all_forms) if reading.sentences else ""
    if sum(whole.count(sign) for sign in WHEN) < 2:
        return ()
    return tuple(
        event
        for order, (sentence, words) in enumerate(zip(reading.sentences, reading.once(words_by_sentence), strict=True))
        if not (words.isdisjoint(WHEN) or words.isdisjoint(EVENT_WORDS))
        for event in _events(sentence, order, [told for word in words & EVENT_WORDS for told in _BY_WORD[word]])
    )


class _Told(NamedTuple):
    """The words of an event: where they stand in the form, and what kind it is."""

    start: int
    end: int
    kind: str


def _events(sentence: Sentence, order: int, sought: Sequence[str]) -> Iterator[DatedEvent]:
    """The events of a sentence that are dated in it; sought are those whose words it may have."""
    form = sentence.form
    last = 0
    for mark, when in zip(sentence.marks, sentence.mentions, strict=True):
        if mark < 0 or not isinstance(when, CalendarDate | ClockTime):
            continue
        found = _before(form, last, mark, sought) or _behind(form, last, mark, sought)
        if found is not None:
            yield DatedEvent(found.kind, when, sentence, order, found.start, found.end, mark)
        last = mark


def _told(form: str, start: int, end: int, sought: Sequence[str]) -> list[_Told]:
    """The words of events in a stretch of a form; of those that begin with one word the longest."""
    places: list[tuple[int, int, str]] = []
    for words in sought:
        at = form.find(words, start, end)
        while at >= 0:
            if not (_goes_on(form[at - 1 : at]) or _goes_on(form[at + len(words) : at + len(words) + 1])):
                places.append((at, -len(words), words))
            at = form.find(words, at + 1, end)
    found: list[_Told] = []
    for at, _, words in sorted(places):
        if not found or at >= found[-1].end:
            found.append(_Told(at, at + len(words), _KIND_OF[words]))
    return found


def _goes_on(sign: str) -> bool:
    """Is a sign beside a word a part of it?"""
    return sign.isalnum() or sign in _INSIDE


def _before(form: str, last: int, mark: int, sought: Sequence[str]) -> _Told | None:
    """The last event between the date before and this one, if this one is said of it ("opened … on 3 March")."""
    told = _told(form, max(last, mark - _REACH), mark, sought)
    if not told:
        return None
    between = form[told[-1].end : mark]
    stays = ";" not in between and ":" not in between and _LEAD.search(form, told[-1].end - 1, mark) is not None
    return told[-1] if stays or between in (" ", " last ") else None


def _behind(form: str, last: int, mark: int, sought: Sequence[str]) -> _Told | None:
    """The first event after a date at the front of its clause ("in 1951 she married …")."""
    front = form[last + 1 if last else 0 : mark]
    if not _AT_FRONT.match(front.lstrip(" ,;")):
        return None
    told = _told(form, mark + 1, mark + _AFTER, sought)
    if not told or any(sign in form[mark + 1 : told[0].start] for sign in WHEN + ";:"):
        return None
    return told[0]
