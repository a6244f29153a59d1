"""Events with the dates or times that the copy gives them: "opened on 3 March", "in 1951 she married"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Reading, Sentence
from checker.relate.event_words import EVENTS
from checker.relate.hints import all_forms
from checker.relate.late import late

_DATE, _YEAR, _TIME = KINDS["date"], KINDS["year"], KINDS["time"]
WHEN = f"{_DATE}{_YEAR}{_TIME}"
_KIND_OF = {word: kind for kind, words in EVENTS.items() for word in words.split("|")}
_WORD = late(rf"(?<![\w'-])(?:{'|'.join(sorted(_KIND_OF, key=len, reverse=True))})(?![\w'-])")
_LEAD = late(
    r"\b(?:on|in|at|from|until|till|since|to|by|around|about|during)"
    r" (?:(?:the|early|late|mid|about|around|shortly|just|soon|after|before|evening|morning|afternoon|night|of"
    r"|week)[ -])*$"
)
_AT_FRONT = late(r"^(?:then|but|and|later|finally)?,? ?(?:in|on|at|by) $")
_NOT = late(r"\b(?:not|never|n't|would|could|should|might|may|if|unless|again|re-?\w*ed|almost|nearly|first)\b")
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
    whole = all_forms(reading) if reading.sentences else ""
    if sum(whole.count(sign) for sign in WHEN) < 2:
        return ()
    return tuple(
        event
        for order, sentence in enumerate(reading.sentences)
        if any(sign in sentence.form for sign in WHEN)
        for event in _events(sentence, order)
    )


def _events(sentence: Sentence, order: int) -> Iterator[DatedEvent]:
    form = sentence.form
    words: list[re.Match[str]] | None = None
    last = 0
    for mark, when in zip(sentence.marks, sentence.mentions, strict=True):
        if mark < 0 or not isinstance(when, CalendarDate | ClockTime):
            continue
        words = words if words is not None else list(_WORD.finditer(form))
        found = _before(form, words, last, mark) or _behind(form, words, last, mark)
        if found is not None:
            yield DatedEvent(_KIND_OF[found.group()], when, sentence, order, found.start(), found.end(), mark)
        last = mark


def _before(form: str, words: list[re.Match[str]], last: int, mark: int) -> re.Match[str] | None:
    """The last event between the date before and this one, if this one is said of it ("opened … on 3 March")."""
    if not _LEAD.search(form, max(last, mark - 40), mark) and form[mark - 1 : mark] != " ":
        return None
    for word in reversed(words):
        if last <= word.start() and word.end() <= mark and mark - word.end() <= _REACH:
            between = form[word.end() : mark]
            stays = ";" not in between and ":" not in between and _LEAD.search(form, word.end() - 1, mark) is not None
            bare = between in (" ", " last ")
            return word if stays or bare else None
    return None


def _behind(form: str, words: list[re.Match[str]], last: int, mark: int) -> re.Match[str] | None:
    """The first event after a date at the front of its clause ("in 1951 she married …")."""
    front = form[last + 1 if last else 0 : mark]
    if not _AT_FRONT.match(front.lstrip(" ,;")):
        return None
    for word in words:
        if word.start() > mark and word.start() - mark <= _AFTER:
            between = form[mark + 1 : word.start()]
            return None if any(sign in between for sign in WHEN + ";:") else word
    return None
