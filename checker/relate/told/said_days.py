"""Dates named twice for one thing: the sentences say much the same, or the words of one point back to the event."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.marks import KINDS
from checker.model import CalendarDate, Passage, Reading, Relation
from checker.relate.fragments import words_by_sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.told.said_events import EVENT_WORDS, event_at
from checker.relate.told.stated import Stated, Time, rare, shared, time_of

_TIED = 2  # the weight that the words of the two sentences must have
_MOST = 12  # places that name one day; the last of many are held against the first only
_DATE, _YEAR = KINDS["date"], KINDS["year"]


def dated_twice(reading: Reading, rule: str) -> Iterator[Relation]:
    """The dates that the copy names twice for one thing, and the events that it dates twice, alike or not."""
    days = _days(reading)
    if sum(len(named) for named in days.values()) > 1:
        yield from _events(days, reading, rule)
        yield from _named_again(days, reading, rule)


def _named_again(days: dict[Time, list[Stated]], reading: Reading, rule: str) -> Iterator[Relation]:
    """Each date with the last sentence before that names the same date and says much the same of it."""
    for day, named in days.items():
        for at, again in enumerate(named[1:_MOST], start=1):
            for first in reversed(named[:at]):
                notes = _said_of_both(first, again, reading)
                if notes:
                    yield _relation(rule, (first, day), (again, day), notes)
                    break


def _events(days: dict[Time, list[Stated]], reading: Reading, rule: str) -> Iterator[Relation]:
    """Each event that happens once and is dated twice, where the words of one sentence point back to it.

    Dates of one fineness only: a year and a weekday say nothing of each other. An event that the copy dates in three
    ways is several events.
    """
    words = zip(reading.sentences, reading.once(words_by_sentence), strict=True)
    eventful = {sentence.start for sentence, told in words if not told.isdisjoint(EVENT_WORDS)}
    events: dict[str, list[tuple[Stated, Time, bool]]] = {}
    for day, named in days.items():
        for one in named if eventful and not day[-1] else ():
            found = event_at(one.sentence.form, one.mark) if one.sentence.start in eventful else None
            if found is not None:
                events.setdefault(found[0], []).append((one, day, found[1]))
    for event, told in events.items():
        told.sort(key=lambda one: one[0].figure.start)
        if len({day for _, day, _ in told}) <= 2:
            for (first, day, _), (again, other, points_back) in pairwise(told):
                same_fineness = [part is None for part in day] == [part is None for part in other]
                if points_back and same_fineness and first.sentence is not again.sentence:
                    yield _relation(rule, (first, day), (again, other), (f"both date the same {event}",))


def _days(reading: Reading) -> dict[Time, list[Stated]]:
    """The places of a document that name a day, month or year, by what they name."""
    named: dict[Time, list[Stated]] = {}
    for sentence in reading.sentences:
        if _DATE in sentence.form or _YEAR in sentence.form:
            for mark, date in zip(sentence.marks, sentence.mentions, strict=True):
                if isinstance(date, CalendarDate) and mark >= 0 and _is_one_day(date):
                    named.setdefault(time_of(date), []).append(Stated(date, sentence, mark))
    return named


def _is_one_day(date: CalendarDate) -> bool:
    """Does it name a day, a month or a year, and none reckoned from today?"""
    named = date.year is not None or date.month is not None or date.weekday is not None
    return named and date.possible and not date.century_step


def _said_of_both(first: Stated, again: Stated, reading: Reading) -> tuple[str, ...]:
    """The note of two sentences that say much the same of a date; nothing if they do not."""
    if first.sentence is again.sentence or first.whole.isdisjoint(again.whole):
        return ()
    words = shared(first, again)
    weight = len(words) + rare(reading, words) if 2 * len(words) >= _TIED else 0
    return (f"+{weight} both say {', '.join(sorted(words))}",) if weight >= _TIED else ()


def _relation(rule: str, first: tuple[Stated, Time], again: tuple[Stated, Time], notes: tuple[str, ...]) -> Relation:
    """Two dates, each with its day, as what a rule holds against each other."""
    sentences = first[0].sentence, again[0].sentence
    return Relation(rule, {"first": _passage(*first), "again": _passage(*again)}, sentences, notes)


def _passage(stated: Stated, day: Time) -> Passage:
    """The date as a mention with its day for a key."""
    return Passage("date", *stated.figure.span, " ".join(str(part) for part in day if part is not None))


LINKERS: Linkers = {
    "dated-twice": Linker(frozenset({"first", "again"}), dated_twice, ((_DATE, _YEAR),)),
}
